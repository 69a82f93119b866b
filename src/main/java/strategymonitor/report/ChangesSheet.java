package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Run;
import strategymonitor.report.Changes.ChangedFile;
import strategymonitor.report.Changes.Comparison;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** What of the rules, targets, definitions and figures has changed since they were shown before. */
final class ChangesSheet {
  private static final double[] WIDTHS = {36, 20, 32, 32, 18, 12, 25};
  private static final double ABOVE_A_TABLE = 50;
  private static final int MOST_LINES = 8;
  private final TermReport report;
  private final Sheet sheet = new Sheet("Changes", true, WIDTHS);

  ChangesSheet(TermReport report) {
    this.report = report;
  }

  BoardSheet of() {
    sheet.title("Changes, " + report.term().title());
    sheet.subtitle(
        "What changed since figures were shown before, and what it moved. [r] marks a revised"
            + " figure.");
    Changes changes = report.papers().changes();
    String before = report.term().previous().title();
    add(
        "Since the last report of " + before,
        "changes_report",
        changes.lastReport(),
        before + " was not reported before this term came, so there is nothing to compare with.");
    add(
        "Since this term was last worked out",
        "changes_run",
        changes.lastRun(),
        "These are the first figures of the term, so there is nothing to compare with.");
    return new BoardSheet(sheet, "Rules and figures that changed since they were shown before");
  }

  private void add(String heading, String name, @Nullable Comparison comparison, String otherwise) {
    Table rules = rules(name + "_rules", comparison);
    sheet.together(rules, ABOVE_A_TABLE).heading(heading);
    sheet.text(comparison == null ? otherwise : compared(comparison));
    sheet.table(rules);
    if (comparison != null && !comparison.inputs().isEmpty()) {
      Table inputs = inputs(name + "_inputs", comparison);
      sheet.together(inputs, 0).table(inputs);
    }
    Table figures = figures(name + "_figures", comparison);
    sheet.together(figures, 0).table(figures);
  }

  /** {@code Run a1b2c3 of 12 January 2026 beside run d4e5f6 of 20 January 2026; the same rules.} */
  private static String compared(Comparison comparison) {
    boolean same = comparison.then().rules().equals(comparison.now().rules());
    return named(comparison.then())
        + " beside "
        + named(comparison.now())
        + (same ? "; the same rules." : "; the rules differ.");
  }

  private static String named(Run run) {
    return "Run " + run.id() + " of " + Days.of(Days.of(run.clock()));
  }

  private static Table rules(String name, @Nullable Comparison comparison) {
    List<List<Cell>> rows = new ArrayList<>();
    List<ChangedFile> files = comparison == null ? List.of() : comparison.rules();
    files.forEach(
        one ->
            rows.add(
                List.of(
                    Cell.of(one.path(), Style.STRONG),
                    Cell.of(kind(one.path())),
                    Cell.of(lines(one.out())),
                    Cell.of(lines(one.in())))));
    return Table.of(
        name,
        "Files of the rules folder that changed: definitions, targets and rules",
        List.of("Rule file", "What it is", "Taken out", "Put in"),
        rows);
  }

  private static String kind(String path) {
    if (path.endsWith(".examples.yaml")) {
      return "Examples";
    }
    if (path.startsWith("checks/")) {
      return "Check on rows";
    }
    if (path.startsWith("returns/")) {
      return "Return definition";
    }
    if (path.endsWith(".drl")) {
      return "Rule";
    }
    return path.contains("/") ? "Definition and targets" : "Words or order";
  }

  private static String lines(List<String> lines) {
    if (lines.isEmpty()) {
      return "–";
    }
    String shown = String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
    int left = lines.size() - MOST_LINES;
    return left > 0 ? shown + "\nand " + left + " more lines" : shown;
  }

  private static Table inputs(String name, Comparison comparison) {
    List<List<Cell>> rows = new ArrayList<>();
    comparison.inputs().forEach(one -> rows.add(List.of(Cell.of(one))));
    return Table.of(name, "Returns and documents that differ", List.of("What came or went"), rows);
  }

  private Table figures(String name, @Nullable Comparison comparison) {
    List<List<Cell>> rows = new ArrayList<>();
    if (comparison != null) {
      RevisedFigure.of(comparison, report.figures().definitions())
          .forEach(one -> rows.add(row(one)));
    }
    return Table.of(
            name,
            "Figures that were revised: as shown before, and now",
            List.of(
                "Revised figure",
                "Shown before",
                "Now",
                "Status before",
                "Status now",
                "Groups revised too",
                "Note"),
            rows)
        .numbersIn(1, 2, 5);
  }

  private static List<Cell> row(RevisedFigure one) {
    return List.of(
        Cell.of(one.definition().title(), Style.STRONG),
        value(one, one.then()),
        value(one, one.now()),
        FigureCells.status(one.then()),
        FigureCells.status(one.now()),
        Cell.of(one.groups()),
        Cell.of(note(one)));
  }

  private static Cell value(RevisedFigure one, Shown shown) {
    return one.hidden()
        ? Cell.of("[c]", Style.NUMBER)
        : FigureCells.value(one.definition(), shown, Style.NUMBER);
  }

  private static String note(RevisedFigure one) {
    if (one.hidden()) {
      return "[c] " + Shorthand.of("[c]");
    }
    return one.moved() ? "[r] " + counted(one) : "Only groups differ";
  }

  private static String counted(RevisedFigure one) {
    boolean shares = one.then().denominator() != null && one.now().denominator() != null;
    return shares ? FigureCells.of(one.then()) + " became " + FigureCells.of(one.now()) : "Revised";
  }
}
