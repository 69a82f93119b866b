package strategymonitor.domain;

import java.util.List;

/**
 * Something that a person must put right before the program can go on: a configuration, job file,
 * definition or rule. Each message says where, what was wanted, what was found and what to write
 * instead.
 */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final List<String> messages;

  public Refused(String message) {
    this(List.of(message));
  }

  public Refused(List<String> messages) {
    super(String.join("\n", messages));
    this.messages = List.copyOf(messages);
  }

  public List<String> messages() {
    return messages;
  }
}
