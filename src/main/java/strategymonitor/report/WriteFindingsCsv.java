package strategymonitor.report;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;

/** Writes every finding of the term, one row each. */
public final class WriteFindingsCsv {
  static final List<String> HEADINGS =
      List.of(
          "term",
          "return",
          "submitter",
          "file",
          "sheet",
          "row",
          "column",
          "number",
          "severity",
          "found",
          "expected",
          "message");

  private final TermReport report;

  public WriteFindingsCsv(TermReport report) {
    this.report = report;
  }

  /** The file's name: {@code findings-2025-26-autumn.csv}. */
  public String name() {
    return "findings-" + report.term().id() + ".csv";
  }

  /**
   * Writes it into a folder, which is made where it is not there.
   *
   * @return the file
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path into(Path folder) {
    List<RecordedFinding> findings = FindingsInOrder.of(report.quality().findings());
    return Csv.write(folder.resolve(name()), HEADINGS, findings, this::row);
  }

  private List<String> row(RecordedFinding recorded) {
    Finding finding = recorded.finding();
    return List.of(
        report.term().id(),
        Csv.safe(recorded.kind()),
        Csv.safe(recorded.submitter()),
        Csv.safe(finding.file()),
        Csv.safe(orEmpty(finding.sheet())),
        finding.row() == null ? "" : finding.row().toString(),
        Csv.safe(orEmpty(finding.column())),
        finding.number(),
        finding.severity(),
        Csv.safe(finding.found()),
        Csv.safe(finding.expected()),
        Csv.safe(finding.message()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
