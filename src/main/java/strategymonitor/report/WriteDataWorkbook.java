package strategymonitor.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Breakdown;
import strategymonitor.report.accessibility.Rigour;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Workbook;

/**
 * Writes the data workbook: the figures for anybody to use, laid out for those who hear a
 * spreadsheet instead of seeing it. A cover, contents, what the figures are, and one table a sheet.
 */
public final class WriteDataWorkbook {
  private final TermReport report;

  public WriteDataWorkbook(TermReport report) {
    this.report = report;
  }

  /** The file's name: {@code indicators-2025-26-autumn.xlsx}. */
  public String name() {
    return "indicators-" + report.term().id() + ".xlsx";
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
        folder.resolve(name()), workbook().in(report.issuer().theme().look()), Rigour.DATA);
  }

  Workbook workbook() {
    String title = report.issuer().authority() + " leadership strategy: indicators";
    return new Workbook(
        title + ", " + report.term().title(),
        "Every indicator of the term as data, one table a sheet",
        report.issuer().authority(),
        report.run().clock(),
        "",
        sheets(title));
  }

  private List<Sheet> sheets(String title) {
    DataSheets around = new DataSheets(report);
    List<DataSheet> tables = new ArrayList<>(List.of(around.notes(), around.definitions()));
    for (Breakdown breakdown : Breakdown.values()) {
      List<Shown> figures =
          report.figures().shown().stream().filter(one -> one.breakdown() == breakdown).toList();
      if (!figures.isEmpty()) {
        tables.add(new DataTable(report, breakdown, figures).of());
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(around.cover(title));
    sheets.add(around.contents(tables));
    tables.forEach(table -> sheets.add(table.sheet()));
    return sheets;
  }
}
