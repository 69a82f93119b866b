package strategymonitor.report.fixlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.AcceptedNotes;
import strategymonitor.domain.Answer;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.FixListSheets;
import strategymonitor.domain.PlainRow;
import strategymonitor.domain.PlainSheet;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Term;
import strategymonitor.report.sound.SoundWorkbook;

class WriteFixListTest {
  private static final Term AUTUMN = Term.of("2025-26-autumn");
  private static final Instant NOW = Instant.parse("2026-01-20T06:00:00Z");
  private static final AcceptedNotes NOTES =
      new AcceptedNotes(
          List.of(new AcceptedNotes.Note("Came without booking", Set.of("2002Q"), 1)), 1, Set.of());
  private static final RecordedFinding MISSPELT =
      found("1030", 2, "Attended", "maybe", "The row is left out.", "");
  private static final RecordedFinding BLANK =
      found("1031", 3, "Booked", "", "The row is left out.", "");
  private static final RecordedFinding ASKED =
      found("2002Q", 4, "Attended", "Yes", "The row counts.", "Participants | S1 | P3");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Path sent = Path.of("");

  @BeforeEach
  void send() throws IOException {
    sent = folder.resolve("sent.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Participants");
      line(sheet, 0, "Reference", "Booked", "Attended");
      line(sheet, 1, "P1", "Yes", "maybe");
      line(sheet, 2, "P2", null, "No");
      line(sheet, 3, "P3", "No", "Yes");
      CellStyle green = workbook.createCellStyle();
      green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
      green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      sheet.getRow(3).getCell(2).setCellStyle(green);
      XSSFComment own =
          sheet
              .createDrawingPatriarch()
              .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 4));
      own.setString(new XSSFRichTextString("ask Jo"));
      own.setAddress(new CellAddress("A2"));
      workbook.createName().setNameName("everybody");
      workbook.getName("everybody").setRefersToFormula("Participants!$A$2:$A$4");
      workbook.setPrintArea(0, "$A$1:$C$4");
      save(workbook, sent);
    }
  }

  private static void line(XSSFSheet sheet, int number, @Nullable String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
  }

  private static RecordedFinding found(
      String number, int row, String column, String found, String outcome, String subject) {
    return new RecordedFinding(
        "CPD take-up",
        "Julian Hub",
        new Finding(
            number,
            "2025-26-autumn/sent.xlsx",
            "Participants",
            row,
            column,
            "Yes or No",
            found,
            outcome,
            "Correct the cell.",
            subject));
  }

  private FixList list(@Nullable Path original, List<RecordedFinding> findings, Answer... given) {
    Map<Fingerprint, Answer> answers = new java.util.HashMap<>();
    for (Answer answer : given) {
      answers.put(answer.query(), answer);
    }
    return new FixList(
        AUTUMN,
        "CPD take-up",
        "Julian Hub",
        "2025-26-autumn/sent.xlsx",
        0,
        original,
        List.of(),
        Map.of("Participants", Map.of("Reference", 0, "Booked", 1, "Attended", 2)),
        findings,
        new Answers(AUTUMN, answers, NOTES),
        NOW);
  }

  private Path write(FixList list) {
    Path file = new WriteFixList(list).into(folder.resolve("out"), "fix.xlsx");
    assertThat(SoundWorkbook.faults(file)).isEmpty();
    return file;
  }

  private static Answer answer(RecordedFinding finding, String term, String note) {
    return new Answer(finding.query().orElseThrow(), Term.of(term), note, "Jo", NOW);
  }

  @Test
  void everyFindingIsMarkedAtItsCellWithAFillAndWords() throws IOException {
    Path fix = write(list(sent, List.of(MISSPELT, BLANK, ASKED)));

    try (XSSFWorkbook workbook = open(fix)) {
      assertThat(words(workbook, "C2"))
          .startsWith("Strategy Monitor, Error: the row is left out (1030)");
      assertThat(fill(workbook, "C2")).isEqualTo("FFFFC9B8");
      assertThat(words(workbook, "B3")).contains("(1031)").contains("found nothing");
      assertThat(fill(workbook, "B3")).isEqualTo("FFFFC9B8");
      assertThat(fill(workbook, "C4")).isEqualTo("FFFFEDB3");
    }
  }

  @Test
  void theSubmittersOwnDataNotesAndNamesStayAsTheyWere() throws IOException {
    Path fix = write(list(sent, List.of(MISSPELT)));

    try (XSSFWorkbook workbook = open(fix)) {
      assertThat(cell(workbook, "C2").getStringCellValue()).isEqualTo("maybe");
      assertThat(words(workbook, "A2")).isEqualTo("ask Jo");
      assertThat(workbook.getName("everybody").getRefersToFormula())
          .isEqualTo("Participants!$A$2:$A$4");
      assertThat(workbook.getPrintArea(1)).isEqualTo("Participants!$A$1:$C$4");
      assertThat(cell(workbook, "C4").getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
    }
    assertThat(part(fix, "xl/sharedStrings.xml")).isEqualTo(part(sent, "xl/sharedStrings.xml"));
  }

  @Test
  void theFirstSheetListsWhatMattersMostFirstAndAloneIsSelected() throws IOException {
    Path fix = write(list(sent, List.of(ASKED, MISSPELT)));

    try (XSSFWorkbook workbook = open(fix)) {
      assertThat(workbook.getSheetName(0)).isEqualTo("What to mend");
      assertThat(workbook.getActiveSheetIndex()).isZero();
      assertThat(workbook.getSheetAt(1).isSelected()).isFalse();
      assertThat(column(workbook, "What it is"))
          .containsExactly("Error: the row is left out (1030)", "Query: please answer (2002Q)");
      assertThat(column(workbook, "Cell")).containsExactly("C2", "C4");
      assertThat(workbook.getSheetAt(0).getHyperlinkList().get(0).getLocation())
          .isEqualTo("'Participants'!C2");
      assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(1);
    }
  }

  @Test
  void theRowThatOthersAreLeftOutForComesFirstAndTheyComeLast() throws IOException {
    String session = Finding.rowOf("2025-26-autumn/sent.xlsx", "Participants", 4);
    List<RecordedFinding> findings =
        List.of(
            found("1060", 2, "Reference", "P3", "The row is left out.", session),
            found("1031", 3, "Booked", "", "The row is left out.", ""),
            found("1020", 4, "Attended", "Yes", "The row is left out.", ""));

    try (XSSFWorkbook workbook = open(write(list(sent, findings)))) {
      assertThat(column(workbook, "Row")).containsExactly("4.0", "3.0", "2.0");
      assertThat(column(workbook, "What happens now").get(0))
          .isEqualTo("The row is left out. So is 1 other row, which names it.");
    }
  }

  @Test
  void anAnsweredQueryIsShownWithItsAnswerAndOneThatRanOutIsAskedAgain() throws IOException {
    Path answered =
        write(list(sent, List.of(ASKED), answer(ASKED, "2025-26-autumn", "Came without booking")));

    try (XSSFWorkbook workbook = open(answered)) {
      assertThat(column(workbook, "What it is")).containsExactly("Query: answered (2002Q)");
      assertThat(column(workbook, "Answer")).containsExactly("Came without booking");
    }

    Path ranOut =
        write(list(sent, List.of(ASKED), answer(ASKED, "2024-25-summer", "Came without booking")));

    try (XSSFWorkbook workbook = open(ranOut)) {
      assertThat(column(workbook, "Answer")).containsExactly("");
      assertThat(column(workbook, "What happens now").get(0))
          .contains("It was answered in Summer 2024/25 (\"Came without booking\")")
          .contains("has run out");
    }
  }

  @Test
  void asecondRoundTakesTheMarksOfTheFirstAwayAndGivesTheFillBack() throws IOException {
    Path first = write(list(sent, List.of(MISSPELT, ASKED)));
    Path back = Files.move(first, folder.resolve("back.xlsx"));

    Path second = write(list(back, List.of(BLANK)));

    try (XSSFWorkbook workbook = open(second)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(workbook.getSheetAt(1).getCellComments().keySet())
          .containsExactlyInAnyOrder(new CellAddress("A2"), new CellAddress("B3"));
      assertThat(cell(workbook, "C2").getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
      assertThat(cell(workbook, "C4").getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
      assertThat(column(workbook, "What it is"))
          .containsExactly("Error: the row is left out (1031)");
      assertThat(workbook.getAllNames()).extracting("nameName").contains("everybody");
    }
  }

  @Test
  void theSameListGivesTheSameBytes() throws IOException {
    byte[] one = Files.readAllBytes(write(list(sent, List.of(MISSPELT, ASKED))));
    byte[] other = Files.readAllBytes(write(list(sent, List.of(MISSPELT, ASKED))));

    assertThat(one).isEqualTo(other);
  }

  @Test
  void rowsThatCameAsAnotherTypeOfFileMakeAWorkbookWithTheSameRowNumbers() throws IOException {
    FixList plain =
        new FixList(
            AUTUMN,
            "CPD take-up",
            "Julian Hub",
            "2025-26-autumn/Participants.csv",
            0,
            null,
            List.of(
                new PlainSheet(
                    "Participants",
                    List.of(
                        new PlainRow(1, Map.of(0, "Reference", 1, "Booked", 2, "Attended")),
                        new PlainRow(
                            2,
                            Map.of(
                                0,
                                new BigDecimal("7"),
                                1,
                                LocalDate.of(2025, 9, 30),
                                2,
                                "maybe"))))),
            Map.of("Participants", Map.of("Attended", 2)),
            List.of(MISSPELT),
            Answers.none(AUTUMN),
            NOW);

    try (XSSFWorkbook workbook = open(write(plain))) {
      assertThat(cell(workbook, "A2").getNumericCellValue()).isEqualTo(7);
      assertThat(cell(workbook, "B2").getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo("2025-09-30");
      assertThat(fill(workbook, "C2")).isEqualTo("FFFFC9B8");
      assertThat(workbook.getProperties().getCoreProperties().getTitle())
          .isEqualTo("To correct: 2025-26-autumn/Participants.csv");
    }
  }

  @Test
  void aWorkbookThatCannotBeOpenedOrEditedGivesTheListAlone() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.xlsx"), "PK no zip");

    try (XSSFWorkbook workbook = open(write(list(damaged, List.of(MISSPELT))))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(column(workbook, "Found")).containsExactly("maybe");
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .startsWith("This is the list alone.");
    }
  }

  @Test
  void textThatCouldBreakTheWorkbookIsHarmless() throws IOException {
    RecordedFinding odd =
        found("1030", 2, "Attended", "<&\"\u0007\ud83d]]>=1+1", "The row is left out.", "");

    try (XSSFWorkbook workbook = open(write(list(sent, List.of(odd))))) {
      assertThat(column(workbook, "Found")).containsExactly("<&\"\ufffd\ufffd]]>=1+1");
    }
  }

  private static List<String> column(XSSFWorkbook workbook, String heading) {
    XSSFSheet sheet = workbook.getSheet(FixListSheets.FINDINGS);
    List<String> column = new ArrayList<>();
    int at = -1;
    for (Row row : sheet) {
      if (at >= 0) {
        column.add(row.getCell(at).toString());
      }
      for (Cell cell : row) {
        at = at < 0 && cell.toString().equals(heading) ? cell.getColumnIndex() : at;
      }
    }
    return column;
  }

  private static XSSFCell cell(XSSFWorkbook workbook, String name) {
    CellAddress address = new CellAddress(name);
    return workbook.getSheet("Participants").getRow(address.getRow()).getCell(address.getColumn());
  }

  private static String fill(XSSFWorkbook workbook, String name) {
    return cell(workbook, name).getCellStyle().getFillForegroundColorColor().getARGBHex();
  }

  private static String words(XSSFWorkbook workbook, String name) {
    return workbook
        .getSheet("Participants")
        .getCellComment(new CellAddress(name))
        .getString()
        .getString();
  }

  private static byte[] part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return in.readAllBytes();
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static void save(XSSFWorkbook workbook, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }
}
