package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.intake.TestInput.PARTICIPANT;
import static strategymonitor.intake.TestInput.PARTICIPANTS;
import static strategymonitor.intake.TestInput.REVIEWS;
import static strategymonitor.intake.TestInput.SESSION;
import static strategymonitor.intake.TestInput.SESSIONS;
import static strategymonitor.intake.TestInput.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Returns that a person would understand at once, however oddly they are written. */
@NullUnmarked
class MeantWellTest {
  private static final String FILE = TestInput.AUTUMN + "/County - Reviews.xlsx";
  private static final String TEXT = TestInput.AUTUMN + "/County - Reviews.csv";
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 12, 1);
  private static final Object[] REVIEW = row("C1", "Offer", FIRST, SECOND, null, 2, 5, 3);
  private static final Object[] READ = {"C1", "Offer", FIRST, SECOND, null, "2", 5L, 3L};

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private void reviews(Workbook workbook, Consumer<Workbook> changed) {
    input.workbook(FILE, workbook, Map.of("Reviews", List.of(REVIEWS, REVIEW)), changed);
  }

  private void assertRead() {
    assertThat(input.rows())
        .singleElement()
        .satisfies(read -> assertThat(read.findings()).isEmpty())
        .satisfies(read -> assertThat(read.row().values()).containsExactly(READ));
  }

  /** Writes the workbook's first sheet in other words of XML. */
  private void rewrite(UnaryOperator<String> rewritten) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(folder.resolve(FILE).toFile())) {
      for (var part : Collections.list(zip.entries())) {
        String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        boolean sheet = part.getName().endsWith("sheet1.xml");
        parts.put(part.getName(), sheet ? rewritten.apply(xml) : xml);
        assertThat(!sheet || !parts.get(part.getName()).equals(xml)).as("rewritten").isTrue();
      }
    }
    Files.write(folder.resolve(FILE), TestInput.zip(parts));
  }

  @Test
  void headingsMayHaveHyphensUnderscoresColonsAndAsterisks() {
    Object[] headings =
        row(
            "Review_code*",
            "ASPECT:",
            "Commissioned-on",
            "due_on",
            "Completed on",
            "Grade",
            "Actions\u2013due",
            "actions closed :");
    input.workbook(FILE, Map.of("Reviews", List.of(headings, REVIEW)));

    assertRead();
  }

  @Test
  void headingsMayEndWithHowTheirCellsAreToBeFilledIn() {
    Object[] headings =
        row(
            "Review code?",
            "Aspect",
            "Commissioned on (dd/mm/yyyy)",
            "Due on (DD/MM/YY):",
            "Completed on",
            "Grade (number)",
            "Actions due",
            "Actions closed");
    input.workbook(FILE, Map.of("Reviews", List.of(headings, REVIEW)));

    assertRead();
  }

  @Test
  void theIndexThatPandasWritesFirstIsNoPartOfTheReturn() {
    Object[] headings =
        row(
            "",
            "Review code",
            "Aspect",
            "Commissioned on",
            "Due on",
            "Completed on",
            "Grade",
            "Actions due",
            "Actions closed");
    headings[0] = null;
    Object[] review = row(0, "C1", "Offer", FIRST, SECOND, null, 2.0, 5.0, 3.0);
    input.workbook(FILE, Map.of("Reviews", List.of(headings, review)));

    assertRead();
    assertThat(input.recognised().notes()).isEmpty();
  }

  @Test
  void aTextFileOfPandasIsReadBesideItsIndex() {
    input.write(
        TEXT,
        ",Review code,Aspect,Commissioned on,Due on,Completed on,Grade,Actions due,Actions closed\n"
            + "0,C1,Offer,2025-09-01,2025-12-01,,2.0,5.0,3.0\n");

    assertRead();
  }

  @Test
  void aTextFileOfLibreOfficeIsRead() {
    input.write(
        TEXT,
        """
        "Review code";"Aspect";"Commissioned on";"Due on";"Completed on";"Grade";"Actions due";"Actions closed"
        "C1";"Offer";01/09/2025;01/12/2025;;2;5;3
        """);

    assertRead();
  }

  @Test
  void aTextFileOfGoogleSheetsIsRead() {
    input.write(
        TEXT,
        "Review code,Aspect,Commissioned on,Due on,Completed on,Grade,Actions due,Actions closed\r\n"
            + "C1,Offer,01/09/2025,01/12/2025,,2,5,3\r\n,,,,,,,\r\n,,,,,,,");

    assertRead();
  }

  @Test
  void aHeadingWithAnotherSignIsAnotherColumn() {
    Object[] headings =
        row(
            "% actions due",
            "Review code",
            "Aspect",
            "Commissioned on",
            "Due on",
            "Completed on",
            "Grade",
            "Actions due",
            "Actions closed");
    Object[] review = row(60, "C1", "Offer", FIRST, SECOND, null, 2, 5, 3);
    input.workbook(FILE, Map.of("Reviews", List.of(headings, review)));

    assertRead();
  }

  @Test
  void aTitleInMergedCellsIsNoHeading() {
    Object[] title = row("Actions due");
    input.workbook(
        FILE,
        new XSSFWorkbook(),
        Map.of("Reviews", List.of(title, row("Autumn", null, "Grade"), REVIEWS, REVIEW)),
        workbook -> {
          workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
          workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 1, 2, 5));
        });

    assertRead();
  }

  @Test
  void theSheetReturnMayHaveAnotherColumnBeforeItsFields() {
    Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    sheets.put(
        "Return",
        List.of(
            row(null, "Field", "Value"),
            row(0, "Return", "CPD take-up"),
            row(1, "Term:", "Autumn 2025/26"),
            row(2, "Submitted by", "Wherry Hub")));
    sheets.put("Sessions", List.of(SESSIONS, SESSION));
    sheets.put("Participants", List.of(PARTICIPANTS, PARTICIPANT));
    input.workbook(FILE, sheets);

    assertThat(input.recognised().submitter()).isEqualTo("Wherry Hub");
    assertThat(input.rows()).hasSize(2);
  }

  @Test
  void formattingAMillionRowsDownIsNoData() {
    reviews(
        new SXSSFWorkbook(100),
        workbook -> {
          var style = workbook.createCellStyle();
          style.setDataFormat((short) 10);
          workbook.getSheetAt(0).createRow(1_048_575).createCell(3).setCellStyle(style);
        });

    assertRead();
  }

  @Test
  void bothDateSystemsAreReadInOldWorkbooksToo() throws IOException {
    // the workbook of Excel for Mac: its days are counted from 1904
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.getInternalWorkbook().getRecords().stream()
        .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
        .forEach(
            r -> ((org.apache.poi.hssf.record.DateWindow1904Record) r).setWindowing((short) 1));
    reviews(
        workbook,
        w -> {
          w.getSheetAt(0).getRow(1).getCell(2).setCellValue(FIRST.toEpochDay() + 24_107.0);
          w.getSheetAt(0).getRow(1).getCell(3).setCellValue(SECOND.toEpochDay() + 24_107.0);
        });
    Files.move(folder.resolve(FILE), folder.resolve(FILE.replace(".xlsx", ".xls")));

    assertRead();
  }

  @Test
  void aDayThatAStrictWorkbookWritesInWordsIsADate() throws IOException {
    reviews(new XSSFWorkbook(), workbook -> {});
    rewrite(
        xml ->
            xml.replaceAll(
                "<c r=\"C2\"[^>]*><v>[^<]*</v>", "<c r=\"C2\" t=\"d\"><v>2025-09-01T00:00:00</v>"));

    assertRead();
  }

  @Test
  void elementsMayHaveAPrefix() throws IOException {
    reviews(new XSSFWorkbook(), workbook -> {});
    rewrite(xml -> xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace("xmlns=", "xmlns:x="));

    assertRead();
  }

  @Test
  void rowsAndCellsNeedNotSayWhereTheyStand() throws IOException {
    input.workbook(
        FILE, Map.of("Reviews", List.of(REVIEWS, row("C1", "Offer", FIRST, SECOND, "", 2, 5, 3))));
    rewrite(xml -> xml.replaceAll("(<(?:row|c)) r=\"[A-Z]*\\d+\"", "$1"));

    assertRead();
  }

  @Test
  void richTextMayStandInTheSheetItself() throws IOException {
    reviews(new SXSSFWorkbook(), workbook -> {});
    rewrite(xml -> xml.replace("<t>Offer</t>", "<r><t>Of</t></r><r><rPr><b/></rPr><t>fer</t></r>"));

    assertRead();
  }

  @Test
  void onlyAColumnOfPercentagesReadsThemAsShown() {
    Object[] headings = row("Measure", "Kind", "Academic year", "Norfolk", "England");
    Object[] inspected = row("School URN", "Regime", "Position");
    Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    sheets.put("Inspection", List.of(inspected, row(121001, "Report card", "Meets")));
    sheets.put("Outcomes", List.of(headings, row("Reading", "Attainment", "2024/25", 0.653, 65.3)));
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      String file = FILE.replace(".xlsx", workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx");
      input.workbook(
          file,
          workbook,
          sheets,
          w -> {
            var percent = w.createCellStyle();
            percent.setDataFormat(w.createDataFormat().getFormat("0.0%"));
            w.getSheet("Outcomes").getRow(1).getCell(3).setCellStyle(percent);
            w.getSheet("Inspection").getRow(1).getCell(0).setCellStyle(percent);
          });

      List<TypedRow> rows = input.rows();

      assertThat(rows.get(0).row().urn("School URN")).isEqualTo(121001);
      assertThat(rows.get(1).row().number("Norfolk")).isEqualByComparingTo("65.3");
      assertThat(rows.get(1).row().number("England")).isEqualByComparingTo("65.3");
      folder.resolve(file).toFile().delete();
    }
  }

  @Test
  void booleansOfExcelAndOfFormulasAreYesAndNo() {
    Object[] participant = row("S1", "121 001", "P1", "headteacher", true, " y ", "FALSE");
    Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    sheets.put("Sessions", List.of(SESSIONS, SESSION));
    sheets.put("Participants", List.of(PARTICIPANTS, participant));
    input.workbook(
        FILE,
        new XSSFWorkbook(),
        sheets,
        workbook -> {
          workbook.getSheetAt(1).getRow(1).getCell(6).setCellFormula("1>2");
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

    assertThat(input.rows().get(1).row().values())
        .containsSubsequence("S1", 121001, "P1", "Headteacher", true, true, false);
  }

  @Test
  void lettersAndTheirAccentsApartAreOneLetter() {
    String apart = Normalizer.normalize("Café", Normalizer.Form.NFD);
    input.workbook(
        TestInput.AUTUMN + "/" + apart + " - Reviews.xlsx",
        Map.of("Reviews", List.of(REVIEWS, row("C1", apart, FIRST, SECOND, null, 2, 5, 3))));

    assertThat(input.recognised().submitter()).isEqualTo("Café");
    assertThat(input.rows().get(0).row().text("Aspect")).isEqualTo("Café");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void textOfTwoBytesALetterNeedsNoMark(String encoding) {
    String headings = String.join(";", Arrays.copyOf(REVIEWS, REVIEWS.length, String[].class));
    input.write(
        TEXT,
        headings + "\r\nC1;Offer;Monday, 1 September 2025;1-Dec-2025;;2;5;3\r\n",
        Charset.forName(encoding));

    assertRead();
  }
}
