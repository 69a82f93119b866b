package strategymonitor.report;

import java.util.Comparator;
import java.util.List;
import strategymonitor.domain.RecordedFinding;

/** Findings by return, submitter, file, sheet, row, number and column. */
final class FindingsInOrder {
  private static final Comparator<String> NONE_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private FindingsInOrder() {}

  static List<RecordedFinding> of(List<RecordedFinding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing(RecordedFinding::kind)
                .thenComparing(RecordedFinding::submitter)
                .thenComparing(one -> one.finding().file())
                .thenComparing(one -> one.finding().sheet(), NONE_FIRST)
                .thenComparing(
                    one -> one.finding().row(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(one -> one.finding().number())
                .thenComparing(one -> one.finding().column(), NONE_FIRST))
        .toList();
  }
}
