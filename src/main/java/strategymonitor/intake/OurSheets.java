package strategymonitor.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.FixListSheets;

/** The sheets that this system has put into a workbook itself: a template's and a fix-list's. */
final class OurSheets {
  private static final List<String> NAMES =
      List.of(
          FixListSheets.FINDINGS,
          FixListSheets.ABOUT,
          FixListSheets.GUIDANCE,
          FixListSheets.LISTS,
          FixListSheets.SCHOOLS);

  private final List<ReadSheet> ours;

  private OurSheets(List<ReadSheet> ours) {
    this.ours = ours;
  }

  /** Takes them out of a file's sheets. */
  static OurSheets takenFrom(List<ReadSheet> sheets) {
    OurSheets ours = new OurSheets(sheets.stream().filter(OurSheets::ours).toList());
    sheets.removeAll(ours.ours);
    return ours;
  }

  private static boolean ours(ReadSheet sheet) {
    return NAMES.stream().anyMatch(name -> named(sheet, name));
  }

  private static boolean named(ReadSheet sheet, String name) {
    return PlainText.key(sheet.name()).equals(PlainText.key(name));
  }

  private Optional<ReadSheet> sheet(String name) {
    return ours.stream().filter(sheet -> named(sheet, name)).findFirst();
  }

  /** What a fix-list says of the return, for one that does not say it itself. */
  Optional<ReturnSheet> about() {
    return sheet(FixListSheets.ABOUT).map(ReturnSheet::of);
  }

  /** What comes back with a fix-list; nothing in a workbook that was none. */
  ReturnedFixList fixList() throws Unreadable {
    Optional<ReadSheet> findings = sheet(FixListSheets.FINDINGS);
    if (findings.isEmpty()) {
      return ReturnedFixList.NONE;
    }
    String round = about().map(sheet -> sheet.text(FixListSheets.ROUND)).orElse("");
    return new ReturnedFixList(round(round), answers(findings.get()));
  }

  private static int round(String written) {
    return written.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(written)) : 1;
  }

  private static List<ReturnedFixList.Given> answers(ReadSheet sheet) throws Unreadable {
    List<ReturnedFixList.Given> answers = new ArrayList<>();
    int query = -1;
    int answer = -1;
    try (RawRows rows = sheet.rows()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        if (query < 0 || answer < 0) {
          query = column(row, FixListSheets.QUERY);
          answer = column(row, FixListSheets.ANSWER);
        } else {
          add(row, text(row, query), text(row, answer), answers);
        }
      }
    }
    return answers;
  }

  private static void add(
      RawRow row, String query, String answer, List<ReturnedFixList.Given> answers) {
    boolean asked = !query.isEmpty() && !query.equals(FixListSheets.NONE);
    if (asked && !answer.isEmpty()) {
      answers.add(new ReturnedFixList.Given(row.number(), query, answer));
    }
  }

  private static int column(RawRow row, String heading) {
    return row.cells().stream()
        .filter(cell -> PlainText.key(cell.text()).equals(PlainText.key(heading)))
        .mapToInt(Cell::column)
        .findFirst()
        .orElse(-1);
  }

  private static String text(RawRow row, int column) {
    return row.cells().stream()
        .filter(cell -> cell.column() == column)
        .map(Shown::text)
        .findFirst()
        .orElse("");
  }
}
