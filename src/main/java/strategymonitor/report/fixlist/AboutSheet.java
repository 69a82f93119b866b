package strategymonitor.report.fixlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import strategymonitor.domain.FixListSheets;
import strategymonitor.report.Days;
import strategymonitor.report.fixlist.SheetXml.Cell;
import strategymonitor.report.workbook.Place;

/** The last sheet: which return it is, so that it is known again, and the notes to choose from. */
final class AboutSheet {
  private static final double[] WIDTHS = {22, 70};
  private final FixList list;
  private final Look look;
  private final SheetXml sheet;
  private final Map<String, String> ranges = new LinkedHashMap<>();

  AboutSheet(FixList list, Look look) {
    this.list = list;
    this.look = look;
    this.sheet = new SheetXml(look, WIDTHS);
    sheet.line(Cell.of(FixListSheets.ABOUT, look.title));
    sheet.line(Cell.of("It tells the reader which return this is. Please leave it in.", look.text));
    sheet.gap();
    sheet.table(
        "about_the_return",
        "Which return this is, and how often it has gone round",
        List.of("Field", "Value"),
        List.of(
            field("Return", list.kind()),
            field("Term", list.term().title()),
            field("Submitted by", list.submitter()),
            field("Made from", list.file()),
            field("Made on", Days.of(Days.of(list.issued()))),
            field(FixListSheets.ROUND, String.valueOf(list.rounds() + 1))));
    addNotes();
  }

  private List<Cell> field(String name, String value) {
    return List.of(Cell.of(name, look.body), Cell.of(value.isEmpty() ? "[z]" : value, look.body));
  }

  private void addNotes() {
    List<List<Cell>> rows = new ArrayList<>();
    sheet.gap();
    int first = sheet.next() + 2;
    TreeSet<String> checks = new TreeSet<>();
    list.findings().stream()
        .filter(one -> one.query().isPresent())
        .forEach(one -> checks.add(one.finding().number()));
    for (String check : checks) {
      int from = first + rows.size();
      for (String note : list.answers().notes().of(check)) {
        rows.add(List.of(Cell.of(check, look.body), Cell.of(note, look.body)));
      }
      int to = first + rows.size() - 1;
      if (to >= from) {
        ranges.put(check, Place.on(FixListSheets.ABOUT, from, 1, to, 1));
      }
    }
    if (!rows.isEmpty()) {
      sheet.line(Cell.of("Notes that answer a query, by the number of its check:", look.text));
      sheet.table(
          "accepted_notes", "The notes that answer a query", List.of("Check", "Note"), rows);
    }
  }

  /** Where the notes for a check's queries stand; empty where there is none. */
  String range(String check) {
    return ranges.getOrDefault(check, "");
  }

  void into(Parts parts, Book book, String part) {
    sheet.into(parts, book, part);
  }
}
