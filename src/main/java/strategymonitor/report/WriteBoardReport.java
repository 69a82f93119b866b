package strategymonitor.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Strand;
import strategymonitor.report.accessibility.Rigour;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Workbook;

/** Writes the board's workbook. */
public final class WriteBoardReport {
  private final TermReport report;

  public WriteBoardReport(TermReport report) {
    this.report = report;
  }

  /** The file's name: {@code board-report-2025-26-autumn.xlsx}. */
  public String name() {
    return "board-report-" + report.term().id() + ".xlsx";
  }

  /**
   * Writes it into a folder, which is made where it is not there.
   *
   * @return the file
   * @throws java.io.UncheckedIOException if it cannot be written
   * @throws NotForEverybody if not everybody could read it; then no file appears
   */
  public Path into(Path folder) {
    return WholeWorkbook.write(
        folder.resolve(name()), workbook().in(report.issuer().theme().look()), Rigour.REPORT);
  }

  static String title(TermReport report) {
    return report.issuer().authority() + " leadership strategy: board report";
  }

  Workbook workbook() {
    List<BoardSheet> board = sheets();
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(new CoverSheet(report).of(board));
    board.forEach(one -> sheets.add(one.sheet()));
    return new Workbook(
        title(report) + ", " + report.term().title(),
        "Whether the strategy for education leadership works",
        report.issuer().authority(),
        report.run().clock(),
        title(report) + " · " + report.term().title() + " · Draft · Run " + report.run().id(),
        sheets);
  }

  /** In the board's order; the summary is put together last, since it draws on the strands. */
  private List<BoardSheet> sheets() {
    List<BoardSheet> strands = new ArrayList<>();
    Map<String, String> trends = new HashMap<>();
    for (Strand strand : Strand.values()) {
      StrandSheet sheet = new StrandSheet(report, strand);
      strands.add(sheet.of());
      trends.putAll(sheet.trends());
    }
    List<BoardSheet> sheets = new ArrayList<>();
    sheets.add(new SummarySheet(report, trends).of());
    sheets.add(new ExceptionsSheet(report).of());
    sheets.addAll(strands);
    sheets.add(new AreasSheet(report).of());
    sheets.add(new RecommendationsSheet(report).of());
    sheets.add(new DisagreementsSheet(report).of());
    sheets.add(new DataQualitySheet(report).of());
    sheets.add(new ChangesSheet(report).of());
    sheets.add(new IndicatorsSheet(report).of());
    sheets.add(new NotesSheet(report).of());
    return sheets;
  }
}
