package strategymonitor.rules;

import java.util.List;
import java.util.Set;
import strategymonitor.domain.Breakdown;
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
 * @param redrawn the areas whose schools are others than in the newest of those terms
 */
public record TermInputs(
    int authority,
    Term term,
    TermCalendar calendar,
    Register register,
    ExpectedReturns expected,
    Earlier earlier,
    TermRows rows,
    Set<String> redrawn) {

  public TermInputs {
    if (calendar.dates(term).isEmpty()) {
      throw new IllegalArgumentException("the calendar must have dates of " + term);
    }
    redrawn = Set.copyOf(redrawn);
  }

  /** Those of a term whose areas are as they were. */
  public TermInputs(
      int authority,
      Term term,
      TermCalendar calendar,
      Register register,
      ExpectedReturns expected,
      Earlier earlier,
      TermRows rows) {
    this(authority, term, calendar, register, expected, earlier, rows, Set.of());
  }

  /** The same, of a term whose areas are others than they were. */
  public TermInputs redrawn(Set<String> areas) {
    return new TermInputs(authority, term, calendar, register, expected, earlier, rows, areas);
  }

  /** Whether a figure is of an area whose schools have changed. */
  boolean redrawn(Result result) {
    return result.breakdown() == Breakdown.AREA && redrawn.contains(result.group());
  }

  /** What of the term before may be set beside this one. */
  List<Result> comparable() {
    return before().stream().filter(result -> !redrawn(result)).toList();
  }

  /** What is known of the term before; empty where nothing is. */
  List<Result> before() {
    return earlier.together(term.previous());
  }

  TermDates dates() {
    return calendar.dates(term).orElseThrow();
  }
}
