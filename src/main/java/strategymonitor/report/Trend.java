package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Term;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Chart;
import strategymonitor.report.workbook.Place;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** One indicator over the terms: a table, and beside it the chart that draws from it. */
final class Trend {
  private static final int MOST_TERMS = 12;
  private static final int VALUE = 1;
  private static final int TARGET = 3;
  private static final int CHART_COLUMN = 5;
  private static final int AIR = 18;
  private static final double POINTS_A_PIXEL = 0.75;

  private final TermReport report;
  private final Definition definition;
  private final List<Term> terms;
  private final List<Shown> figures;

  Trend(TermReport report, Definition definition) {
    this.report = report;
    this.definition = definition;
    this.terms = terms(report);
    Shown now = report.figures().all(definition);
    this.figures = terms.stream().map(then -> then(then, now)).toList();
  }

  /** Without a gap, so that a term of which nothing is known is seen to be missing. */
  static List<Term> terms(TermReport report) {
    Term first = report.figures().terms().get(0);
    LinkedList<Term> terms = new LinkedList<>();
    Term term = report.term();
    while (term.compareTo(first) >= 0 && terms.size() < MOST_TERMS) {
      terms.addFirst(term);
      term = term.previous();
    }
    return List.copyOf(terms);
  }

  private Shown then(Term then, Shown now) {
    return then.equals(report.term())
        ? now
        : report.figures().in(then, now).orElseGet(() -> Shown.nothing(definition, then));
  }

  /**
   * Adds it to a sheet.
   *
   * @param points how high it is to be, at least
   * @return the cells of the values; empty where fewer than two terms have one
   */
  String on(Sheet sheet, double points) {
    double top = sheet.height();
    sheet.line(Cell.of(definition.title(), Style.STRONG_LINE));
    int first = sheet.table(table()) + 1;
    if (drawn()) {
      Chart chart = chart(sheet.name(), first);
      double height = Math.max(points, sheet.height() - top) / POINTS_A_PIXEL - AIR;
      sheet.chart(
          chart, first - 2, CHART_COLUMN, sheet.pixelsFrom(CHART_COLUMN) - AIR, (int) height);
    } else {
      sheet.text("No chart: fewer than two terms have a value.");
    }
    sheet.room(points - (sheet.height() - top));
    return drawn() ? cells(sheet.name(), first, VALUE) : "";
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      rows.add(row(terms.get(i), figures.get(i)));
    }
    return Table.of(
            "terms_" + definition.id().replace('-', '_'),
            definition.title() + ", term by term",
            List.of("Term", "Value", "Counted, of", "Target", "Status"),
            rows)
        .numbersIn(1, 2, 3);
  }

  /** A cell without a number is left empty where a chart draws from it: text is drawn as nought. */
  private List<Cell> row(Term then, Shown shown) {
    boolean none = shown.value() == null;
    return List.of(
        Cell.of(then.title()),
        none && drawn() ? Cell.empty(Style.NUMBER) : value(shown),
        Cell.of(none ? shown.symbol() + " no value" : FigureCells.of(shown), Style.NUMBER),
        shown.target() == null && targeted()
            ? Cell.empty(Style.NUMBER)
            : FigureCells.target(definition, shown),
        FigureCells.status(shown));
  }

  private Cell value(Shown shown) {
    return FigureCells.value(definition, shown, Style.NUMBER);
  }

  private boolean drawn() {
    return numbers().stream().filter(Objects::nonNull).count() > 1;
  }

  private boolean targeted() {
    return drawn() && targets().stream().anyMatch(Objects::nonNull);
  }

  private List<@Nullable BigDecimal> numbers() {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    figures.forEach(
        shown ->
            numbers.add(
                FigureCells.quantity(definition, shown).map(Quantity::number).orElse(null)));
    return numbers;
  }

  private List<@Nullable BigDecimal> targets() {
    List<@Nullable BigDecimal> targets = new ArrayList<>();
    figures.forEach(
        shown -> {
          BigDecimal target = shown.target();
          targets.add(target == null ? null : Quantity.plain(target));
        });
    return targets;
  }

  private Chart chart(String sheet, int first) {
    List<Chart.Series> series = new ArrayList<>();
    series.add(series(sheet, first, VALUE, "Value", numbers(), false));
    if (targeted()) {
      series.add(series(sheet, first, TARGET, "Target", targets(), true));
    }
    String message = new Message(report, definition).text();
    return new Chart(
        Chart.Kind.LINE,
        message,
        "Line chart of " + definition.title() + " by term. " + message + ".",
        new Chart.Names(cells(sheet, first, 0), terms.stream().map(Term::title).toList()),
        series,
        Units.axis(definition.unit()),
        Units.format(definition, figures));
  }

  private Chart.Series series(
      String sheet,
      int first,
      int column,
      String name,
      List<@Nullable BigDecimal> numbers,
      boolean target) {
    String heading = Place.on(sheet, first - 1, column, first - 1, column);
    return new Chart.Series(
        new Chart.Names(heading, List.of(name)), cells(sheet, first, column), numbers, target, -1);
  }

  private String cells(String sheet, int first, int column) {
    return Place.on(sheet, first, column, first + terms.size() - 1, column);
  }
}
