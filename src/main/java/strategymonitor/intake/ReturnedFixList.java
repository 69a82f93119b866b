package strategymonitor.intake;

import java.util.List;

/**
 * What a return brings with it that was sent out as a fix-list.
 *
 * @param rounds how often it has gone round by now
 */
public record ReturnedFixList(int rounds, List<Given> answers) {

  /** No fix-list. */
  static final ReturnedFixList NONE = new ReturnedFixList(0, List.of());

  /**
   * One answer.
   *
   * @param row of the sheet of findings, as Excel counts
   * @param query what the fix-list calls the query
   */
  public record Given(int row, String query, String answer) {}

  public ReturnedFixList {
    answers = List.copyOf(answers);
  }

  /** Whether the return was sent out as a fix-list. */
  public boolean cameBack() {
    return rounds > 0;
  }
}
