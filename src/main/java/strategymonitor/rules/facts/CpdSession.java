package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code CPD take-up}, sheet {@code Sessions}.
 *
 * @param programme as compared: without case
 * @param attended participants of the file who attended it; null while its participants are unread
 */
public record CpdSession(
    Source source,
    String code,
    String programme,
    @Nullable LocalDate date,
    @Nullable String skillArea,
    @Nullable String aimedAt,
    @Nullable String origin,
    long placesOffered,
    @Nullable Long attended)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.SKILL_AREA ? skillArea : null;
  }
}
