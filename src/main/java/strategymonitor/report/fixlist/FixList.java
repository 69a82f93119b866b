package strategymonitor.report.fixlist;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Finding;
import strategymonitor.domain.PlainSheet;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Term;

/**
 * What one submitter is given back of one return.
 *
 * @param kind the return kind; empty where none could be told
 * @param file the file's path below the input folder; of several, the first
 * @param rounds how often the return has gone round before
 * @param original the workbook as it came (.xlsx); null where it was none or is not there any more
 * @param rows the rows of a return that came as another type of file; empty for a list alone
 * @param columns of each sheet as the file names it, the canonical headings and the columns (from
 *     0) where they stand
 * @param issued the moment it is made
 */
public record FixList(
    Term term,
    String kind,
    String submitter,
    String file,
    int rounds,
    @Nullable Path original,
    List<PlainSheet> rows,
    Map<String, Map<String, Integer>> columns,
    List<RecordedFinding> findings,
    Answers answers,
    Instant issued) {

  public FixList {
    rows = List.copyOf(rows);
    columns = Map.copyOf(columns);
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("must have a finding, had none: " + file);
    }
  }

  /** Whether it gives nothing back but the list. */
  public boolean alone() {
    return original == null && rows.isEmpty();
  }

  /**
   * What the sheet of a finding is called in the workbook that goes back; empty where it has none.
   */
  String sheetOf(Finding finding) {
    String sheet = finding.sheet();
    if (sheet == null) {
      return "";
    }
    return original == null ? PlainBook.name(sheet) : sheet;
  }

  /** The same without the return's own sheets. */
  FixList listAlone() {
    return new FixList(
        term, kind, submitter, file, rounds, null, List.of(), columns, findings, answers, issued);
  }
}
