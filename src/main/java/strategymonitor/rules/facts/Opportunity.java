package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/** A row of {@code Strategy progress}, sheet {@code Opportunities}. */
public record Opportunity(
    Source source, String opportunity, @Nullable String kind, long places, long filled)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.KIND ? kind : null;
  }
}
