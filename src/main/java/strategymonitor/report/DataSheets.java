package strategymonitor.report;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Definition;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** What stands around the figures of the data workbook: cover, contents, notes, definitions. */
final class DataSheets {
  private final TermReport report;

  DataSheets(TermReport report) {
    this.report = report;
  }

  Sheet cover(String title) {
    return DataSheet.of("Cover", title, "It says what this workbook is.", details(), 30, 80)
        .sheet();
  }

  private Table details() {
    String contact = report.issuer().contact();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("Authority", report.issuer().authority()));
    rows.add(row("Term", report.term().title()));
    rows.add(row("Issued", Days.of(Days.of(report.run().clock()))));
    rows.add(row("Status", "Draft: neither the data nor the rules have been approved"));
    rows.add(
        row(
            "What it holds",
            "Every indicator of the term: for all of "
                + report.issuer().authority()
                + " on one sheet, then on a sheet for each way it is split. The same figures, one"
                + " row each, are in indicators-"
                + report.term().id()
                + ".csv."));
    rows.add(
        row(
            "Small numbers",
            "Figures about few people are not given; [c] stands in their place, and in the place of"
                + " others that would give them away."));
    rows.add(row("Run", report.run().id()));
    rows.add(row("Rules", report.run().rules().shown()));
    rows.add(
        report
            .issuer()
            .mail()
            .map(to -> List.of(plain("Contact"), link(contact, to)))
            .orElseGet(() -> row("Contact", contact.isEmpty() ? "Not stated" : contact)));
    return Table.of("data_cover", "What this workbook is", List.of("About", "Detail"), rows);
  }

  Sheet contents(List<DataSheet> tables) {
    List<List<Cell>> rows = new ArrayList<>();
    for (DataSheet table : tables) {
      String name = table.sheet().name();
      rows.add(
          List.of(
              link(name, "#" + name),
              plain(table.title()),
              Cell.of(table.rows()).in(Style.PLAIN_NUMBER)));
    }
    Table table =
        Table.of(
                "data_contents",
                "The worksheets of this workbook",
                List.of("Worksheet", "Title", "Rows"),
                rows)
            .numbersIn(2);
    Sheet sheet = new Sheet(DataSheet.CONTENTS, false, 30, 70, 10).plain();
    sheet.title("Contents");
    sheet.text("This worksheet contains one table. It leads to every other worksheet.");
    sheet.repeat(sheet.table(table));
    return sheet;
  }

  DataSheet notes() {
    List<List<Cell>> rows = new ArrayList<>();
    Shorthand.meanings().forEach((symbol, meaning) -> rows.add(row(symbol, meaning)));
    rows.add(row("None", "There is nothing more to say of the figure"));
    for (int i = 0; i < report.notes().size(); i++) {
      rows.add(row("Note " + (i + 1), report.notes().get(i)));
    }
    return DataSheet.of(
        "Notes",
        "Notes and shorthand",
        "It explains what stands in a cell instead of a number.",
        Table.of(
            "data_notes",
            "What each shorthand means, and notes on all figures",
            List.of("Note", "Meaning"),
            rows),
        30,
        80);
  }

  DataSheet definitions() {
    List<List<Cell>> rows = new ArrayList<>();
    report.figures().definitions().forEach(one -> rows.add(definition(one)));
    return DataSheet.of(
        "Definitions",
        "What each indicator is",
        "It says what is counted, of what, and where it comes from.",
        Table.of(
            "data_definitions",
            "Each indicator: what it asks, what is counted, of what, its source and its limits",
            List.of(
                "Indicator code",
                "Indicator",
                "Strand",
                "Question",
                "Counted",
                "Of",
                "Unit",
                "Source",
                "Limits"),
            rows),
        32,
        36,
        20,
        40,
        40,
        40,
        12,
        50,
        50);
  }

  private static List<Cell> definition(Definition one) {
    return List.of(
        plain(one.id()),
        plain(one.title()),
        plain(one.strand().title()),
        plain(one.question()),
        plain(one.numerator()),
        plain(one.denominator().isEmpty() ? "[z]" : one.denominator()),
        plain(Units.axis(one.unit())),
        plain(one.source()),
        plain(one.limitations().isEmpty() ? "None" : one.limitations()));
  }

  private static List<Cell> row(String name, String text) {
    return List.of(plain(name), plain(text));
  }

  private static Cell link(String text, String to) {
    return Cell.of(text, Style.PLAIN_LINK).linkedTo(to);
  }

  private static Cell plain(String text) {
    return Cell.of(text, Style.PLAIN);
  }
}
