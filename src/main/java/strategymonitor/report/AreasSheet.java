package strategymonitor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Geography;
import strategymonitor.domain.Term;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** The areas side by side on the headline indicators, and how the west and rural schools fare. */
final class AreasSheet {
  private static final int LEAST_COLUMNS = 8;
  private static final double ABOVE_THE_BLOCKS = 52;
  private static final double ABOVE_A_TABLE = 30;
  private final TermReport report;
  private final Figures figures;
  private final List<Definition> split;
  private final List<String> areas;
  private final Sheet sheet;

  AreasSheet(TermReport report) {
    this.report = report;
    this.figures = report.figures();
    this.split = figures.headlines().filter(d -> d.breakdowns().contains(Breakdown.AREA)).toList();
    TreeSet<String> names = new TreeSet<>();
    split.stream()
        .flatMap(definition -> figures.split(definition, Breakdown.AREA).stream())
        .filter(one -> !one.has('z'))
        .forEach(one -> names.add(one.group()));
    this.areas = List.copyOf(names);
    double[] widths = new double[Math.max(LEAST_COLUMNS, split.size() + 1)];
    Arrays.fill(widths, 18);
    widths[0] = 38;
    this.sheet = new Sheet("Areas", true, widths).tight();
  }

  BoardSheet of() {
    sheet.title("Areas, " + report.term().title());
    sheet.subtitle("The headline indicators that can be told by area, side by side.");
    geography().forEach(sheet::text);
    report.notes().forEach(sheet::text);
    sheet.text(Shorthand.line());
    sheet.gap().heading("Figures");
    sheet.table(
        table(
            "areas_figures",
            "Each area's figure on each headline indicator",
            List.of(whole()),
            this::figure));
    sheet.gap().heading("Gap to " + report.issuer().authority());
    sheet.table(
        table(
            "areas_gaps",
            "By how much each area is above or below the whole",
            List.of(),
            this::gap));
    Table westAndRural = westAndRural();
    sheet.together(westAndRural, ABOVE_A_TABLE).heading("The west, and rural schools");
    sheet.table(westAndRural);
    charts();
    return new BoardSheet(sheet, "The areas side by side, the west and rural schools");
  }

  /** In whose areas the schools stand, and where the series break; nothing where neither is so. */
  private List<String> geography() {
    List<String> said = new ArrayList<>();
    Geography.of(report.run())
        .map(geography -> geography.asOf().orElse(report.term()).title())
        .ifPresent(
            term ->
                said.add(
                    "Schools stand in their areas as of "
                        + term
                        + ", by areas.csv; a school that it does not name stands in its district."));
    figures.breaks().forEach((term, redrawn) -> said.add(broken(term, redrawn)));
    return said;
  }

  private static String broken(Term term, Set<String> redrawn) {
    return "[b] Break in %s: the schools of an area changed. What is of %s is not set beside what was before."
        .formatted(term.title(), String.join(", ", redrawn));
  }

  private Table table(
      String name,
      String description,
      List<List<Cell>> last,
      BiFunction<Definition, String, Cell> cellOf) {
    List<String> headings = new ArrayList<>(List.of("Area"));
    split.forEach(definition -> headings.add(definition.title()));
    List<List<Cell>> rows = new ArrayList<>();
    for (String area : areas) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(figures.namedArea(area))));
      split.forEach(definition -> row.add(cellOf.apply(definition, area)));
      rows.add(row);
    }
    rows.addAll(last);
    Table table = Table.of(name, description, headings, rows);
    Integer[] numbers = new Integer[split.size()];
    Arrays.setAll(numbers, i -> i + 1);
    return table.numbersIn(numbers);
  }

  private List<Cell> whole() {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of("All " + report.issuer().authority(), Style.TOTAL));
    split.forEach(d -> row.add(FigureCells.value(d, figures.all(d), Style.TOTAL_NUMBER)));
    return row;
  }

  private Cell figure(Definition definition, String area) {
    return find(definition, area)
        .map(shown -> FigureCells.value(definition, shown, Style.NUMBER))
        .orElseGet(() -> Cell.of(absent(definition), Style.NUMBER));
  }

  private String absent(Definition definition) {
    return figures.all(definition).has('x') ? "[x]" : "[z]";
  }

  private Cell gap(Definition definition, String area) {
    Shown shown = find(definition, area).orElse(null);
    Fraction whole = figures.all(definition).value();
    if (shown == null || shown.value() == null || whole == null) {
      return Cell.of(shown == null ? absent(definition) : shown.symbol(), Style.NUMBER);
    }
    Quantity gap = Quantity.change(Objects.requireNonNull(shown.value()), whole, definition.unit());
    return Cell.of(gap.number(), gap.format(), Style.NUMBER);
  }

  private Optional<Shown> find(Definition definition, String area) {
    return figures.split(definition, Breakdown.AREA).stream()
        .filter(shown -> shown.group().equals(area))
        .findFirst();
  }

  private Table westAndRural() {
    List<List<Cell>> rows = new ArrayList<>();
    figures.definitions().stream()
        .filter(d -> d.id().endsWith("-west-gap") || d.id().endsWith("-rural-gap"))
        .forEach(d -> rows.add(row(d, figures.all(d), d.title())));
    figures
        .headlines()
        .filter(d -> d.breakdowns().contains(Breakdown.RURAL))
        .forEach(
            d ->
                figures
                    .split(d, Breakdown.RURAL)
                    .forEach(one -> rows.add(row(d, one, d.title() + ": " + one.group()))));
    return Table.of(
            "areas_west_and_rural",
            "The gaps of the west and of rural schools, and the headline indicators split by rural",
            List.of("Figure", "Value", "Counted, of"),
            rows)
        .numbersIn(1, 2);
  }

  private static List<Cell> row(Definition definition, Shown shown, String name) {
    return List.of(
        Cell.of(name),
        FigureCells.value(definition, shown, Style.NUMBER),
        Cell.of(FigureCells.of(shown), Style.NUMBER));
  }

  private void charts() {
    List<Definition> drawn =
        split.stream().filter(d -> figures.split(d, Breakdown.AREA).size() > 1).toList();
    double left = 0;
    for (Definition definition : drawn) {
      AreaBars bars = new AreaBars(report, definition, areas);
      if (bars.points() > left) {
        sheet.newPage();
        sheet.heading("Areas beside " + report.issuer().authority());
        left = sheet.pageHeight() - ABOVE_THE_BLOCKS;
      }
      bars.on(sheet);
      left -= bars.points();
    }
  }
}
