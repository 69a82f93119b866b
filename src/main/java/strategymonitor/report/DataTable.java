package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Variation;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** The figures split one way, as a table of the data workbook: no cell is empty. */
final class DataTable {
  private static final double[] WIDTHS = {
    36, 44, 20, 30, 13, 15, 12, 14, 12, 18, 14, 14, 24, 12, 12, 12, 12, 12, 12, 12, 12
  };
  private final TermReport report;
  private final Breakdown breakdown;
  private final List<Shown> figures;
  private final Map<String, Definition> definitions = new HashMap<>();

  DataTable(TermReport report, Breakdown breakdown, List<Shown> figures) {
    this.report = report;
    this.breakdown = breakdown;
    this.figures = figures;
    report.figures().definitions().forEach(one -> definitions.put(one.id(), one));
  }

  DataSheet of() {
    return DataSheet.of(
        all() ? "All " + report.issuer().authority() : "By " + breakdown.label(),
        "Indicators, "
            + (all() ? "all " + report.issuer().authority() : "by " + breakdown.label())
            + ", "
            + report.term().title(),
        "Some cells hold shorthand, such as [c], which the worksheet Notes explains.",
        table(),
        WIDTHS);
  }

  private boolean all() {
    return breakdown == Breakdown.ALL;
  }

  private Table table() {
    String group = all() ? "Authority" : capital(breakdown.label());
    return new Table(
            "data_" + breakdown.name().toLowerCase(java.util.Locale.ROOT),
            "Every figure " + (all() ? "of the whole" : "by " + breakdown.label()),
            List.of(
                "Indicator code",
                "Indicator",
                "Strand",
                group,
                "Numerator",
                "Denominator",
                "Value",
                "Unit",
                "Target",
                "Target status",
                "Value last term",
                "Value same term last year",
                "Variation",
                "Least it could be",
                "Most it could be",
                "95% interval from",
                "95% interval to",
                "Usual limit below",
                "Usual limit above",
                "Coverage (per cent)",
                "Flags"),
            figures.size(),
            rows(),
            java.util.Set.of())
        .numbersIn(4, 5, 6, 8, 10, 11, 13, 14, 15, 16, 17, 18, 19);
  }

  private static String capital(String label) {
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  private List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    figures.forEach(shown -> rows.add(row(shown)));
    return rows;
  }

  private List<Cell> row(Shown shown) {
    Definition definition = Objects.requireNonNull(definitions.get(shown.indicator()));
    Reading reading = shown.reading();
    Coverage coverage = reading.coverage();
    return List.of(
        plain(shown.indicator()),
        plain(definition.title()),
        plain(definition.strand().title()),
        plain(all() ? report.issuer().authority() : shown.group()),
        part(shown.numerator(), shown),
        part(shown.denominator(), shown),
        value(shown),
        plain(Units.axis(definition.unit())),
        number(shown.target()),
        plain(shown.status().words()),
        then(shown, report.term().previous()),
        then(shown, report.term().lastYear()),
        plain(variation(shown)),
        low(reading.bounds(), shown),
        high(reading.bounds(), shown),
        low(reading.interval(), shown),
        high(reading.interval(), shown),
        low(reading.limits(), shown),
        high(reading.limits(), shown),
        exact(coverage == null ? null : coverage.percent(), shown),
        plain(flags(shown)));
  }

  private static String variation(Shown shown) {
    Variation variation = shown.reading().variation();
    return variation == null ? instead(shown) : variation.words();
  }

  private static Cell low(@Nullable Range range, Shown of) {
    return exact(range == null ? null : range.low(), of);
  }

  private static Cell high(@Nullable Range range, Shown of) {
    return exact(range == null ? null : range.high(), of);
  }

  private static Cell exact(@Nullable Fraction number, Shown of) {
    return number == null
        ? Cell.of(instead(of), Style.PLAIN_NUMBER)
        : Cell.of(number.rounded(4), "General", Style.PLAIN_NUMBER);
  }

  /** What stands where nothing is said of a figure: its own symbol where it is not shown. */
  private static String instead(Shown of) {
    return of.value() == null ? of.symbol() : "[z]";
  }

  private static String flags(Shown shown) {
    String flags =
        shown.flag().chars().mapToObj(one -> "[" + (char) one + "]").collect(Collectors.joining());
    return flags.isEmpty() ? "None" : flags;
  }

  private Cell then(Shown now, strategymonitor.domain.Term term) {
    return report
        .figures()
        .in(term, now)
        .map(DataTable::value)
        .orElseGet(() -> Cell.of("[x]", Style.PLAIN_NUMBER));
  }

  private static Cell value(Shown shown) {
    return exact(shown.value(), shown);
  }

  /** A number that a figure is made of; where the figure has none, its own symbol. */
  private static Cell part(@Nullable BigDecimal number, Shown of) {
    return number == null ? Cell.of(instead(of), Style.PLAIN_NUMBER) : number(number);
  }

  private static Cell number(@Nullable BigDecimal number) {
    return number == null
        ? Cell.of("[z]", Style.PLAIN_NUMBER)
        : Cell.of(Quantity.plain(number), "General", Style.PLAIN_NUMBER);
  }

  private static Cell plain(String text) {
    return Cell.of(text, Style.PLAIN);
  }
}
