package strategymonitor.rules;

import java.util.List;
import strategymonitor.domain.Finding;

/**
 * A row and what the rules find in it.
 *
 * @param findings of the rules alone, in order of number
 * @param leftOut whether an error leaves it out, or had before
 */
public record CheckedRow(UncheckedRow row, List<Finding> findings, boolean leftOut) {

  public CheckedRow {
    findings = List.copyOf(findings);
  }
}
