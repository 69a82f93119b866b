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
  // A long block with limits and two short ones fill a page.
  private static final double BLOCKS_A_PAGE = 3.4;
  private static final double ABOVE_THE_BLOCKS = 52;
  private static final double[] WIDTHS = {34, 14, 15, 10, 19, 12, 13, 20, 39};

  private final TermReport report;
  private final Strand strand;
  private final FigureCells cells;
  private final Map<String, String> trends = new HashMap<>();

  StrandSheet(TermReport report, Strand strand) {
    this.report = report;
    this.strand = strand;
    this.cells = new FigureCells(report.figures());
  }

  BoardSheet of() {
    List<Definition> definitions = report.figures().of(strand);
    Sheet sheet = withTable(table(definitions));
    charts(sheet, definitions.stream().filter(Definition::headline).toList());
    return new BoardSheet(sheet, "Every indicator of the strand, and charts over the terms");
  }

  /** Where the values of each headline indicator over the terms stand. */
  Map<String, String> trends() {
    return trends;
  }

  /**
   * Where the table is on one page only the title stands on the charts' pages, else its headings.
   */
  private Sheet withTable(Table table) {
    String whole = report.issuer().authority();
    Sheet sheet = new Sheet(strand.title(), true, WIDTHS).tight();
    sheet.title(strand.title() + ", " + report.term().title());
    sheet.subtitle("Every indicator of the strand for the whole of " + whole + ".");
    sheet.text(Shorthand.line()).gap();
    int headings = sheet.table(table);
    return sheet.repeat(sheet.height() <= sheet.pageHeight() ? 1 : headings);
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
          "Variation",
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
        FigureCells.variation(all),
        Cell.of(note(definition, all)));
  }

  /** What a reader must know of the figure, then what officers say of it. */
  private String note(Definition definition, Shown all) {
    String note = FigureCells.note(definition, all);
    String said = report.papers().said(definition.id());
    if (said.isEmpty()) {
      return note;
    }
    return note.equals("–") ? said : note + "\n" + said;
  }

  private void charts(Sheet sheet, List<Definition> headlines) {
    double page = sheet.pageHeight() - ABOVE_THE_BLOCKS;
    double left = 0;
    List<String> notDrawn = new ArrayList<>();
    for (Definition headline : headlines) {
      Trend trend = new Trend(report, headline);
      if (!trend.drawn()) {
        notDrawn.add(headline.title());
        continue;
      }
      double least = Math.max(page / BLOCKS_A_PAGE - 1, trend.points(sheet));
      if (least > left) {
        sheet.newPage();
        sheet.heading(strand.title() + ": the headline indicators term by term");
        left = page;
      }
      trends.put(headline.id(), trend.on(sheet, least));
      left -= least;
    }
    if (!notDrawn.isEmpty()) {
      sheet.gap();
      sheet.text(
          "No chart, as fewer than two terms have a value: " + String.join("; ", notDrawn) + ".");
    }
  }
}
