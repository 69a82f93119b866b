package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Term;
import strategymonitor.domain.Variation;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Chart;
import strategymonitor.report.workbook.Place;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/**
 * One indicator over the terms: a table, and beside it the chart that draws from it. With enough
 * terms, the limits between which its value usually lies, and the points that signal.
 */
final class Trend {
  private static final int MOST_TERMS = 15;
  private static final int VALUE = 1;
  private static final int TARGET = 3;
  private static final int LOW = 5;
  private static final int HIGH = 6;
  private static final int PLACES = 4;
  private static final int AIR = 18;
  private static final double AROUND = 50;
  private static final double ONE_LINE = 15;
  // Its chart is narrow, and the names of many terms lean.
  private static final double LEAST_LIMITED = 240;
  private static final double POINTS_A_PIXEL = 0.75;

  private final TermReport report;
  private final Definition definition;
  private final List<Term> terms;
  private final List<Shown> figures;
  private final @Nullable Range limits;

  Trend(TermReport report, Definition definition) {
    this.report = report;
    this.definition = definition;
    Shown now = report.figures().all(definition);
    this.terms = terms(now);
    this.figures = terms.stream().map(then -> then(then, now)).toList();
    this.limits = now.reading().limits();
  }

  /**
   * From the first of which anything is known, without a gap, so that a term of which nothing is
   * known is seen to be missing.
   */
  private List<Term> terms(Shown now) {
    LinkedList<Term> terms = new LinkedList<>();
    LinkedList<Term> unknown = new LinkedList<>();
    Term first = report.figures().terms().get(0);
    for (Term term = report.term();
        term.compareTo(first) >= 0 && terms.size() + unknown.size() < MOST_TERMS;
        term = term.previous()) {
      unknown.addFirst(term);
      if (term.equals(report.term()) || report.figures().in(term, now).isPresent()) {
        terms.addAll(0, unknown);
        unknown.clear();
      }
    }
    return List.copyOf(terms);
  }

  private Shown then(Term then, Shown now) {
    return then.equals(report.term())
        ? now
        : report.figures().in(then, now).orElseGet(() -> Shown.nothing(definition, then));
  }

  /** Whether its table has the limits, and is so much wider. */
  private boolean limited() {
    return limits != null;
  }

  /** How high its heading and table are on a sheet, with some air. */
  double points(Sheet sheet) {
    double points = AROUND + sheet.heightOf(table());
    return limited() ? Math.max(LEAST_LIMITED, points + ONE_LINE) : points;
  }

  /**
   * Adds it to a sheet.
   *
   * @param points how high it is to be, at least
   * @return the cells of the values
   */
  String on(Sheet sheet, double points) {
    double top = sheet.height();
    sheet.line(Cell.of(definition.title(), Style.STRONG_LINE));
    int column = limited() ? HIGH + 1 : LOW;
    sheet.text(inWords(), column - 1);
    int first = sheet.table(table()) + 1;
    double height = Math.max(points, sheet.height() - top) / POINTS_A_PIXEL - AIR;
    sheet.chart(
        chart(sheet.name(), first),
        first - 3,
        column,
        sheet.pixelsFrom(column) - AIR,
        (int) height);
    sheet.room(points - (sheet.height() - top));
    return cells(sheet.name(), first, VALUE);
  }

  /** What may be said of this term, and in which terms there was a signal. */
  private String inWords() {
    Shown now = figures.get(figures.size() - 1);
    if (now.reading().variation() == null) {
      return "Its variation is not judged.";
    }
    return FigureCells.variationInWords(now.reading())
        + signalled()
        + Assurance.inWords(definition, now).map(said -> " " + said).orElse("");
  }

  private String signalled() {
    Set<Integer> signals = signals();
    if (signals.isEmpty()) {
      return "";
    }
    boolean now = signals.contains(figures.size() - 1);
    return signals.stream()
        .map(at -> terms.get(at).title() + " (" + text(figures.get(at)) + ")")
        .collect(
            Collectors.joining(
                ", ", now ? " Terms that signal (◆): " : " Earlier terms that signal (◆): ", "."));
  }

  private String text(Shown shown) {
    return FigureCells.quantity(definition, shown).map(Quantity::text).orElse(shown.symbol());
  }

