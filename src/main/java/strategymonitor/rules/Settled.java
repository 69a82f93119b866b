package strategymonitor.rules;

import java.util.List;
import java.util.Set;
import strategymonitor.domain.RecordedFinding;

/** What came of keys that hold across the submitters of a term. */
public record Settled(Set<Excluded> excluded, List<RecordedFinding> findings) {

  public Settled {
    excluded = Set.copyOf(excluded);
    findings = List.copyOf(findings);
  }

  boolean excludes(long submission, String sheet, int row) {
    return !excluded.isEmpty() && excluded.contains(new Excluded(submission, sheet, row));
  }
}
