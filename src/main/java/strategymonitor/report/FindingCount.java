package strategymonitor.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import strategymonitor.domain.RecordedFinding;

/** How often one check found something in one kind of return. */
record FindingCount(String kind, String number, String severity, long count) {

  private record Key(String kind, String number, String severity) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::kind).thenComparing(Key::number).compare(this, other);
    }
  }

  /** By kind, then number. */
  static List<FindingCount> of(List<RecordedFinding> findings) {
    Map<Key, Long> counts = new TreeMap<>();
    for (RecordedFinding one : findings) {
      String severity = one.finding().severity();
      counts.merge(new Key(one.kind(), one.finding().number(), severity), 1L, Long::sum);
    }
    return counts.entrySet().stream()
        .map(
            e ->
                new FindingCount(
                    e.getKey().kind, e.getKey().number, e.getKey().severity, e.getValue()))
        .toList();
  }
}
