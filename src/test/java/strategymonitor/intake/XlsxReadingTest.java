package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.intake.TestInput.REVIEWS;
import static strategymonitor.intake.TestInput.row;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Finding;

@NullUnmarked
class XlsxReadingTest {
  private static final String FILE = TestInput.AUTUMN + "/County - Reviews.xlsx";
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 12, 1);

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private static Object[] review(String code) {
    return row(code, "Offer", FIRST, SECOND, null, 2, 5, 3);
  }

  private void write(Consumer<Workbook> changed, Object[]... rows) {
    write(new XSSFWorkbook(), changed, rows);
  }

  private void write(Workbook workbook, Consumer<Workbook> changed, Object[]... rows) {
    List<Object[]> all = new ArrayList<>();
    all.add(REVIEWS);
    all.addAll(Arrays.asList(rows));
    input.workbook(FILE, workbook, Map.of("Reviews", all), changed);
  }

  private static Cell cell(Workbook workbook, int row, int column) {
    Row there = workbook.getSheetAt(0).getRow(row - 1);
    return there.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static List<Integer> numbers(List<TypedRow> rows) {
    return rows.stream().map(row -> row.row().number()).toList();
  }

  @Test
  void aRowHasTheNumberThatExcelShows() {
    write(workbook -> {}, review("C1"), null, null, review("C2"), row(), review("C3"));

    assertThat(numbers(input.rows())).containsExactly(2, 5, 7);
  }

  @Test
  void valuesAreThoseStored() {
    write(workbook -> {}, review("C1"));

    assertThat(input.rows().get(0).row().values())
        .containsExactly("C1", "Offer", FIRST, SECOND, null, "2", 5L, 3L);
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
    write(
        workbook -> {
          ((XSSFWorkbook) workbook).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
          cell(workbook, 2, 2).setCellValue(44439); // 1 September 2025 counted from 1904
        },
        review("C1"));

    assertThat(input.rows().get(0).row().date("Commissioned on")).isEqualTo(FIRST.plusDays(0));
  }

  @Test
  void hiddenSheetsRowsAndColumnsAreRead() {
    write(
        workbook -> {
          workbook.createSheet("Front");
          workbook.setActiveSheet(1);
          workbook.setSheetHidden(0, true);
          Sheet sheet = workbook.getSheetAt(0);
          sheet.setColumnHidden(1, true);
          sheet.getRow(1).setZeroHeight(true);
        },
        review("C1"));

    assertThat(input.rows()).hasSize(1);
    assertThat(input.rows().get(0).row().text("Aspect")).isEqualTo("Offer");
  }

  @Test
  void theStoredResultOfAFormulaIsRead() {
    write(
        workbook -> {
          cell(workbook, 2, 6).setCellFormula("2+3");
          cell(workbook, 2, 1).setCellFormula("\"Of\"&\"fer\"");
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        },
        review("C1"));

    assertThat(input.rows().get(0).findings()).isEmpty();
    assertThat(input.rows().get(0).row().whole("Actions due")).isEqualTo(5);
    assertThat(input.rows().get(0).row().text("Aspect")).isEqualTo("Offer");
  }

  @Test
  void aFormulaWhoseResultWasNeverStoredIsFound() {
    write(
        workbook -> {
          cell(workbook, 2, 6).setBlank();
          cell(workbook, 2, 6).setCellFormula("2+3");
        },
        review("C1"));

    TypedRow row = input.rows().get(0);

    assertThat(row.leftOut()).isTrue();
    assertThat(row.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.number()).isEqualTo("1040"))
        .satisfies(f -> assertThat(f.found()).isEqualTo("=2+3"))
        .satisfies(f -> assertThat(f.mend()).contains("Open the file in Excel"));
  }

  @Test
  void anErrorValueIsFoundInAnyColumn() {
    write(
        workbook -> {
          cell(workbook, 2, 1).setCellErrorValue(FormulaError.NA.getCode());
          cell(workbook, 3, 4).setCellErrorValue(FormulaError.REF.getCode());
        },
        review("C1"),
        review("C2"));

    assertThat(input.cellFindings())
        .containsExactly("Reviews 2 Aspect 1040", "Reviews 3 Completed on 1040");
    assertThat(input.rows()).extracting(TypedRow::leftOut).containsExactly(true, false);
  }

  @Test
  void aNumberInACellWithoutADateFormatIsNoDate() {
    write(workbook -> cell(workbook, 2, 2).setCellStyle(style(workbook, "0")), review("C1"));

    assertThat(input.cellFindings()).containsExactly("Reviews 2 Commissioned on 1022");
    assertThat(input.rows().get(0).findings().get(0).found()).isEqualTo("45901");
  }

  @Test
  void anyDateFormatMakesANumberADate() {
    for (String format :
        List.of("dd mmm yyyy", "[$-809]d mmmm yyyy;@", "yyyy\\-mm\\-dd", "mmm-yy")) {
      write(workbook -> cell(workbook, 2, 2).setCellStyle(style(workbook, format)), review("C1"));

      assertThat(input.rows().get(0).row().date("Commissioned on")).as(format).isEqualTo(FIRST);
    }
  }

  @Test
  void aFormatThatOnlyNamesDaysInWordsMakesNoDate() {
    write(
        workbook -> cell(workbook, 2, 2).setCellStyle(style(workbook, "0\" days\";[Red]0")),
        review("C1"));

    assertThat(input.cellFindings()).containsExactly("Reviews 2 Commissioned on 1022");
  }

  @Test
  void aNumberShownAsADateIsStillTheNumberWhereANumberIsMeant() {
    write(
        workbook -> cell(workbook, 2, 6).setCellStyle(style(workbook, "dd/mm/yyyy")), review("C1"));

    assertThat(input.rows().get(0).row().whole("Actions due")).isEqualTo(5);
  }

  @Test
  void formattingFarBelowTheDataIsNoData() {
    write(
        workbook -> {
          CellStyle style = style(workbook, "0.00");
          for (int i = 1000; i < 3000; i++) {
            workbook.getSheetAt(0).createRow(i).createCell(3).setCellStyle(style);
          }
          workbook.getSheetAt(0).createRow(60_000).createCell(2).setCellValue("   ");
        },
        review("C1"));

    assertThat(numbers(input.rows())).containsExactly(2);
  }

  @Test
  void readingGoesOnBelowManyBlankRows() {
    write(
        workbook -> {
          Row far = workbook.getSheetAt(0).createRow(49_999);
          far.createCell(0).setCellValue("C2");
        },
        review("C1"));

    assertThat(numbers(input.rows())).containsExactly(2, 50_000);
  }

  @Test
  void aRowFilledOnlyOutsideTheRecognisedColumnsIsNoRow() {
    write(
        workbook -> workbook.getSheetAt(0).getRow(0).createCell(9).setCellValue("Remarks"),
        review("C1"),
        row(null, null, null, null, null, null, null, null, null, "checked by the office"));

    assertThat(numbers(input.rows())).containsExactly(2);
  }

  @Test
  void textIsReadWithoutTheWhitespaceOfItsCell() {
    write(
        workbook -> cell(workbook, 2, 1).setCellValue("  The\u00a0offer\r\n  as  a whole "),
        review("C1"));

    assertThat(input.rows().get(0).row().text("Aspect")).isEqualTo("The offer as a whole");
  }

  @Test
  void richTextIsReadAsOneText() {
    write(
        workbook -> {
          var text = workbook.getCreationHelper().createRichTextString("The offer");
          var bold = workbook.createFont();
          bold.setBold(true);
          text.applyFont(0, 3, bold);
          cell(workbook, 2, 1).setCellValue(text);
        },
        review("C1"));

    assertThat(input.rows().get(0).row().text("Aspect")).isEqualTo("The offer");
  }

  @Test
  void textThatStandsInTheSheetItselfIsRead() {
    write(new SXSSFWorkbook(), workbook -> {}, review("C1"));

    assertThat(input.rows().get(0).row().text("Aspect")).isEqualTo("Offer");
  }

  @Test
  void aStrictWorkbookIsRead() throws Exception {
    write(workbook -> {}, review("C1"));
    Map<String, String> parts = new java.util.LinkedHashMap<>();
    try (var zip = new java.util.zip.ZipFile(folder.resolve(FILE).toFile())) {
      for (var part : java.util.Collections.list(zip.entries())) {
        String text =
            new String(
                zip.getInputStream(part).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        parts.put(
            part.getName(),
            text.replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
      }
    }
    Files.write(folder.resolve(FILE), TestInput.zip(parts));

    assertThat(input.rows().get(0).row().date("Due on")).isEqualTo(SECOND);
  }

  @Test
  void anOldWorkbookIsReadAlike() throws Exception {
    write(
        new HSSFWorkbook(),
        workbook -> {
          cell(workbook, 2, 6).setCellFormula("2+3");
          cell(workbook, 4, 5).setCellErrorValue(FormulaError.NA.getCode());
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        },
        review("C1"),
        null,
        review("C2"));
    Files.move(folder.resolve(FILE), folder.resolve(FILE.replace(".xlsx", ".xls")));

    List<TypedRow> rows = input.rows();

    assertThat(numbers(rows)).containsExactly(2, 4);
    assertThat(rows.get(0).row().values())
        .containsExactly("C1", "Offer", FIRST, SECOND, null, "2", 5L, 3L);
    assertThat(rows.get(1).findings()).extracting(Finding::number).containsExactly("1040");
  }

  @Test
  void aFileLargerThanIsKeptInMemoryIsReadToItsEnd() {
    Object[][] rows = new Object[40_000][];
    Arrays.setAll(rows, i -> review("C" + i));
    write(new SXSSFWorkbook(), workbook -> {}, rows);

    List<TypedRow> read = input.rows();

    assertThat(read).hasSize(40_000);
    assertThat(read.get(39_999).row().text("Review code")).isEqualTo("C39999");
    assertThat(read.get(39_999).row().number()).isEqualTo(40_001);
  }
}
