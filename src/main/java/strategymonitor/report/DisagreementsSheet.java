package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Disagreement;
import strategymonitor.domain.Disagreement.Figure;
import strategymonitor.domain.Disagreement.With;
import strategymonitor.domain.Term;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/**
 * Each flag of two kinds of evidence that may disagree: raised or not, and the figures it rests on.
 */
final class DisagreementsSheet {
  private static final double[] WIDTHS = {34, 16, 16, 58, 50};
  private final TermReport report;
  private final Figures figures;
  private final Flags flags;

  DisagreementsSheet(TermReport report) {
    this.report = report;
    this.figures = report.figures();
    this.flags = new Flags(report);
  }

  BoardSheet of() {
    Sheet sheet = new Sheet("Where evidence disagrees", true, WIDTHS);
    sheet.title("Where evidence disagrees, " + report.term().title());
    sheet.subtitle(
        "A flag asks a question and answers none: two figures that do not fit together.");
    sheet.text(counted());
    sheet.gap();
    sheet.repeat(sheet.table(table()));
    return new BoardSheet(sheet, "Figures that do not fit together, and where");
  }

  private String counted() {
    List<Disagreement> all = report.papers().disagreements();
    if (all.isEmpty()) {
      return "The rules folder describes no flags.";
    }
    String counted =
        "Flags raised: %d; not raised: %d; not known for want of a figure: %d"
            .formatted(
                count(all, State.RAISED),
                count(all, State.NOT_RAISED),
                count(all, State.NOT_KNOWN));
    long hidden = count(all, State.HIDDEN);
    return hidden == 0
        ? counted + "."
        : counted + "; hidden, since it would tell of a hidden figure: " + hidden + ".";
  }

  private long count(List<Disagreement> all, State state) {
    return all.stream().filter(one -> state(one, report.term()) == state).count();
  }

  private enum State {
    RAISED("! Raised", Style.WITHIN_TOLERANCE),
    NOT_RAISED("– Not raised", Style.NO_TARGET),
    NOT_KNOWN("? Not known", Style.CANT_TELL),
    HIDDEN("[c] Hidden", Style.CANT_TELL);

    private final String words;
    private final Style style;

    State(String words, Style style) {
      this.words = words;
      this.style = style;
    }

    Cell cell() {
      return Cell.of(words, style);
    }
  }

  private State state(Disagreement one, Term term) {
    return flags
        .in(term, one)
        .map(shown -> Flags.raised(shown) ? State.RAISED : State.NOT_RAISED)
        .orElseGet(() -> flags.hidden(term, one) ? State.HIDDEN : State.NOT_KNOWN);
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    report.papers().disagreements().forEach(one -> rows.add(row(one)));
    return Table.of(
        "disagreements_flags",
        "Each flag: whether it is raised, the figures that it compares, and when it is raised",
        List.of("Flag", "This term", "Last term", "What the figures say", "Raised when"),
        rows);
  }

  private List<Cell> row(Disagreement one) {
    return List.of(
        Cell.of(one.title(), Style.STRONG),
        state(one, report.term()).cell(),
        state(one, report.term().previous()).cell(),
        Cell.of(said(one)),
        Cell.of(one.raisedWhen()));
  }

  /** The figures compared; where groups disagree, those that the rules named. */
  private String said(Disagreement one) {
    Optional<Shown> raised = flags.in(report.term(), one).filter(Flags::raised);
    boolean inGroups = one.figures().stream().anyMatch(figure -> figure.by() != Breakdown.ALL);
    if (raised.isPresent() && inGroups && !raised.get().reason().isEmpty()) {
      return raised.get().reason().replace("; ", "\n");
    }
    boolean inNoArea = state(one, report.term()) == State.NOT_RAISED;
    return one.figures().stream()
        .flatMap(figure -> compared(figure, inNoArea))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> compared(Figure figure, boolean inNoArea) {
    Definition definition = figures.definition(figure.indicator()).orElse(null);
    if (definition == null) {
      return Stream.of("Not in the rule book: " + figure.indicator());
    }
    if (figure.by() == Breakdown.REGIME) {
      List<Shown> regimes =
          figures.split(definition, figure.by()).stream().filter(s -> s.value() != null).toList();
      return regimes.isEmpty()
          ? Stream.of(compared(definition, figures.all(definition), figure, inNoArea))
          : regimes.stream().map(shown -> compared(definition, shown, figure, inNoArea));
    }
    return Stream.of(compared(definition, figures.all(definition), figure, inNoArea));
  }

  private String compared(Definition definition, Shown now, Figure figure, boolean inNoArea) {
    String name = definition.title() + (now.all() ? "" : ", " + now.group());
    String said = name + ": " + value(definition, now) + " (" + report.term().title() + ")";
    if (figure.by() == Breakdown.AREA) {
      return inNoArea ? said + "; in no area are both beyond the limit" : said;
    }
    return figure.with() == With.TERM_BEFORE ? said + ", " + before(definition, now) : said;
  }

  private String before(Definition definition, Shown now) {
    Term before = report.term().previous();
    String value = figures.in(before, now).map(then -> value(definition, then)).orElse("[x]");
    return value + " (" + before.title() + ")";
  }

  private static String value(Definition definition, Shown shown) {
    return FigureCells.quantity(definition, shown).map(Quantity::text).orElse(shown.symbol());
  }
}
