package strategymonitor.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Strategy progress}, sheet {@code Events}.
 *
 * @param date null where planned and not held
 */
public record LeadershipEvent(
    Source source, String event, @Nullable String kind, @Nullable LocalDate date)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.KIND ? kind : null;
  }
}
