package strategymonitor.domain;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A filled row as a file has it.
 *
 * @param number as Excel counts, from 1
 * @param values by column (from 0): String, BigDecimal, Percent, LocalDate or Boolean
 */
public record PlainRow(int number, Map<Integer, Object> values) {
  public PlainRow {
    values = Map.copyOf(values);
  }

  /** A number that is shown as a percentage: 0.653 as 65.3 %. */
  public record Percent(BigDecimal stored) {}
}
