package strategymonitor.report.fixlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Answer;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Causes;
import strategymonitor.domain.Finding;
import strategymonitor.domain.FixListSheets;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.report.Days;
import strategymonitor.report.fixlist.SheetXml.Cell;

/** The first sheet: every finding, what matters most first, and where a query is answered. */
final class FindingsSheet {
  private static final double[] WIDTHS = {5, 17, 16, 7, 17, 8, 18, 26, 26, 34, 34, 16};
  private static final List<String> HEADINGS =
      List.of(
          "No.",
          "What it is",
          "Sheet",
          "Row",
          "Column",
          "Cell",
          "Found",
          "Expected",
          "What happens now",
          "How to mend it",
          FixListSheets.ANSWER,
          FixListSheets.QUERY);
  private static final int CELL = 5;
  private static final int ANSWER = 10;
  private static final String NONE = FixListSheets.NONE;
  private final FixList list;
  private final Answers answers;
  private final Look look;
  private final AboutSheet about;
  private final SheetXml sheet;
  private final Map<String, Long> following;
  private final List<RecordedFinding> findings;

  FindingsSheet(FixList list, Look look, AboutSheet about) {
    this.list = list;
    this.answers = list.answers();
    this.look = look;
    this.about = about;
    this.sheet = new SheetXml(look, WIDTHS);
    this.following =
        list.findings().stream()
            .map(RecordedFinding::finding)
            .filter(Finding::follows)
            .collect(Collectors.groupingBy(Finding::subject, Collectors.counting()));
    this.findings = list.findings().stream().sorted(byWeight()).toList();
  }

