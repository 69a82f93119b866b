package strategymonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Strand;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** Every indicator of one strand, then the headline indicators term by term, with their charts. */
final class StrandSheet {
  /** What fits on a landscape page at full size, in points and in digits. */
  private static final double PAGE_HEIGHT = 508;

  private static final double PAGE_WIDTH = 127;
  private static final int BLOCKS_A_PAGE = 3;
  private static final double[] WIDTHS = {46, 11, 19, 10, 22, 16, 18, 44};

  private final TermReport report;
  private final Strand strand;
  private final FigureCells cells;
  private final Sheet sheet;
  private final Map<String, String> trends = new HashMap<>();

  StrandSheet(TermReport report, Strand strand) {
    this.report = report;
    this.strand = strand;
    this.cells = new FigureCells(report.figures());
    this.sheet = new Sheet(strand.title(), true, WIDTHS);
  }

  BoardSheet of() {
    List<Definition> definitions = report.figures().of(strand);
    sheet.title(strand.title() + ", " + report.term().title());
    sheet.subtitle("Every indicator of the strand for the whole of " + authority() + ".");
    sheet.text(Shorthand.line());
    sheet.gap();
    int headings = sheet.table(table(definitions));
    boolean fits = sheet.height() * PAGE_WIDTH / sheet.width() <= PAGE_HEIGHT;
    sheet.repeat(fits ? 1 : headings);
    charts(definitions.stream().filter(Definition::headline).toList());
    return new BoardSheet(sheet, "Every indicator of the strand, and charts over the terms");
  }

  /** Where the values of each headline indicator over the terms stand. */
  Map<String, String> trends() {
    return trends;
  }

  private String authority() {
    return report.issuer().authority();
  }

  private Table table(List<Definition> definitions) {
    List<List<Cell>> rows = new ArrayList<>();
    definitions.forEach(definition -> rows.add(row(definition)));
    return Table.of(
            strand.name().toLowerCase(java.util.Locale.ROOT) + "_indicators",
            "Every indicator of " + strand.title() + ": value, target, status and changes",
            HEADINGS,
            rows)
        .numbersIn(1, 2, 3, 5, 6);
  }

  private static final List<String> HEADINGS =
      List.of(
          "Indicator",
          "Value",
          "Counted, of",
          "Target",
          "Status",
          "Change on last term",
          "Change on same term last year",
          "Note");

  private List<Cell> row(Definition definition) {
    Shown all = report.figures().all(definition);
    return List.of(
        Cell.of(definition.title(), definition.headline() ? Style.STRONG : Style.BODY),
        FigureCells.value(definition, all, Style.STRONG_NUMBER),
        Cell.of(FigureCells.of(all), Style.NUMBER),
        FigureCells.target(definition, all),
        FigureCells.status(all),
        cells.change(definition, all, report.term().previous()),
        cells.change(definition, all, report.term().lastYear()),
        Cell.of(FigureCells.note(all)));
  }

  private void charts(List<Definition> headlines) {
    for (int i = 0; i < headlines.size(); i++) {
      if (i % BLOCKS_A_PAGE == 0) {
        sheet.newPage();
        sheet.heading(strand.title() + ": the headline indicators term by term");
      }
      Trend trend = new Trend(report, headlines.get(i));
      trends.put(headlines.get(i).id(), trend.on(sheet));
    }
  }
}
