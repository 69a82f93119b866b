package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Row;

/**
 * Where a fact came from.
 *
 * @param number its row, as Excel numbers it
 * @param repeated whether an earlier row holds its key
 * @param row the row itself; null where the fact is not of a return
 */
public record Source(Origin origin, int number, boolean repeated, @Nullable Row row) {

  public static Source of(Origin origin, Row row) {
    return new Source(origin, row.number(), false, row);
  }
}
