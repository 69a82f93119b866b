package strategymonitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Target;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** What the symbols mean, what the figures rest on, and every definition with its source. */
final class NotesSheet {
  private static final double[] WIDTHS = {26, 54, 32, 42, 24};
  private final TermReport report;

  NotesSheet(TermReport report) {
    this.report = report;
  }

  BoardSheet of() {
    Sheet sheet = new Sheet("Notes", true, WIDTHS);
    sheet.title("Notes, " + report.term().title());
    sheet.subtitle("Run " + report.run().id() + ", rules " + report.run().rules().shown() + ".");
    sheet.gap().heading("Symbols").table(symbols());
    notes(sheet);
    sheet.newPage().heading("Every definition");
    List<Definition> definitions = headlinesFirst();
    long headlines = report.figures().headlines().count();
    if (headlines < definitions.size()) {
      sheet.text(
          "On paper: the %d headline indicators. On screen: the other %d below them. To print them, clear the print area."
              .formatted(headlines, definitions.size() - headlines));
    }
    int headings = sheet.table(table(definitions));
    sheet.repeat(headings).printedTo(headings + (int) Math.max(1, headlines));
    return new BoardSheet(sheet, "Symbols, every definition, its source, rule file and targets");
  }

  private void notes(Sheet sheet) {
    sheet.gap().heading("About this report");
    for (String note : report.notes()) {
      sheet.text(note);
    }
    sheet.text(
        "A target shown is the one in force this term; where its minute says example, it is one.");
    sheet.text(
        "Status compares exact numbers; figures are shown with as many places as that takes.");
    ReadingWords.GENERAL.forEach(sheet::text);
  }

  private static Table symbols() {
    List<List<Cell>> rows = new ArrayList<>();
    Shorthand.meanings().forEach((symbol, meaning) -> rows.add(row(symbol, meaning)));
    for (strategymonitor.domain.TargetStatus status :
        strategymonitor.domain.TargetStatus.values()) {
      rows.add(row(FigureCells.words(status), Ratings.of(status)));
    }
    return Table.of(
        "notes_symbols", "What each symbol and rating means", List.of("Symbol", "Meaning"), rows);
  }

  private static List<Cell> row(String symbol, String meaning) {
    return List.of(Cell.of(symbol, Style.STRONG), Cell.of(meaning));
  }

  private List<Definition> headlinesFirst() {
    return report.figures().definitions().stream()
        .sorted(Comparator.comparing(one -> !one.headline()))
        .toList();
  }

  private static Table table(List<Definition> definitions) {
    List<List<Cell>> rows = new ArrayList<>();
    definitions.forEach(one -> rows.add(row(one)));
    return Table.of(
        "notes_definitions",
        "Each indicator: what is counted, how it is read, its targets, source, limits and rule file",
        List.of(
            "Indicator",
            "Question, and what is counted",
            "How it is read",
            "Source and limitations",
            "Owner and rule file"),
        rows);
  }

  private static List<Cell> row(Definition one) {
    String of = one.denominator().isEmpty() ? "" : "\nOf: " + one.denominator();
    String limits = one.limitations().isEmpty() ? "" : "\nLimits: " + one.limitations();
    String rules = one.ruleFile() + "\nFingerprint " + one.fingerprint().shown();
    return List.of(
        Cell.of(one.title() + "\n" + one.id(), Style.STRONG_PROSE),
        Cell.of(one.question() + "\nCounted: " + one.numerator() + of, Style.PROSE),
        Cell.of(measured(one) + ReadingWords.of(one) + "\nTargets: " + targets(one), Style.PROSE),
        Cell.of(one.source() + limits, Style.PROSE),
        Cell.of(
            one.owner() + "\nConfirmed " + Days.of(one.confirmed()) + "\n" + rules, Style.PROSE));
  }

  private static String measured(Definition one) {
    String better =
        switch (one.better()) {
          case HIGHER -> "higher is better";
          case LOWER -> "lower is better";
          case CONTEXT -> "context, never rated";
        };
    String about =
        switch (one.privacy()) {
          case POST -> "about seats and schools";
          case PERSON -> "about people";
          case OPINION -> "about people's opinions";
        };
    return Units.axis(one.unit()) + " (" + one.measure() + "); " + better + "; " + about;
  }

  private static String targets(Definition one) {
    List<String> targets = new ArrayList<>();
    for (Target target : one.targets()) {
      String group = target.group() == null ? "" : target.group() + ": ";
      targets.add(
          group
              + Quantity.target(target.target(), one.unit()).text()
              + " from "
              + target.from().title()
              + ", tolerance "
              + FigureCells.plain(target.tolerance())
              + " ("
              + target.agreed()
              + ")");
    }
    return targets.isEmpty() ? "None agreed" : String.join("\n", targets);
  }
}
