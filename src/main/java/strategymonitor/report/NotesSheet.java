package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Target;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** What the symbols mean, what the figures rest on, and every definition with its source. */
final class NotesSheet {
  private static final double[] WIDTHS = {34, 46, 40, 40, 40, 46};
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
    sheet.newPage().heading("What each indicator counts").table(counted());
    sheet.newPage().heading("Where each indicator comes from");
    sheet.table(sources());
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

  private Table counted() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Definition one : report.figures().definitions()) {
      rows.add(
          List.of(
              Cell.of(one.title(), Style.STRONG),
              Cell.of(one.question()),
              Cell.of(one.numerator()),
              Cell.of(one.denominator().isEmpty() ? "[z]" : one.denominator()),
              Cell.of(measured(one)),
              Cell.of(one.limitations().isEmpty() ? "None stated" : one.limitations())));
    }
    return Table.of(
        "notes_definitions",
        "Each indicator: its question, what is counted, of what, how, and what it cannot say",
        List.of("Indicator", "Question", "Counted", "Of", "Unit and direction", "Limitations"),
        rows);
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

  private Table sources() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Definition one : report.figures().definitions()) {
      rows.add(
          List.of(
              Cell.of(one.id(), Style.STRONG),
              Cell.of(one.source()),
              Cell.of(targets(one)),
              Cell.of(one.owner()),
              Cell.of("Confirmed " + Days.of(one.confirmed())),
              Cell.of(one.ruleFile() + ", fingerprint " + one.fingerprint().shown())));
    }
    return Table.of(
        "notes_sources",
        "Each indicator: its source, targets with the minute that agreed them, owner and rule file",
        List.of("Indicator id", "Source", "Targets", "Owner", "Definition", "Rule file"),
        rows);
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
