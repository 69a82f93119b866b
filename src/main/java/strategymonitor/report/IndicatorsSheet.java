package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Term;
import strategymonitor.domain.Variation;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** The tidy table: one row per indicator, breakdown and group. */
final class IndicatorsSheet {
  private static final double[] WIDTHS = {
    32, 34, 14, 30, 12, 13, 11, 6, 8, 20, 12, 13, 22, 17, 11, 8
  };
  // As wide as is still read on paper.
  private static final int PRINTED = 10;
  private final TermReport report;
  private final Figures figures;
  private final Map<String, Definition> definitions = new HashMap<>();

  IndicatorsSheet(TermReport report) {
    this.report = report;
    this.figures = report.figures();
    figures.definitions().forEach(one -> definitions.put(one.id(), one));
  }

  BoardSheet of() {
    Sheet sheet = new Sheet("Indicators", true, WIDTHS);
    sheet.title("Indicators, " + report.term().title());
    sheet.subtitle("One row per indicator, breakdown and group, as in the open data.");
    sheet.text(Shorthand.line(), PRINTED - 1);
    sheet.text(onPaper(), PRINTED - 1);
    sheet.gap();
    int headings = sheet.table(table());
    sheet.repeat(headings).printed(PRINTED).printedTo(headings + ofTheFirst());
    return new BoardSheet(sheet, "Every figure, one row per indicator, breakdown and group");
  }

  private String onPaper() {
    return "On paper: the first indicator, to show what the table holds. On screen: all %d rows, with six more columns. To print them, clear the print area."
        .formatted(figures.shown().size());
  }

  private int ofTheFirst() {
    List<Shown> all = figures.shown();
    return (int)
        Math.max(
            1,
            all.stream().takeWhile(one -> one.indicator().equals(all.get(0).indicator())).count());
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    figures.shown().forEach(shown -> rows.add(row(shown)));
    return Table.of(
            "indicators_all",
            "Every figure of the term, one row per indicator, breakdown and group",
            List.of(
                "Indicator",
                "Title",
                "Breakdown",
                "Group",
                "Numerator",
                "Denominator",
                "Value",
                "Unit",
                "Target",
                "Status",
                "Last term",
                "Same term last year",
                "Variation",
                "Bounds or 95% interval",
                "Coverage, %",
                "Flag"),
            rows)
        .numbersIn(4, 5, 6, 8, 10, 11, 14);
  }

  private List<Cell> row(Shown shown) {
    Definition definition = Objects.requireNonNull(definitions.get(shown.indicator()));
    return List.of(
        Cell.of(shown.indicator()),
        Cell.of(definition.title()),
        Cell.of(shown.breakdown().label()),
        Cell.of(shown.group()),
        number(shown.numerator(), shown),
        number(shown.denominator(), shown),
        value(shown),
        Cell.of(definition.unit().label()),
        plain(shown.target()),
        FigureCells.status(shown),
        then(shown, report.term().previous()),
        then(shown, report.term().lastYear()),
        variation(shown.reading().variation()),
        range(shown.reading()),
        coverage(shown.reading().coverage()),
        Cell.of(shown.flag().isEmpty() ? "–" : shown.flag()));
  }

  private static Cell value(Shown shown) {
    Fraction value = shown.value();
    return value == null
        ? Cell.of(shown.symbol(), Style.NUMBER)
        : Cell.of(value.rounded(4), "General", Style.NUMBER);
  }

  private static Cell variation(@Nullable Variation variation) {
    return Cell.of(variation == null ? "–" : variation.words());
  }

  /** Of those who report themselves it has bounds, of opinions an interval: of none both. */
  private static Cell range(Reading reading) {
    Range range = reading.bounds() == null ? reading.interval() : reading.bounds();
    return Cell.of(
        range == null
            ? "–"
            : range.low().rounded(1).toPlainString()
                + " to "
                + range.high().rounded(1).toPlainString());
  }

  private static Cell coverage(@Nullable Coverage coverage) {
    return coverage == null
        ? Cell.of("[z]", Style.NUMBER)
        : Cell.of(coverage.percent().rounded(1), "General", Style.NUMBER);
  }

  private Cell then(Shown now, Term term) {
    Shown then = figures.in(term, now).orElse(null);
    return then == null ? Cell.of("[x]", Style.NUMBER) : value(then);
  }

  private static Cell number(@Nullable BigDecimal number, Shown shown) {
    return number == null && shown.value() == null
        ? Cell.of(shown.symbol(), Style.NUMBER)
        : plain(number);
  }

  private static Cell plain(@Nullable BigDecimal number) {
    return number == null
        ? Cell.of("[z]", Style.NUMBER)
        : Cell.of(Quantity.plain(number), "General", Style.NUMBER);
  }
}
