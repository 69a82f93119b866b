package strategymonitor.rules;

import java.util.ArrayList;
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

  /** The same with what was found before. */
  CheckedRow alsoFound(List<Finding> before) {
    if (before.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(before);
    all.addAll(findings);
    return new CheckedRow(row, all, leftOut);
  }
}
