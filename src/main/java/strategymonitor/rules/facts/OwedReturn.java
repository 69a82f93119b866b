package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A return that somebody owes for the term.
 *
 * @param received whether a submission was accepted
 * @param submittedOn the earliest date submitted of any accepted or since replaced submission; null
 *     where none
 * @param deadline the day it was due
 */
public record OwedReturn(
    Source source,
    String kind,
    boolean received,
    @Nullable LocalDate submittedOn,
    LocalDate deadline)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.RETURN_KIND ? kind : null;
  }
}
