package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.TermDates;

/** One row as rules see it. A blank cell is null. */
public interface RowFact {
  Source source();

  /** When the row's term is: {@code term.first}, {@code term.end}. */
  default TermDates term() {
    return source().origin().term();
  }

  default String submitter() {
    return source().origin().submitter();
  }

  /** Whether an earlier good row of the file, or of the term for a sheet so keyed, has its key. */
  default boolean repeated() {
    return source().repeated();
  }

  /** The school it belongs to; null where there is none or the register lacks it. */
  default @Nullable RegisterSchool school() {
    return null;
  }

  /**
   * Whether another row of its school was left out, so that the school's rows are not all there.
   */
  default boolean incomplete() {
    return false;
  }

  /** The group of a breakdown it belongs to; null where it belongs to none. */
  default @Nullable String group(Breakdown breakdown) {
    if (breakdown.ofSchools()) {
      RegisterSchool school = school();
      return school == null ? null : school.group(breakdown);
    }
    return breakdown == Breakdown.SUBMITTER ? submitter() : ownGroup(breakdown);
  }

  /** The group of a breakdown that is neither of its school nor its submitter. */
  default @Nullable String ownGroup(Breakdown breakdown) {
    return null;
  }
}
