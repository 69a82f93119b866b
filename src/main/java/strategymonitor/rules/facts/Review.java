package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/** A row of {@code Commissioned reviews}, sheet {@code Reviews}. */
public record Review(
    Source source,
    String code,
    @Nullable String aspect,
    @Nullable LocalDate commissionedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate completedOn,
    @Nullable String grade,
    long actionsDue,
    long actionsClosed)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.ASPECT ? aspect : null;
  }
}
