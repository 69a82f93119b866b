package strategymonitor.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one submitter's return of one kind stands for a term.
 *
 * @param received the day it was first received (date submitted, else import); null while missing
 * @param counts rows read, accepted and left out of each sheet of the return in force
 */
public record ReturnStatus(
    String kind,
    String submitter,
    State state,
    @Nullable LocalDate received,
    List<String> files,
    List<SheetCount> counts) {

  /** Whether it came as blank as its template. */
  public boolean empty() {
    return received != null && counts.stream().allMatch(count -> count.read() == 0);
  }

  /** Whether it holds words for the board, which nobody owes. */
  public boolean words() {
    return state == State.NOT_EXPECTED && Papers.KINDS.contains(kind);
  }

  /** Where an expected return stands, or that nobody expected it. */
  public enum State {
    ON_TIME("Received on time"),
    LATE("Received late"),
    MISSING("Missing"),
    NOT_EXPECTED("Received, not expected");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
