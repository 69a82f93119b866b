package strategymonitor.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;

/**
 * What {@code history.xlsx} says of earlier terms.
 *
 * @param results by term; those of fewer than five people are marked confidential
 * @param findings what is wrong with the file or its rows; those rows are left out
 */
public record History(SortedMap<Term, List<Result>> results, List<Finding> findings) {
  static final History NONE = new History(new TreeMap<>(), List.of());

  public History {
    results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    findings = List.copyOf(findings);
  }

  static History of(Finding finding) {
    return new History(new TreeMap<>(), List.of(finding));
  }
}
