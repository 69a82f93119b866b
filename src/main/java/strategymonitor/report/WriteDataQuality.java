package strategymonitor.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Answer;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.report.accessibility.Rigour;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;
import strategymonitor.report.workbook.Workbook;

/** Writes the data team's workbook: what arrived, every finding, rows in and rows out. */
public final class WriteDataQuality {
  private static final int MOST_ROWS = 1_000_000;
  private final TermReport report;
  private final QualityTables tables;

  public WriteDataQuality(TermReport report) {
    this.report = report;
    this.tables = new QualityTables(report);
  }

  /** The file's name: {@code data-quality-2025-26-autumn.xlsx}. */
  public String name() {
    return "data-quality-" + report.term().id() + ".xlsx";
  }

  /**
   * Writes it into a folder, which is made where it is not there.
   *
   * @return the file
   * @throws java.io.UncheckedIOException if it cannot be written
   * @throws NotForEverybody if not everybody could read it; then no file appears
   */
  public Path into(Path folder) {
    return WholeWorkbook.write(
        folder.resolve(name()), workbook().in(report.issuer().theme().look()), Rigour.REPORT);
  }

  Workbook workbook() {
    List<Sheet> sheets = new ArrayList<>(List.of(returns(), rows(), counts()));
    sheets.addAll(findings());
    sheets.add(files());
    sheets.add(mentions());
    String title = report.issuer().authority() + " leadership strategy: data quality";
    return new Workbook(
        title + ", " + report.term().title(),
        "What arrived for the term, and what was found in it",
        report.issuer().authority(),
        report.run().clock(),
        title + " · " + report.term().title() + " · Run " + report.run().id(),
        sheets);
  }

  private Sheet titled(String name, boolean landscape, String about, double... widths) {
    Sheet sheet = new Sheet(name, landscape, widths);
    sheet.title(
        "Data quality: " + name.toLowerCase(java.util.Locale.ROOT) + ", " + report.term().title());
    return sheet.subtitle(about);
  }

  private Sheet returns() {
    String due = "Due by " + Days.of(report.dates().deadline()) + ". " + tables.inWords();
    Sheet sheet = titled("Returns", true, due, 32, 44, 28, 16, 13, 13, 13);
    sheet.text("[x] not available: the return has not come. [z] not applicable.").gap();
    sheet.repeat(sheet.table(tables.returns("returns_expected")));
    return sheet;
  }

  private Sheet rows() {
    String sums =
        tables.rowsInWords() + " In each sheet rows read are those accepted and left out.";
    Sheet sheet = titled("Rows", false, sums, 32, 40, 24, 13, 13, 13);
    sheet.gap();
    sheet.repeat(sheet.table(tables.sheets("rows_of_sheets")));
    return sheet;
  }

  private Sheet counts() {
    Sheet sheet =
        titled(
            "Findings by check",
            false,
            "An error leaves a row, cell or file out; a query asks. " + answersInWords(),
            32,
            48,
            12,
            22,
            13);
    sheet.gap();
    sheet.repeat(sheet.table(tables.counts("findings_by_check")));
    return sheet;
  }

  private String answersInWords() {
    Answers answers = report.quality().answers();
    List<RecordedFinding> findings = report.quality().findings();
    long open = findings.stream().filter(answers::open).count();
    long answered = findings.stream().filter(f -> answers.to(f).isPresent()).count();
    return "Queries answered: %d; waiting: %d.".formatted(answered, open);
  }

  /** As many sheets as it takes: none of the findings is left off. */
  private List<Sheet> findings() {
    List<RecordedFinding> all = FindingsInOrder.of(report.quality().findings());
    List<Sheet> sheets = new ArrayList<>();
    for (int from = 0; from == 0 || from < all.size(); from += MOST_ROWS) {
      List<RecordedFinding> some = all.subList(from, Math.min(all.size(), from + MOST_ROWS));
      sheets.add(findings(some, sheets.size() + 1));
    }
    return sheets;
  }

