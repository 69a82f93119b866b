package strategymonitor.sample;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;

/** Term dates as an English county sets them, and the {@code calendar.yaml} that says them. */
final class MadeCalendar {
  private MadeCalendar() {}

  static TermDates dates(Term term) {
    LocalDate last = last(term);
    int weeks = term.season() == Term.Season.SUMMER ? 8 : 4;
    return new TermDates(
        term,
        first(term),
        last,
        first(term.next()).minusDays(1),
        last.plusWeeks(weeks),
        last.plusWeeks(weeks + 3).with(nextOrSame(TUESDAY)));
  }

  private static LocalDate first(Term term) {
    int year = term.startYear();
    return switch (term.season()) {
      case AUTUMN -> LocalDate.of(year, 9, 1).with(nextOrSame(MONDAY));
      case SPRING -> LocalDate.of(year + 1, 1, 3).with(nextOrSame(MONDAY));
      case SUMMER -> last(term.previous()).plusDays(17).with(nextOrSame(TUESDAY));
    };
  }

  private static LocalDate last(Term term) {
    int year = term.startYear();
    return switch (term.season()) {
      case AUTUMN -> LocalDate.of(year, 12, 20).with(previousOrSame(FRIDAY));
      case SPRING -> beforeEaster(year + 1);
      case SUMMER -> LocalDate.of(year + 1, 7, 22).with(previousOrSame(TUESDAY));
    };
  }

  private static LocalDate beforeEaster(int year) {
    LocalDate thursday = easter(year).minusDays(3);
    LocalDate fourth = LocalDate.of(year, 4, 4);
    return (thursday.isBefore(fourth) ? thursday : fourth).with(previousOrSame(FRIDAY));
  }

  /** The anonymous Gregorian algorithm. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int late = (golden + 11 * moon + 22 * week) / 451;
    int days = moon + week - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** The terms and the three after them, so that the newest ends where the next begins. */
  static String yaml(List<Term> terms) {
    Term newest = terms.get(terms.size() - 1);
    Stream<Term> later = Stream.iterate(newest.next(), Term::next).limit(3);
    return Stream.concat(terms.stream(), later)
        .map(term -> line(dates(term)))
        .collect(
            Collectors.joining(
                "",
                "# When each term is, when its returns are due, when its report goes to the board.\n"
                    + "# A term runs to the day before the next one's first day.\n"
                    + "terms:\n",
                ""));
  }

  private static String line(TermDates d) {
    return "  - {id: %s, first: %s, last: %s, deadline: %s, board: %s}\n"
        .formatted(d.term().id(), d.first(), d.last(), d.deadline(), d.board());
  }
}