  /** Those outside the limits, and those of which a change was said in their own term. */
  private Set<Integer> signals() {
    Set<Integer> signals = new TreeSet<>();
    for (int i = 0; i < figures.size(); i++) {
      if (signals(figures.get(i))) {
        signals.add(i);
      }
    }
    return signals;
  }

  private boolean signals(Shown shown) {
    Fraction value = shown.value();
    Variation variation = shown.reading().variation();
    boolean outside = value != null && limits != null && !limits.holds(value);
    boolean said = variation == Variation.IMPROVING || variation == Variation.DECLINING;
    return outside || (value != null && said);
  }

  private Table table() {
    List<String> headings =
        new ArrayList<>(List.of("Term", "Value", "Counted, of", "Target", "Status"));
    if (limited()) {
      headings.addAll(List.of("Lower limit", "Upper limit"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      rows.add(row(terms.get(i), figures.get(i)));
    }
    Table table =
        Table.of(
            "terms_" + definition.id().replace('-', '_'),
            definition.title() + ", term by term",
            headings,
            rows);
    return limited() ? table.numbersIn(VALUE, 2, TARGET, LOW, HIGH) : table.numbersIn(1, 2, 3);
  }

  /** A cell without a number is left empty where a chart draws from it: text is drawn as nought. */
  private List<Cell> row(Term then, Shown shown) {
    boolean none = shown.value() == null;
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(then.title()));
    row.add(none ? Cell.empty(Style.NUMBER) : value(shown));
    row.add(Cell.of(none ? shown.symbol() + " no value" : FigureCells.of(shown), Style.NUMBER));
    row.add(
        shown.target() == null && targeted()
            ? Cell.empty(Style.NUMBER)
            : FigureCells.target(definition, shown));
    row.add(FigureCells.status(shown));
    if (limits != null) {
      row.add(limit(limits.low()));
      row.add(limit(limits.high()));
    }
    return row;
  }

  private Cell value(Shown shown) {
    return FigureCells.value(definition, shown, Style.NUMBER);
  }

  private Cell limit(Fraction limit) {
    return Cell.of(limit.rounded(PLACES), format(), Style.NUMBER);
  }

  private String format() {
    return Units.format(definition, figures);
  }

  /** Whether there are enough values for a chart. */
  boolean drawn() {
    return numbers().stream().filter(Objects::nonNull).count() > 1;
  }

  private boolean targeted() {
    return targets().stream().anyMatch(Objects::nonNull);
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

  private List<@Nullable BigDecimal> constant(Fraction limit) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    terms.forEach(term -> numbers.add(limit.rounded(PLACES)));
    return numbers;
  }

  private Chart chart(String sheet, int first) {
    List<Chart.Series> series = new ArrayList<>();
    series.add(series(sheet, first, VALUE, "Value", numbers(), Chart.Role.VALUE));
    if (targeted()) {
      series.add(series(sheet, first, TARGET, "Target", targets(), Chart.Role.TARGET));
    }
    if (limits != null) {
      series.add(
          series(sheet, first, LOW, "Lower limit", constant(limits.low()), Chart.Role.LIMIT));
      series.add(
          series(sheet, first, HIGH, "Upper limit", constant(limits.high()), Chart.Role.LIMIT));
    }
    String message = new Message(report, definition).text();
    return new Chart(
        Chart.Kind.LINE,
        message,
        "Line chart of " + definition.title() + " by term. " + message + ". " + inWords(),
        new Chart.Names(cells(sheet, first, 0), terms.stream().map(Term::title).toList()),
        series,
        Units.axis(definition.unit()),
        format());
  }

  private Chart.Series series(
      String sheet,
      int first,
      int column,
      String name,
      List<@Nullable BigDecimal> numbers,
      Chart.Role role) {
    String heading = Place.on(sheet, first - 1, column, first - 1, column);
    return new Chart.Series(
        new Chart.Names(heading, List.of(name)),
        cells(sheet, first, column),
        numbers,
        role,
        role == Chart.Role.VALUE ? signals() : Set.of());
  }

  private String cells(String sheet, int first, int column) {
    return Place.on(sheet, first, column, first + terms.size() - 1, column);
  }
}
