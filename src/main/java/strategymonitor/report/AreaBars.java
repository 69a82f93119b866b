package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Chart;
import strategymonitor.report.workbook.Place;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** One indicator's areas beside the whole: a table, and the bars that draw from it. */
final class AreaBars {
  private static final int VALUE = 1;
  private static final int CHART_COLUMN = 3;
  private static final int AIR = 18;
  private static final double POINTS_A_PIXEL = 0.75;
  private static final double LEAST_POINTS = 160;
  private static final double POINTS_A_BAR = 17;
  private static final double POINTS_AROUND = 60;

  private static final Comparator<@Nullable Fraction> HIGHEST_FIRST =
      Comparator.nullsLast(Comparator.reverseOrder());

  private final TermReport report;
  private final Definition definition;
  private final List<Shown> areas;
  private final Shown whole;

  /**
   * @param names of the areas to show
   */
  AreaBars(TermReport report, Definition definition, Collection<String> names) {
    this.report = report;
    this.definition = definition;
    this.areas =
        report.figures().split(definition, Breakdown.AREA).stream()
            .filter(area -> names.contains(area.group()))
            .sorted(Comparator.comparing(Shown::value, HIGHEST_FIRST))
            .toList();
    this.whole = report.figures().all(definition);
  }

  void on(Sheet sheet) {
    double top = sheet.height();
    sheet.line(Cell.of(definition.title(), Style.STRONG_LINE));
    int first = sheet.table(table()) + 1;
    if (drawn()) {
      int width = sheet.pixelsFrom(CHART_COLUMN) - AIR;
      int height = (int) (Math.max(points(), sheet.height() - top) / POINTS_A_PIXEL) - AIR;
      sheet.chart(chart(sheet.name(), first), first - 2, CHART_COLUMN, width, height);
    } else {
      sheet.text("No chart: fewer than two areas have a figure that may be shown.");
    }
    sheet.room(points() - (sheet.height() - top));
  }

  private boolean drawn() {
    return numbers().stream().filter(Objects::nonNull).count() > 2;
  }

  /** How high it is on its sheet, its chart included. */
  double points() {
    return Math.max(LEAST_POINTS, POINTS_AROUND + POINTS_A_BAR * (areas.size() + 1));
  }

  private List<Shown> all() {
    List<Shown> all = new ArrayList<>(areas);
    all.add(whole);
    return all;
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(name(), whole, Style.TOTAL, Style.TOTAL_NUMBER));
    areas.forEach(
        area ->
            rows.add(
                row(report.figures().namedArea(area.group()), area, Style.BODY, Style.NUMBER)));
    return Table.of(
            "areas_" + definition.id().replace('-', '_'),
            definition.title() + ", by area",
            List.of("Area", "Value", "Counted, of"),
            rows)
        .numbersIn(1, 2);
  }

  private String name() {
    return "All " + report.issuer().authority();
  }

  /** A cell without a number is left empty where a chart draws from it: text is drawn as nought. */
  private List<Cell> row(String name, Shown shown, Style text, Style number) {
    boolean none = shown.value() == null;
    return List.of(
        Cell.of(name, text),
        none && drawn() ? Cell.empty(number) : FigureCells.value(definition, shown, number),
        Cell.of(none ? shown.symbol() + " no value" : FigureCells.of(shown), number));
  }

  private List<@Nullable BigDecimal> numbers() {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    numbers.add(number(whole));
    areas.forEach(area -> numbers.add(number(area)));
    return numbers;
  }

  private @Nullable BigDecimal number(Shown shown) {
    return FigureCells.quantity(definition, shown).map(Quantity::number).orElse(null);
  }

  private Chart chart(String sheet, int first) {
    List<String> names = new ArrayList<>(List.of(name()));
    areas.forEach(area -> names.add(report.figures().namedArea(area.group())));
    String message = message();
    return new Chart(
        Chart.Kind.BARS,
        message,
        "Bar chart of " + definition.title() + " by area. " + message + ".",
        new Chart.Names(cells(sheet, first, 0), names),
        List.of(
            new Chart.Series(
                new Chart.Names(
                    Place.on(sheet, first - 1, VALUE, first - 1, VALUE), List.of("Value")),
                cells(sheet, first, VALUE),
                numbers(),
                Chart.Role.VALUE,
                Set.of(0))),
        Units.axis(definition.unit()),
        Units.format(definition, all()));
  }

  /** Which area is lowest and which highest, where that can be told of each. */
  private String message() {
    Extremes extremes = new Extremes(areas);
    String ends =
        Stream.of(named("lowest", extremes.lowest()), named("highest", extremes.highest()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return definition.title()
        + ": "
        + (ends.isEmpty() ? "" : ends + "; ")
        + text(whole)
        + " in "
        + name();
  }

  private Optional<String> named(String place, Optional<Shown> area) {
    return area.map(one -> "%s %s %s".formatted(place, one.group(), text(one)));
  }

  private String text(Shown shown) {
    return FigureCells.quantity(definition, shown).map(Quantity::text).orElse(shown.symbol());
  }

  private String cells(String sheet, int first, int column) {
    return Place.on(sheet, first, column, first + areas.size(), column);
  }
}