  private Sheet findings(List<RecordedFinding> some, int number) {
    String name = number == 1 ? "Findings" : "Findings " + number;
    Sheet sheet =
        titled(
            name,
            true,
            "Every finding, by return, file, sheet and row.",
            18,
            24,
            30,
            16,
            8,
            18,
            10,
            11,
            20,
            26,
            38,
            34);
    sheet.text("[z] not applicable: the finding is about a whole file, sheet or row.").gap();
    List<String> headings =
        List.of(
            "Return",
            "Sent by",
            "File",
            "Sheet",
            "Row",
            "Column",
            "Check",
            "Severity",
            "Found",
            "Expected",
            "What happens now, and how to mend it",
            "Answer");
    String about = "Every finding: where, what was found, what was expected, what to do";
    String table = "findings_list_" + number;
    Iterable<List<Cell>> rows = () -> some.stream().map(this::row).iterator();
    sheet.repeat(
        sheet.table(
            some.isEmpty()
                ? Table.of(table, about, headings, List.of())
                : new Table(table, about, headings, some.size(), rows, Set.of(4))));
    return sheet;
  }

  private List<Cell> row(RecordedFinding recorded) {
    Finding finding = recorded.finding();
    return List.of(
        text(recorded.kind()),
        text(recorded.submitter()),
        text(finding.file()),
        text(finding.sheet()),
        finding.row() == null ? Cell.of("[z]", Style.NUMBER) : row(finding.row()),
        text(finding.column()),
        Cell.of(finding.number()),
        Cell.of(finding.severity()),
        finding.found().isEmpty() ? Cell.of("(blank)") : Cell.of(finding.found()),
        text(finding.expected()),
        Cell.of((finding.outcome() + " " + finding.mend()).strip()),
        text(answer(recorded)));
  }

  /** Empty for an error. */
  private String answer(RecordedFinding recorded) {
    Answers answers = report.quality().answers();
    if (!recorded.finding().query()) {
      return "";
    }
    return answers
        .to(recorded)
        .map(answer -> inWords(answer, answers.carriedForward(answer)))
        .orElse("Waits for an answer.");
  }

  private static String inWords(Answer answer, boolean carriedForward) {
    String when = carriedForward ? ", carried forward from " + answer.term().title() : "";
    return "%s (%s, %s%s)"
        .formatted(answer.note(), answer.by(), Days.of(Days.of(answer.at())), when);
  }

  private static Cell row(int number) {
    return Cell.of(java.math.BigDecimal.valueOf(number), "0", Style.NUMBER);
  }

  private static Cell text(@Nullable String text) {
    return Cell.of(text == null || text.isEmpty() ? "[z]" : text);
  }

  private Sheet files() {
    Sheet sheet =
        titled("Files", true, "Every file that was looked at for the term.", 60, 32, 40, 20, 72);
    sheet.gap();
    List<List<Cell>> rows = new ArrayList<>();
    inputs()
        .forEach(
            input ->
                rows.add(
                    List.of(
                        text(input.file()),
                        text(input.kind()),
                        text(input.submitter()),
                        Cell.of(input.state().words()),
                        Cell.of(input.sha256().hex()))));
    sheet.repeat(
        sheet.table(
            Table.of(
                "files_looked_at",
                "Each file, its return, what became of it, and its fingerprint",
                List.of("File", "Return", "Sent by", "What became of it", "SHA-256"),
                rows)));
    return sheet;
  }

  private Sheet mentions() {
    Sheet sheet =
        titled(
            "Mentions",
            true,
            "What of a return was passed over, or read although it was hidden. Nothing is left out for it.",
            50,
            110);
    sheet.gap();
    List<List<Cell>> rows = new ArrayList<>();
    inputs()
        .forEach(
            input ->
                input
                    .mentions()
                    .forEach(said -> rows.add(List.of(text(input.file()), Cell.of(said)))));
    sheet.repeat(
        sheet.table(
            Table.of(
                "files_mentions",
                "Each file and what is mentioned of it",
                List.of("File", "What is mentioned"),
                rows)));
    return sheet;
  }

  private Stream<InputFile> inputs() {
    return report.inputs().stream().sorted(java.util.Comparator.comparing(InputFile::file));
  }
}
