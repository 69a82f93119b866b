package strategymonitor.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a term is.
 *
 * @param first the term's first day
 * @param last its last day of school
 * @param end the day before the next term's first day (the calendar's last term: {@code last}), so
 *     that holidays belong to the term before them; "in the term" means {@code first} to {@code
 *     end}, inclusive
 * @param deadline the day by which its returns are due
 * @param board the day its report goes to the board
 */
public record TermDates(
    Term term,
    LocalDate first,
    LocalDate last,
    LocalDate end,
    LocalDate deadline,
    @Nullable LocalDate board) {

  public TermDates {
    if (last.isBefore(first) || end.isBefore(last)) {
      throw new IllegalArgumentException(
          "%s must run from first to last day, was: %s to %s, ending %s"
              .formatted(term, first, last, end));
    }
  }

  /** Whether by a day its returns were to have come. */
  public boolean overdue(LocalDate day) {
    return day.isAfter(deadline);
  }

  /** Whether a day falls in the term, holidays after it included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(end);
  }
}