  private Comparator<RecordedFinding> byWeight() {
    Comparator<String> text = Comparator.nullsFirst(Comparator.naturalOrder());
    return Comparator.comparing((RecordedFinding one) -> Mark.of(one, answers))
        .thenComparing(one -> one.finding().follows())
        .thenComparing(one -> -followers(one.finding()))
        .thenComparing(one -> one.finding().file())
        .thenComparing(one -> one.finding().sheet(), text)
        .thenComparing(one -> one.finding().row(), Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(one -> one.finding().number())
        .thenComparing(one -> one.finding().column(), text);
  }

  /** How many rows are left out only because the finding's row is. */
  private long followers(Finding finding) {
    Integer row = finding.row();
    return row == null || finding.query() || finding.sheet() == null
        ? 0
        : following.getOrDefault(Finding.rowOf(finding.file(), finding.sheet(), row), 0L);
  }

  /** The row of the headings, which each printed page repeats. */
  private int begin() {
    String what = list.kind().isEmpty() ? "a file that was not recognised" : list.kind();
    sheet.line(
        Cell.of(FixListSheets.FINDINGS + ": " + what + ", " + list.term().title(), look.title));
    line(
        list.submitter()
            + ": "
            + inWords()
            + ". Made on "
            + Days.of(Days.of(list.issued()))
            + " from "
            + list.file()
            + ".");
    guidance().forEach(this::line);
    line("[z] not applicable.");
    return sheet.next();
  }

  private void line(String text) {
    sheet.line(Cell.of(text, look.text));
  }

  private List<String> guidance() {
    if (findings.stream().allMatch(f -> Mark.of(f, answers) == Mark.ANSWERED)) {
      return List.of(
          "Nothing needs mending: every query is answered. To change an answer, write another and send this workbook back.");
    }
    if (list.alone()) {
      return List.of(
          "This is the list alone. Mend your own workbook and send that again; it replaces the return as a whole.",
          "Queries can be answered here, from the list in the column Answer or in your own words; send this list back too.");
    }
    return List.of(
        "Errors: correct the coloured cells in the sheets behind this one. Until then what they say is not counted.",
        "Queries: the rows count. Choose an answer from the list in the column Answer, write your own, or correct the cell.",
        "Then save this workbook and send it back under any name. It replaces the return as a whole, so leave all its rows in."
            + " This sheet, the colours and the notes may stay.");
  }

  private String inWords() {
    String errors = Causes.inWords(findings);
    long marked = findings.stream().filter(f -> Mark.of(f, answers).error()).count();
    long open = findings.stream().filter(f -> Mark.of(f, answers) == Mark.OPEN).count();
    long answered = findings.size() - marked - open;
    List<String> words = new ArrayList<>();
    if (!errors.isEmpty()) {
      words.add(errors);
    }
    count(open, "query to answer", "queries to answer", words);
    count(answered, "query answered", "queries answered", words);
    return String.join(", ", words);
  }

  private static void count(long number, String one, String many, List<String> words) {
    if (number > 0) {
      words.add(number + " " + (number == 1 ? one : many));
    }
  }

  void into(Parts parts, Book book) {
    int headings = begin();
    String part = book.add(FixListSheets.FINDINGS, true, "$" + headings + ":$" + headings);
    List<List<Cell>> rows = new ArrayList<>();
    Map<String, List<String>> choices = new LinkedHashMap<>();
    for (RecordedFinding finding : findings) {
      int row = headings + 1 + rows.size();
      rows.add(row(finding, rows.size() + 1));
      link(finding.finding(), row);
      if (finding.query().isPresent()) {
        String range = about.range(finding.finding().number());
        choices.computeIfAbsent(range, r -> new ArrayList<>()).add(Cells.name(row, ANSWER));
      }
    }
    choices.forEach(this::choice);
    sheet.table("what_to_mend", "Each finding: where, what was found, what to do", HEADINGS, rows);
    sheet.into(parts, book, part);
  }

  private void choice(String range, List<String> cells) {
    if (!range.isEmpty()) {
      sheet.choice(cells, range, "Choose a note from the list, or write your own words.");
    }
  }

  private void link(Finding finding, int row) {
    String cell = cell(finding);
    if (!cell.equals(NONE) && !list.alone()) {
      sheet.link(row, CELL, list.sheetOf(finding), cell);
    }
  }

  private String cell(Finding finding) {
    Integer row = finding.row();
    return row == null ? NONE : Cells.name(row, Marks.column(list, finding));
  }

  private List<Cell> row(RecordedFinding recorded, int number) {
    Finding finding = recorded.finding();
    Mark mark = Mark.of(recorded, answers);
    return List.of(
        new Cell(String.valueOf(number), look.number, true),
        Cell.of(mark.words() + " (" + finding.number() + ")", look.mark(mark)),
        text(finding.sheet()),
        finding.row() == null
            ? Cell.of(NONE, look.number)
            : new Cell(finding.row().toString(), look.number, true),
        text(finding.column()),
        Cell.of(cell(finding), list.alone() || finding.row() == null ? look.body : look.link),
        text(finding.found().isEmpty() && finding.column() != null ? "(blank)" : finding.found()),
        text(finding.expected()),
        text(now(recorded)),
        text(finding.mend()),
        answer(recorded),
        Cell.of(recorded.query().map(FixListSheets::reference).orElse(NONE), look.body));
  }

  private Cell text(@Nullable String text) {
    return Cell.of(text == null || text.isEmpty() ? NONE : text, look.body);
  }

  private Cell answer(RecordedFinding recorded) {
    if (recorded.query().isEmpty()) {
      return Cell.of(NONE, look.body);
    }
    return Cell.of(answers.to(recorded).map(Answer::note).orElse(""), look.answer);
  }

  private String now(RecordedFinding recorded) {
    long followers = followers(recorded.finding());
    String outcome =
        recorded.finding().outcome()
            + (followers == 0
                ? ""
                : followers == 1
                    ? " So is 1 other row, which names it."
                    : " So are " + followers + " other rows, which name it.");
    Optional<Answer> given = answers.to(recorded);
    if (given.isPresent()) {
      return outcome + " " + closed(given.get());
    }
    return outcome
        + answers
            .ranOut(recorded)
            .map(
                old ->
                    " It was answered in %s (\"%s\"); that answer has run out."
                        .formatted(old.term().title(), old.note()))
            .orElse("");
  }

  private String closed(Answer answer) {
    String who = " by " + answer.by() + " on " + Days.of(Days.of(answer.at()));
    return answers.carriedForward(answer)
        ? "Closed: answered in " + answer.term().title() + who + ", and carried forward."
        : "Closed: answered" + who + ".";
  }
}
