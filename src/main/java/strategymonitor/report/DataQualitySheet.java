package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Definition;
import strategymonitor.domain.TargetStatus;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** What arrived, what was found in it, and what cannot be told. */
final class DataQualitySheet {
  private static final double[] WIDTHS = {34, 52, 26, 16, 13, 12, 12};
  private static final double ABOVE_A_TABLE = 30;
  private final TermReport report;

  DataQualitySheet(TermReport report) {
    this.report = report;
  }

  BoardSheet of() {
    QualityTables tables = new QualityTables(report);
    Sheet sheet = new Sheet("Data quality", true, WIDTHS).tight();
    sheet.title("Data quality, " + report.term().title());
    sheet.subtitle("Returns were due by " + Days.of(report.dates().deadline()) + ".");
    sheet.gap().heading("What arrived").text(tables.inWords()).text(tables.rowsInWords());
    sheet.table(tables.returns("quality_returns"));
    section(sheet, "What was found", tables.counts("quality_findings"));
    sheet.text("An error leaves a file, row or cell out; a query counts the row and asks.");
    sheet.repeat(section(sheet, "What cannot be told, and why", unknown()));
    return new BoardSheet(sheet, "What arrived, what was found in it, what cannot be told");
  }

  private static int section(Sheet sheet, String heading, Table table) {
    return sheet.together(table, ABOVE_A_TABLE).heading(heading).table(table);
  }

  private Table unknown() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Definition definition : report.figures().definitions()) {
      Shown all = report.figures().all(definition);
      if (all.status() == TargetStatus.CANT_TELL || all.has('x') || all.has('u')) {
        rows.add(
            List.of(
                Cell.of(definition.title()),
                Cell.of(FigureCells.note(definition, all)),
                FigureCells.status(all),
                FigureCells.value(definition, all, Style.BODY)));
      }
    }
    return Table.of(
        "quality_unknown",
        "Indicators without a figure or whose status cannot be told, and why",
        List.of("Indicator", "Why", "Status", "Value"),
        rows);
  }
}
