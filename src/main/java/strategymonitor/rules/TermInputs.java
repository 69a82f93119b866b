package strategymonitor.rules;

import java.util.List;
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
 * @param before the results of the term before, as its latest run had them; empty where it has none
 */
public record TermInputs(
    int authority,
    Term term,
    TermCalendar calendar,
    Register register,
    ExpectedReturns expected,
    List<Result> before,
    TermRows rows) {

  public TermInputs {
    before = List.copyOf(before);
    if (calendar.dates(term).isEmpty()) {
      throw new IllegalArgumentException("the calendar must have dates of " + term);
    }
  }

  TermDates dates() {
    return calendar.dates(term).orElseThrow();
  }
}
