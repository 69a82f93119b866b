package strategymonitor.rules;

import java.util.List;
import strategymonitor.domain.Refused;

/** The rules do not compile, or do not give what their examples say. */
public final class RulesDoNotHold extends Refused {
  private static final long serialVersionUID = 1;

  RulesDoNotHold(List<String> messages) {
    super(messages);
  }
}
