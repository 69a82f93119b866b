package strategymonitor.report;

import java.util.List;
import strategymonitor.domain.Fingerprint;

/**
 * A file that was looked at for the term.
 *
 * @param file its path below the input folder, with {@code /}
 * @param sha256 of its bytes
 * @param kind the return kind; empty where none could be made out
 * @param submitter whose it is; empty where nobody can be named
 * @param mentions what of it was passed over, or read although it was hidden, in sentences
 */
public record InputFile(
    String file,
    Fingerprint sha256,
    String kind,
    String submitter,
    State state,
    List<String> mentions) {

  public InputFile {
    mentions = List.copyOf(mentions);
  }

  /** What became of it. */
  public enum State {
    COUNTED("counted"),
    LOOKED_BACK_TO("looked back to"),
    REPLACED("replaced"),
    WITHDRAWN("withdrawn"),
    ANSWERS("answers to queries"),
    REJECTED("rejected");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
