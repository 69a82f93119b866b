package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/** A row of {@code Strategy progress}, sheet {@code Signposting}. */
public record SignpostedItem(
    Source source, String item, @Nullable String priorityArea, boolean beyondNorfolk, boolean live)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.PRIORITY_AREA ? priorityArea : null;
  }
}
