package strategymonitor.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.Run;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.job.Outcome.TermOutcome;

/**
 * How a term stands, what ran, and what waits.
 *
 * @param dates of the term; empty where no return has come yet
 * @param term what has come of it
 * @param runs the newest runs, newest first
 */
public record Status(Optional<TermDates> dates, Optional<TermOutcome> term, List<Run> runs) {
  private static final int RUNS = 5;

  /** Asks the store, as it stood at a moment. */
  public static Status of(Workplace place, Optional<Term> named, Instant now) {
    StoredTerms terms = new StoredTerms(place, now);
    Optional<Term> term = named.or(terms::newest);
    List<Run> runs = place.store().runs().recent(place.authority(), RUNS);
    if (term.isEmpty()) {
      return new Status(Optional.empty(), Optional.empty(), runs);
    }
    TermDates dates = terms.dates(term.get());
    return new Status(Optional.of(dates), Optional.of(terms.outcome(dates)), runs);
  }
}
