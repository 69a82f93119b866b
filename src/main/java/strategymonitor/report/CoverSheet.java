package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.TargetStatus;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Picture;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** What the report is, how far it can be relied on, and what is in it. */
final class CoverSheet {
  private static final int LOGO_WIDTH = 300;
  private static final int LOGO_HEIGHT = 90;
  private final TermReport report;

  CoverSheet(TermReport report) {
    this.report = report;
  }

  /**
   * @param others the sheets that follow, in order
   */
  Sheet of(List<BoardSheet> others) {
    Sheet sheet = new Sheet("Cover", false, 30, 66);
    sheet.title(WriteBoardReport.title(report));
    sheet.subtitle(report.term().title());
    sheet.gap();
    addLogo(sheet);
    sheet.table(details());
    sheet.gap().heading("How to read the ratings");
    sheet.table(ratings());
    sheet.gap().heading("What is in it");
    sheet.table(contents(others));
    return sheet;
  }

  private void addLogo(Sheet sheet) {
    Picture logo = report.issuer().theme().look().logo();
    if (logo != null) {
      sheet.picture(logo, "Logo of " + report.issuer().authority(), LOGO_WIDTH, LOGO_HEIGHT);
    }
  }

  private Table details() {
    String contact = report.issuer().contact();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("Authority", report.issuer().authority()));
    rows.add(
        row(
            "Term",
            report.term().title()
                + ", "
                + Days.of(report.dates().first())
                + " to "
                + Days.of(report.dates().end())));
    rows.add(row("Status", "Draft: neither the data nor the rules have been approved"));
    rows.add(row("Issued", Days.of(Days.of(report.run().clock()))));
    rows.add(row("Board meeting", Days.of(report.dates().board(), "Not in the calendar")));
    rows.add(row("Run", report.run().id()));
    rows.add(row("Rules", report.run().rules().shown()));
    rows.add(row("Program", "Strategy Monitor " + report.issuer().version()));
    rows.add(
        report
            .issuer()
            .mail()
            .map(to -> List.of(Cell.of("Contact", Style.STRONG), Cell.linked(contact, to)))
            .orElseGet(() -> row("Contact", contact.isEmpty() ? "Not stated" : contact)));
    return Table.of("cover_details", "What this report is", List.of("About", "Detail"), rows);
  }

  private static List<Cell> row(String name, String text) {
    return List.of(Cell.of(name, Style.STRONG), Cell.of(text));
  }

  private static Table ratings() {
    List<List<Cell>> rows = new ArrayList<>();
    for (TargetStatus status : TargetStatus.values()) {
      rows.add(
          List.of(
              Cell.of(FigureCells.words(status), FigureCells.style(status)),
              Cell.of(Ratings.of(status))));
    }
    return Table.of("cover_ratings", "What each rating means", List.of("Rating", "Meaning"), rows);
  }

  private static Table contents(List<BoardSheet> others) {
    List<List<Cell>> rows = new ArrayList<>();
    for (BoardSheet other : others) {
      String name = other.sheet().name();
      rows.add(List.of(Cell.linked(name, "#" + name), Cell.of(other.holds())));
    }
    return Table.of(
        "cover_contents", "The sheets of this report", List.of("Sheet", "What it holds"), rows);
  }
}
