package strategymonitor.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Why somebody is to be written to about one return.
 *
 * @param deadline the day by which it was due
 * @param counted the day up to which, or the return until which, days late are counted
 * @param wrong what is wrong, in words
 * @param fixList the fix-list to send with it, below the term's folder; empty where there is none
 * @param contact whom to write to; empty where no return has named anybody
 */
public record Reminder(
    String submitter,
    String kind,
    LocalDate deadline,
    LocalDate counted,
    String wrong,
    String fixList,
    String contact) {

  /** Nought before the deadline. */
  long daysLate() {
    return Math.max(0, ChronoUnit.DAYS.between(deadline, counted));
  }
}
