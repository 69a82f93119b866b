package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Strand;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Variation;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** The board's first page: how the strands stand, the headline indicators, what matters. */
final class SummarySheet {
  private static final double[] WIDTHS = {36, 13, 14, 12, 19, 15, 20, 21, 17};
  private static final List<Variation> MOVED = List.of(Variation.IMPROVING, Variation.DECLINING);
  private static final int TREND = 8;
  private static final int LAST_OF_TEXT = 4;
  private static final int AIR = 12;
  private static final double POINTS_A_PIXEL = 0.75;

  private final TermReport report;
  private final Map<String, String> trends;
  private final FigureCells cells;
  private final Sheet sheet = new Sheet("Summary", true, WIDTHS).onePage().tight();

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
        "%s leadership strategy · draft · indicators: %d"
            .formatted(report.issuer().authority(), report.figures().definitions().size()));
    sheet.gap().heading("Are we on track?");
    onTrack().ifPresent(sheet::text);
    int strands = sheet.table(strands());
    sheet.gap().heading("Headline indicators");
    List<Definition> headlines = report.figures().headlines().toList();
    trend(headlines, sheet.table(headlines(headlines)));
    sheet.text(Shorthand.line());
    Sentences sentences = new Sentences(report);
    sheet.gap();
    int beside = sheet.next();
    double top = sheet.height();
    sheet.heading("What changed");
    said(sentences.changed());
    sheet.gap().heading("What needs a decision");
    said(
        Stream.concat(sentences.decisions().stream(), new DecisionsAsked(report).inWords().stream())
            .toList());
    chart(strands, beside, sheet.height() - top);
    return new BoardSheet(sheet, "One page: strands, headline indicators, decisions asked");
  }

  private void said(List<String> sentences) {
    sentences.forEach(one -> sheet.text(one, LAST_OF_TEXT));
    if (sentences.isEmpty()) {
      sheet.text("Nothing: the bank of sentences has none for this term.");
    }
  }

  /** The strands' table as bars, beside the sentences. */
  private void chart(int strands, int row, double points) {
    int height = (int) (points / POINTS_A_PIXEL) - AIR;
    int width = sheet.pixelsFrom(LAST_OF_TEXT + 1) - AIR;
    sheet.chart(
        new StrandBars(report, sheet.name(), strands).chart(),
        row,
        LAST_OF_TEXT + 1,
        width,
        Math.max(StrandBars.LEAST_HEIGHT, height));
    sheet.room(StrandBars.LEAST_HEIGHT * POINTS_A_PIXEL - points);
  }

  /** In one line, strand by strand; empty where no indicator has a target. */
  private Optional<String> onTrack() {
    String strands =
        Arrays.stream(Strand.values())
            .filter(strand -> rated(strand) > 0)
            .map(
                strand ->
                    "%s %d of %d"
                        .formatted(
                            strand.title(),
                            count(report.figures().of(strand), TargetStatus.MET),
                            rated(strand)))
            .collect(Collectors.joining(", "));
    return strands.isEmpty()
        ? Optional.empty()
        : Optional.of("Targets met, of the indicators that have one: " + strands + ".");
  }

  private long rated(Strand strand) {
    List<Definition> own = report.figures().of(strand);
    return own.size() - count(own, TargetStatus.NO_TARGET);
  }

  private long count(List<Definition> definitions, TargetStatus status) {
    return definitions.stream().filter(d -> report.figures().all(d).status() == status).count();
  }

  private long count(List<Definition> definitions, Variation variation) {
    return definitions.stream()
        .filter(d -> report.figures().all(d).reading().variation() == variation)
        .count();
  }

  private Table strands() {
    List<String> headings = new ArrayList<>(List.of("Strand", "Indicators"));
    for (TargetStatus status : TargetStatus.values()) {
      headings.add(FigureCells.words(status));
    }
    MOVED.forEach(variation -> headings.add(variation.words()));
    List<List<Cell>> rows = new ArrayList<>();
    for (Strand strand : Strand.values()) {
      rows.add(row(strand.title(), report.figures().of(strand), Style.BODY, Style.NUMBER));
    }
    rows.add(row("All strands", report.figures().definitions(), Style.TOTAL, Style.TOTAL_NUMBER));
    return Table.of(
            "summary_strands",
            "How many indicators of each strand have each status, and how many improve or decline",
            headings,
            rows)
        .numbersIn(1, 2, 3, 4, 5, 6, 7, 8);
  }

  private List<Cell> row(String name, List<Definition> definitions, Style text, Style number) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(name, text));
    row.add(Cell.of(definitions.size()).in(number));
    for (TargetStatus status : TargetStatus.values()) {
      row.add(Cell.of(count(definitions, status)).in(number));
    }
    MOVED.forEach(variation -> row.add(Cell.of(count(definitions, variation)).in(number)));
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
                "Change on same term last year",
                "Variation"),
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
        cells.change(definition, all, report.term().lastYear()),
        FigureCells.variation(all));
  }

  /** Small lines beside the table: a picture of what the strands' sheets have in numbers. */
  private void trend(List<Definition> headlines, int row) {
    sheet.beside(row, TREND, Cell.of("Trend", Style.TABLE_HEADING));
    for (int i = 0; i < headlines.size(); i++) {
      String range = trends.getOrDefault(headlines.get(i).id(), "");
      String instead = range.isEmpty() ? "Too few values" : "";
      sheet.beside(
          row + 1 + i,
          TREND,
          instead.isEmpty() ? Cell.empty(Style.BODY) : Cell.of(instead, Style.NO_TARGET));
      if (!range.isEmpty()) {
        sheet.sparkline(row + 1 + i, TREND, range, highest(headlines.get(i)));
      }
    }
  }

  /** The highest of its values; null where one is below nought, or none above it. */
  private @Nullable BigDecimal highest(Definition definition) {
    Shown all = report.figures().all(definition);
    List<BigDecimal> values =
        report.figures().terms().stream()
            .flatMap(term -> report.figures().in(term, all).stream())
            .flatMap(one -> Stream.ofNullable(one.value()))
            .map(value -> value.rounded(4))
            .sorted()
            .toList();
    boolean plain = !values.isEmpty() && values.get(0).signum() >= 0;
    BigDecimal highest = plain ? values.get(values.size() - 1) : BigDecimal.ZERO;
    return highest.signum() > 0 ? highest : null;
  }
}
