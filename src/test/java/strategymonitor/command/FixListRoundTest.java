package strategymonitor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.store.TestDatabase;

/** A return goes to the authority, comes back as a fix-list, and goes there again mended. */
class FixListRoundTest {
  private static final String AUTUMN = "2025-26-autumn";
  private static final String SPRING = "2025-26-spring";
  private static final String FIX_LIST = "fix-list/Julian Hub - CPD take-up.xlsx";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Map<String, String> urls = new HashMap<>();
  private Path inbox = Path.of("");
  private Path reports = Path.of("");

  TestDatabase database() {
    return TestDatabase.H2;
  }

  @BeforeEach
  void makeAnInbox() throws IOException {
    inbox = inbox("inbox");
    reports = folder.resolve("reports");
  }

  private Path inbox(String name) throws IOException {
    Path input = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        input.resolve("calendar.yaml"),
        """
        terms:
          - {id: 2025-26-autumn, first: 2025-09-01, last: 2025-12-19, deadline: 2026-01-16}
          - {id: 2025-26-spring, first: 2026-01-05, last: 2026-03-27, deadline: 2026-04-24}
        """);
    Files.writeString(
        input.resolve("schools.csv"),
        """
        URN,LA (code),EstablishmentName,TypeOfEstablishment (name),EstablishmentTypeGroup (name),EstablishmentStatus (name),PhaseOfEducation (name)
        121001,926,Wherry Primary,Community school,Local authority maintained schools,Open,Primary
        121002,926,Poppyland High,Community school,Local authority maintained schools,Open,Secondary
        """);
    return input;
  }

  /** A misspelt code, a maybe, and one person at two schools. */
  private static void send(Path input, String term, String date, String attended, String code)
      throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet about = workbook.createSheet("Return");
      line(about, "Field", "Value");
      line(about, "Return", "CPD take-up");
      line(about, "Term", term);
      line(about, "Submitted by", "Julian Hub");
      line(about, "Contact", "jo@julian.example");
      line(about, "Date submitted", date);
      Sheet sessions = workbook.createSheet("Sessions");
      line(
          sessions,
          "Session code",
          "Programme",
          "Date",
          "Skill area",
          "Aimed at",
          "Origin",
          "Places offered");
      line(sessions, "S1", "Leading change", date, "Technical management", "All", "Norfolk", "20");
      Sheet people = workbook.createSheet("Participants");
      line(
          people,
          "Session code",
          "School URN",
          "Participant reference",
          "Leader group",
          "Booked",
          "Attended",
          "Completed");
      line(people, "S1", "121001", "P1", "Headteacher", "Yes", attended, "No");
      line(people, "S1", "121001", "P2", "Middle leader", "Yes", "Yes", "No");
      line(sessions, "S2", "Leading change", date, "Technical management", "All", "Norfolk", "20");
      line(sessions, "S3", "Leading change", date, code, "All", "Norfolk", "20");
      line(people, "S2", "121002", "P2", "Middle leader", "Yes", "Yes", "Yes");
      save(workbook, input.resolve(term).resolve("Julian Hub.xlsx"));
    }
  }

  private static void line(Sheet sheet, String... texts) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  @Test
  void mendedAndSentBackTheFindingsAreGoneTheQueryIsClosedAndTheFiguresAreThoseOfCleanRows()
      throws IOException {
    send(inbox, AUTUMN, "2025-12-10", "maybe", "Technical managment");
    assertThat(monitor("run", inbox, "2026-01-10")).isEqualTo(Monitor.DONE_WITH_ERRORS);

    // the same workbook, mended in three cells, under a name that sorts before the first
    mend(
        AUTUMN,
        "A.xlsx",
        fix -> {
          set(fix, "Sessions", 3, 3, "Technical management");
          set(fix, "Participants", 1, 5, "Yes");
          answer(fix, "One person who works at both schools");
        });
    assertThat(monitor("run", inbox, "2026-01-10")).isEqualTo(Monitor.DONE);

    assertThat(numbers(AUTUMN)).containsExactly("2004Q");
    assertThat(dataQuality(AUTUMN))
        .anyMatch(text -> text.contains("Queries answered: 1; waiting: 0."))
        .anyMatch(
            text ->
                text.equals(
                    "One person who works at both schools (jo@julian.example, 10 January 2026)"));
    Path clean = inbox("clean");
    send(clean, AUTUMN, "2025-12-10", "Yes", "Technical management");
    List<String> mended = figures(AUTUMN);
    assertThat(monitor("run", clean, "2026-01-10", "store of clean")).isEqualTo(Monitor.DONE);
    assertThat(figures(AUTUMN)).isEqualTo(mended);
  }

  @Test
  void theSameFixListTwiceCountsNothingTwice() throws IOException {
    send(inbox, AUTUMN, "2025-12-10", "Yes", "Technical management");
    monitor("run", inbox, "2026-01-10");
    mend(AUTUMN, "A.xlsx", fix -> answer(fix, "They moved in November"));
    monitor("run", inbox, "2026-01-11");
    List<String> once = figures(AUTUMN);

    Files.copy(inbox.resolve(AUTUMN).resolve("A.xlsx"), inbox.resolve(AUTUMN).resolve("B.xlsx"));
    monitor("run", inbox, "2026-01-12");

    assertThat(figures(AUTUMN)).isEqualTo(once);
    assertThat(dataQuality(AUTUMN))
        .filteredOn(text -> text.startsWith("They moved in November"))
        .containsExactly("They moved in November (jo@julian.example, 11 January 2026)");
  }

  @Test
  void theSameQueryWithTheSameAnswerIsCarriedForwardNextTermWhileTheNoteStands()
      throws IOException {
    send(inbox, AUTUMN, "2025-12-10", "Yes", "Technical management");
    monitor("run", inbox, "2026-01-10");
    mend(AUTUMN, "A.xlsx", fix -> answer(fix, "One person who works at both schools"));
    monitor("run", inbox, "2026-01-11");

    send(inbox, SPRING, "2026-03-10", "Yes", "Technical management");
    monitor("run", inbox, "2026-04-10");

    assertThat(numbers(SPRING)).containsExactly("2004Q");
    assertThat(dataQuality(SPRING))
        .anyMatch(text -> text.contains("Queries answered: 1; waiting: 0."))
        .anyMatch(text -> text.endsWith(", carried forward from Autumn 2025/26)"));
    try (Workbook fix = open(reports.resolve(SPRING).resolve(FIX_LIST))) {
      assertThat(texts(fix.getSheetAt(0)))
          .anyMatch(text -> text.contains("answered in Autumn 2025/26 by jo@julian.example"));
    }
  }

  @Test
  void anAnswerInOwnWordsIsAskedForAgainNextTerm() throws IOException {
    send(inbox, AUTUMN, "2025-12-10", "Yes", "Technical management");
    monitor("run", inbox, "2026-01-10");
    mend(AUTUMN, "A.xlsx", fix -> answer(fix, "They moved in November"));
    send(inbox, SPRING, "2026-03-10", "Yes", "Technical management");

    monitor("run", inbox, "2026-04-10");

    assertThat(dataQuality(SPRING))
        .anyMatch(text -> text.contains("Queries answered: 0; waiting: 1."));
  }

  @Test
  void aFixListThatWasAnsweredWhereItLiesIsNotLost() throws IOException {
    send(inbox, AUTUMN, "2025-12-10", "Yes", "Technical management");
    monitor("run", inbox, "2026-01-10");
    Path list = reports.resolve(AUTUMN).resolve(FIX_LIST);
    try (Workbook fix = open(list)) {
      answer(fix, "They moved in November");
      save(fix, list);
    }

    monitor("run", inbox, "2026-01-11");

    Path kept = list.resolveSibling("Julian Hub - CPD take-up (written in).xlsx");
    try (Workbook fix = open(kept)) {
      assertThat(texts(fix.getSheetAt(0))).contains("They moved in November");
    }
    try (Workbook fix = open(list)) {
      assertThat(texts(fix.getSheetAt(0))).doesNotContain("They moved in November");
    }
  }

  @Test
  void importAloneWritesFixListsToo() throws IOException {
    send(inbox, AUTUMN, "2025-12-10", "maybe", "Technical management");
    Path config = folder.resolve("monitor.yaml");
    Files.writeString(config, "output: " + reports + "\n");

    assertThat(
            Monitor.run(
                "import",
                "--quiet",
                "--config",
                config.toString(),
                "--input",
                inbox.toString(),
                "--database",
                database().newUrl(folder)))
        .isEqualTo(Monitor.DONE_WITH_ERRORS);
    assertThat(reports.resolve(AUTUMN).resolve(FIX_LIST)).exists();
  }

  private int monitor(String command, Path input, String day) {
    return monitor(command, input, day, "store");
  }

  private int monitor(String command, Path input, String day, String store) {
    return Monitor.run(
        command,
        "--quiet",
        "--input",
        input.toString(),
        "--output",
        reports.toString(),
        "--database",
        urls.computeIfAbsent(store, name -> database().newUrl(folder.resolve(name))),
        "--now",
        day + "T06:00:00Z");
  }

  private void mend(String term, String name, Consumer<Workbook> how) throws IOException {
    try (Workbook fix = open(reports.resolve(term).resolve(FIX_LIST))) {
      how.accept(fix);
      save(fix, inbox.resolve(term).resolve(name));
    }
  }

  private static void set(Workbook workbook, String sheet, int row, int column, String value) {
    workbook.getSheet(sheet).getRow(row).getCell(column).setCellValue(value);
  }

  private static void answer(Workbook fix, String note) {
    for (Row row : fix.getSheetAt(0)) {
      Cell what = row.getCell(1);
      if (what != null && what.toString().startsWith("Query")) {
        row.getCell(10).setCellValue(note);
      }
    }
  }

  private List<String> numbers(String term) throws IOException {
    return lines(term, "findings").map(line -> line.replaceAll(".*,(\\d{4}Q?),.*", "$1")).toList();
  }

  /** Without the run and the rules, which two inputs do not share. */
  private List<String> figures(String term) throws IOException {
    return lines(term, "indicators").map(l -> l.replaceAll(",[^,]*,[^,]*$", "")).toList();
  }

  private Stream<String> lines(String term, String stem) throws IOException {
    Path file = reports.resolve(term).resolve(stem + "-" + term + ".csv");
    return Files.readAllLines(file).stream().skip(1);
  }

  private List<String> dataQuality(String term) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Workbook workbook =
        open(reports.resolve(term).resolve("data-quality-" + term + ".xlsx"))) {
      workbook.forEach(sheet -> texts.addAll(texts(sheet)));
    }
    return texts;
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  private static Workbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static void save(Workbook workbook, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }
}
