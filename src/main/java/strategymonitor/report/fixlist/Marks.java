package strategymonitor.report.fixlist;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;

/** Which cells of which sheets are marked, and with what words. */
final class Marks {
  private final Map<String, SortedMap<Integer, SortedMap<Integer, Mark>>> fills = new TreeMap<>();
  private final Map<String, SortedMap<Integer, SortedMap<Integer, String>>> words = new TreeMap<>();

  Marks(FixList list) {
    list.findings().forEach(one -> add(list, one));
  }

  private void add(FixList list, RecordedFinding recorded) {
    Finding finding = recorded.finding();
    Integer row = finding.row();
    if (row == null) {
      return;
    }
    String sheet = list.sheetOf(finding);
    int column = column(list, finding);
    Mark mark = Mark.of(recorded, list.answers());
    fills
        .computeIfAbsent(sheet, s -> new TreeMap<>())
        .computeIfAbsent(row, r -> new TreeMap<>())
        .merge(column, mark, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    words
        .computeIfAbsent(sheet, s -> new TreeMap<>())
        .computeIfAbsent(row, r -> new TreeMap<>())
        .merge(column, words(finding, mark), (one, other) -> one + "\n\n" + other);
  }

  /** Where the finding's column stands in the file; the first column where the file lacks it. */
  static int column(FixList list, Finding finding) {
    Map<String, Integer> columns =
        list.columns().getOrDefault(Objects.requireNonNullElse(finding.sheet(), ""), Map.of());
    int first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    return columns.getOrDefault(Objects.requireNonNullElse(finding.column(), ""), first);
  }

  private static String words(Finding finding, Mark mark) {
    String found = finding.found().isEmpty() ? "nothing" : '"' + finding.found() + '"';
    return "%s, %s (%s)%n%s: expected %s, found %s. %s %s"
        .formatted(
            Notes.AUTHOR,
            mark.words(),
            finding.number(),
            Objects.requireNonNullElse(finding.column(), "The row"),
            finding.expected(),
            found,
            finding.outcome(),
            finding.mend())
        .replace("\r", "");
  }

  SortedMap<Integer, SortedMap<Integer, Mark>> fills(String sheet) {
    return fills.getOrDefault(sheet, new TreeMap<>());
  }

  SortedMap<Integer, SortedMap<Integer, String>> words(String sheet) {
    return words.getOrDefault(sheet, new TreeMap<>());
  }
}
