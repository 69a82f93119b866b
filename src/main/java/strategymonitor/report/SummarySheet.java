package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Strand;
import strategymonitor.domain.TargetStatus;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** The board's first page: how the strands stand, the headline indicators, what matters. */
final class SummarySheet {
  private static final double[] WIDTHS = {42, 13, 18, 17, 23, 16, 20, 19};
  private static final int TREND = 7;

  private final TermReport report;
  private final Map<String, String> trends;
  private final FigureCells cells;
  private final Sheet sheet = new Sheet("Summary", true, WIDTHS).onePage();

  /**
   * @param trends where each headline indicator's values over the terms stand; empty for none
   */
  SummarySheet(TermReport report, Map<String, String> trends) {
    this.report = report;
    this.trends = trends;
    this.cells = new FigureCells(report.figures());
  }

  BoardSheet of() {
    sheet.title("Summary, " + report.term().title());
    sheet.subtitle(
        report.issuer().authority() + " leadership strategy · draft · " + rated() + " indicators");
    sheet.gap().heading("Are we on track?");
    sheet.table(strands());
    sheet.gap().heading("Headline indicators");
    List<Definition> headlines = report.figures().headlines().toList();
    trend(headlines, sheet.table(headlines(headlines)));
    sheet.text(Shorthand.line());
    Sentences sentences = new Sentences(report);
    sheet.gap().heading("What changed");
    said(sentences.changed());
    sheet.gap().heading("What needs a decision");
    said(sentences.decisions());
    return new BoardSheet(sheet, "One page: strands, headline indicators, decisions asked");
  }

  private void said(List<String> sentences) {
    sentences.forEach(sheet::text);
    if (sentences.isEmpty()) {
      sheet.text("Nothing: the bank of sentences has none for this term.");
    }
  }

  private int rated() {
    return report.figures().definitions().size();
  }

  private Table strands() {
    List<String> headings = new ArrayList<>(List.of("Strand", "Indicators"));
    for (TargetStatus status : TargetStatus.values()) {
      headings.add(FigureCells.words(status));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Strand strand : Strand.values()) {
      rows.add(row(strand.title(), report.figures().of(strand), Style.BODY, Style.NUMBER));
    }
    rows.add(row("All strands", report.figures().definitions(), Style.TOTAL, Style.TOTAL_NUMBER));
    return Table.of(
            "summary_strands",
            "How many indicators of each strand have each status",
            headings,
            rows)
        .numbersIn(1, 2, 3, 4, 5, 6);
  }

  private List<Cell> row(String name, List<Definition> definitions, Style text, Style number) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(name, text));
    row.add(Cell.of(definitions.size()).in(number));
    for (TargetStatus status : TargetStatus.values()) {
      long count =
          definitions.stream().filter(d -> report.figures().all(d).status() == status).count();
      row.add(Cell.of(count).in(number));
    }
    return row;
  }

  private Table headlines(List<Definition> headlines) {
    List<List<Cell>> rows = new ArrayList<>();
    headlines.forEach(definition -> rows.add(row(definition)));
    return Table.of(
            "summary_headlines",
            "The headline indicators: value, target, status and changes",
            List.of(
                "Indicator",
                "Value",
                "Counted, of",
                "Target",
                "Status",
                "Change on last term",
                "Change on same term last year"),
            rows)
        .numbersIn(1, 2, 3, 5, 6);
  }

  private List<Cell> row(Definition definition) {
    Shown all = report.figures().all(definition);
    return List.of(
        Cell.of(definition.title()),
        FigureCells.value(definition, all, Style.STRONG_NUMBER),
        Cell.of(FigureCells.of(all), Style.NUMBER),
        FigureCells.target(definition, all),
        FigureCells.status(all),
        cells.change(definition, all, report.term().previous()),
        cells.change(definition, all, report.term().lastYear()));
  }

  /** Small lines beside the table: a picture of what the strands' sheets have in numbers. */
  private void trend(List<Definition> headlines, int row) {
    int terms = Trend.terms(report).size();
    sheet.beside(row, TREND, Cell.of("Trend over " + terms + " terms", Style.TABLE_HEADING));
    for (int i = 0; i < headlines.size(); i++) {
      String range = trends.getOrDefault(headlines.get(i).id(), "");
      String instead = range.isEmpty() ? "Too few values" : "";
      sheet.beside(
          row + 1 + i,
          TREND,
          instead.isEmpty() ? Cell.empty(Style.BODY) : Cell.of(instead, Style.NO_TARGET));
      if (!range.isEmpty()) {
        sheet.sparkline(row + 1 + i, TREND, range, neverNegative(headlines.get(i)));
      }
    }
  }

  private boolean neverNegative(Definition definition) {
    Shown all = report.figures().all(definition);
    return report.figures().terms().stream()
        .map(term -> report.figures().in(term, all).map(Shown::value).orElse(null))
        .allMatch(value -> value == null || value.compareTo(Fraction.of(0)) >= 0);
  }
}
