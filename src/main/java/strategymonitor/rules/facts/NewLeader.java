package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/** A row of {@code Strategy progress}, sheet {@code Induction}. */
public record NewLeader(
    Source source,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    @Nullable String role,
    @Nullable String newness,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate offeredOn,
    @Nullable LocalDate mentorAllocatedOn)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.ROLE ? role : null;
  }
}
