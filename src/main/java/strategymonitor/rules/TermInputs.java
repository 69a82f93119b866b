package strategymonitor.rules;

import java.util.List;
import strategymonitor.domain.Earlier;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Register;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermCalendar;
import strategymonitor.domain.TermDates;

/**
 * All that the figures of a term are worked out from.
 *
 * @param authority GIAS's code of the authority evaluated
 * @param calendar with the dates of the term; those of the two before where it has them
 * @param register as it stood in the term
 * @param earlier what is known of the terms before
 */
public record TermInputs(
    int authority,
    Term term,
    TermCalendar calendar,
    Register register,
    ExpectedReturns expected,
    Earlier earlier,
    TermRows rows) {

  public TermInputs {
    if (calendar.dates(term).isEmpty()) {
      throw new IllegalArgumentException("the calendar must have dates of " + term);
    }
  }

  /** What is known of the term before; empty where nothing is. */
  List<Result> before() {
    return earlier.together(term.previous());
  }

  TermDates dates() {
    return calendar.dates(term).orElseThrow();
  }
}
