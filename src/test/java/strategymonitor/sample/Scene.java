package strategymonitor.sample;

import java.time.LocalDate;
import java.util.List;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;

/**
 * The county in one term.
 *
 * @param index the term's place among the county's terms, from 0
 * @param schools those that count in the term
 * @param register every row of the register
 */
record Scene(
    Options options,
    TermDates dates,
    int index,
    List<MadeSchool> schools,
    List<MadeSchool> register) {

  static Scene of(Options options, List<MadeSchool> register, int index) {
    TermDates dates = MadeCalendar.dates(options.terms().get(index));
    List<MadeSchool> schools =
        register.stream().filter(school -> counted(school, options, dates.first())).toList();
    return new Scene(options, dates, index, schools, register);
  }

  private static boolean counted(MadeSchool school, Options options, LocalDate on) {
    LocalDate closed = school.closed();
    boolean wasOpen = closed == null || closed.isAfter(on);
    return wasOpen
        && !school.opened().isAfter(on)
        && school.number() < lastCounted(school, options);
  }

  /** A school that became an academy since stands below the others on the register. */
  private static int lastCounted(MadeSchool school, Options options) {
    return school.closed() == null ? options.schools() : Integer.MAX_VALUE;
  }

  Term term() {
    return dates.term();
  }

  boolean newest() {
    return index == options.terms().size() - 1;
  }

  Die die(Object... words) {
    return Die.named(options.seed(), term().id(), Die.named(words).share());
  }

  /** A die that throws the same in every term. */
  Die lasting(Object... words) {
    return Die.named(options.seed(), Die.named(words).share());
  }

  /** How far the terms have come, 0 at the first and 1 at the newest of a usual six. */
  double trend() {
    return index / 5.0;
  }

  /** Autumn is busy, spring less, summer least. */
  double season() {
    return switch (term().season()) {
      case AUTUMN -> 1.0;
      case SPRING -> 0.96;
      case SUMMER -> 0.88;
    };
  }

  /** A day within three weeks before the deadline, so that the return is on time. */
  LocalDate inTime(String submitter) {
    return die("submitted", submitter)
        .weekday(dates.deadline().minusDays(21), dates.deadline().minusDays(1));
  }
}
