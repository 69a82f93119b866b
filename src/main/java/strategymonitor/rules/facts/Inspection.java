package strategymonitor.rules.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Outcomes and inspection}, sheet {@code Inspection}.
 *
 * @param regimesReported every regime that some row of the term has
 */
public record Inspection(
    Source source,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    @Nullable String regime,
    @Nullable String position,
    Set<String> regimesReported)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.REGIME ? regime : null;
  }
}
