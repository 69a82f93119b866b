package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Network attendance}, sheet {@code Sessions}.
 *
 * @param network as compared: without case
 * @param networkName as written
 * @param attended people who came, summed over its rows; null while those are unread
 */
public record NetworkSession(
    Source source,
    String code,
    String network,
    String networkName,
    @Nullable String targetGroup,
    @Nullable LocalDate date,
    @Nullable String mode,
    @Nullable String focus,
    @Nullable String coordinator,
    @Nullable Long attended)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.TARGET_GROUP ? targetGroup : null;
  }
}
