package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.intake.TestInput.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import strategymonitor.domain.Finding;

/** OpenDocument spreadsheets, as LibreOffice writes them. */
@NullUnmarked
class OdsReadingTest {
  private static final String FILE = TestInput.AUTUMN + "/County - Reviews.ods";
  private static final String DAY =
      "<table:table-cell office:value-type='date' office:date-value='2025-09-01'>"
          + "<text:p>01/09/25</text:p></table:table-cell>";
  private static final String DUE =
      "<table:table-cell office:value-type='date' office:date-value='2025-12-01T00:00:00'>"
          + "<text:p>1 Dec</text:p></table:table-cell>";
  private static final Object[] READ =
      row("C1", "Offer", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 1), null, "2", 5L, 3L);

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private static String cell(String text) {
    return "<table:table-cell office:value-type='string'><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String cell(int number) {
    return "<table:table-cell office:value-type='float' office:value='%d'><text:p>%d</text:p></table:table-cell>"
        .formatted(number, number);
  }

  private static String tableRow(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  private static String headings() {
    StringBuilder cells = new StringBuilder();
    for (Object heading : TestInput.REVIEWS) {
      cells.append(cell(heading.toString()));
    }
    return tableRow(cells.toString());
  }

  private static String review(String code) {
    return tableRow(reviewCells(code));
  }

  private static String reviewCells(String code) {
    return cell(code)
        + cell("Offer")
        + DAY
        + DUE
        + "<table:table-cell/>"
        + cell(2)
        + cell(5)
        + cell(3);
  }

  private static String table(String name, String content) {
    return "<table:table table:name='%s'>%s</table:table>".formatted(name, content);
  }

  /** A workbook of these tables, after these styles. */
  private static Map<String, String> parts(String styles, String tables) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put(
        "content.xml",
        """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:scripts/><office:automatic-styles>%s</office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings/>%s<table:named-expressions/></office:spreadsheet></office:body></office:document-content>
        """
            .formatted(styles, tables));
    parts.put(
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
    return parts;
  }

  private void write(String tables) {
    input.write(FILE, TestInput.zip(parts("", tables)));
  }

  private void assertRefused(String found) {
    assertThat(input.rejections())
        .singleElement()
        .satisfies(f -> assertThat(f.number()).isEqualTo("1006"))
        .satisfies(f -> assertThat(f.found()).contains(found));
  }

  @Test
  void whatLibreOfficeSavesIsRead() throws IOException {
    input.write(FILE, TestInput.resource("libreoffice.ods"));

    RecognisedReturn read = input.recognised();
    List<TypedRow> rows = TestInput.rows(read);
    assertThat(rows).extracting(row -> row.row().number()).containsExactly(4, 6, 7);
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.findings()).isEmpty())
        .allSatisfy(
            row ->
                assertThat(Arrays.copyOfRange(row.row().values(), 1, READ.length))
                    .containsExactly(Arrays.copyOfRange(READ, 1, READ.length)));
  }

  @Test
  void textNumbersAndDaysAreRead() {
    write(table("Reviews", headings() + review("C1")));

    assertThat(input.rows())
        .singleElement()
        .satisfies(read -> assertThat(read.findings()).isEmpty())
        .satisfies(read -> assertThat(read.row().number()).isEqualTo(2))
        .satisfies(read -> assertThat(read.row().values()).containsExactly(READ));
  }

  @Test
  void blankRowsAndCellsThatStandThereOnceAreCounted() {
    String title = tableRow("<table:table-cell table:number-columns-repeated='16384'/>");
    String blank =
        "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    String end =
        "<table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    write(table("Reviews", title + headings() + blank + review("C1") + end));

    assertThat(input.rows())
        .singleElement()
        .satisfies(read -> assertThat(read.row().number()).isEqualTo(6))
        .satisfies(read -> assertThat(read.row().values()).containsExactly(READ));
  }

  @Test
  void rowsAndCellsThatAreAlikeCountAsOftenAsTheyStandThere() {
    String twice =
        "<table:table-row table:number-rows-repeated='2'>"
            + cell("C1")
            + cell("Offer")
            + "<table:table-cell table:number-columns-repeated='2' office:value-type='date' office:date-value='2025-09-01'><text:p>1</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated='2'/>"
            + "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='5'><text:p>5</text:p></table:table-cell>"
            + "</table:table-row>";
    write(table("Reviews", headings() + twice + review("C2")));

    assertThat(input.rows())
        .extracting(read -> read.row().number() + " " + read.row().value("Actions closed"))
        .containsExactly("2 5", "3 5", "4 3");
    assertThat(input.rows().get(0).row().value("Due on")).isEqualTo(LocalDate.of(2025, 9, 1));
  }

  @Test
  void textIsThatOfTheCellsParagraphsWithoutNotesAndDrawings() {
    String noted =
        "<table:table-cell office:value-type='string'><office:annotation><text:p>Please check</text:p></office:annotation>"
            + "<draw:frame><draw:text-box><text:p>Draft</text:p></draw:text-box></draw:frame>"
            + "<text:p>A <text:span>school<text:s text:c='2'/></text:span><text:a>offer</text:a></text:p><text:p>for&#160;all</text:p></table:table-cell>";
    write(table("Reviews", headings() + tableRow(reviewCells("C1").replace(cell("Offer"), noted))));

    assertThat(input.rows().get(0).row().value("Aspect")).isEqualTo("A school offer for all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "office:value-type='percentage' office:value='0.05'|5%|0.05|",
        "office:value-type='currency' office:value='5'|£5.00|5|",
        "office:value-type='string'|1 000|1000|",
        "office:value-type='boolean' office:boolean-value='true'|TRUE||1040",
        "office:value-type='string' calcext:value-type='error' office:string-value=''|#N/A||1040",
        "table:formula='of:=1/0' office:value-type='float' office:value='0'|#DIV/0!||1040",
        "table:formula='of:=B2'|||1040",
        "table:formula='of:=B2' office:value-type='float' office:value='7'|7|7|",
        "office:value-type='date' office:date-value='2025-09-01'|1/9/25|45901|",
        "office:value-type='time' office:time-value='PT10H'|10:00||1040"
      })
  void aCellIsReadByItsType(String type, String shown, String value, String number) {
    String cell =
        "<table:table-cell %s><text:p>%s</text:p></table:table-cell>"
            .formatted(type, shown == null ? "" : shown);
    write(table("Reviews", headings() + tableRow(reviewCells("C1").replace(cell(3), cell))));

    TypedRow read = input.rows().get(0);
    if (number == null && !value.contains(".")) {
      assertThat(read.findings()).isEmpty();
      assertThat(String.valueOf(read.row().value("Actions closed"))).isEqualTo(value);
    } else {
      assertThat(read.findings())
          .extracting(Finding::number)
          .containsExactly(number == null ? "1041" : number);
    }
  }

  @Test
  void hiddenSheetsRowsAndColumnsAreReadAndMentioned() {
    String styles =
        "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>";
    String columns =
        "<table:table-column table:number-columns-repeated='2'/><table:table-column table:visibility='collapse'/>";
    String hidden =
        review("C2").replace("<table:table-row", "<table:table-row table:visibility='filter'");
    String rows =
        headings() + "<table:table-row-group>" + review("C1") + "</table:table-row-group>" + hidden;
    input.write(
        FILE,
        TestInput.zip(
            parts(
                styles,
                table("Reviews", columns + rows)
                    .replace("<table:table ", "<table:table table:style-name='ta2' "))));

    RecognisedReturn read = input.recognised();
    assertThat(read.notes())
        .anySatisfy(n -> assertThat(n).contains("the sheet is hidden"))
        .anySatisfy(n -> assertThat(n).contains("the column \"Commissioned on\" is hidden"));
    try (TypedRows typed = read.rows()) {
      assertThat(typed).toIterable().hasSize(2);
      assertThat(typed.notes()).anySatisfy(n -> assertThat(n).contains("1 row is hidden"));
    }
  }

  @Test
  void copiesOfOtherWorkbooksThatFormulasKeepAreNoSheets() {
    String copy =
        table("file:///home/x.ods#$Reviews", "<table:table-source/>" + headings() + review("C9"));
    write(copy + table("Reviews", headings() + review("C1")));

    assertThat(input.rows())
        .extracting(read -> read.row().text("Review code"))
        .containsExactly("C1");
  }

  @Test
  void aLargeSheetBehindOthersIsReadAsItStands() {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      notes.append(tableRow(cell(i).repeat(8)));
    }
    write(table("Notes", notes.toString()) + table("Reviews", headings() + review("C1")));

    assertThat(input.rows())
        .singleElement()
        .satisfies(read -> assertThat(read.row().values()).containsExactly(READ));
  }

  @Test
  void theListOfPartsOfAnOlderProgramMayNameADocumentType() {
    Map<String, String> parts = parts("", table("Reviews", headings() + review("C1")));
    parts.computeIfPresent(
        "META-INF/manifest.xml", (name, list) -> "<!DOCTYPE m SYSTEM \"Manifest.dtd\">" + list);
    input.write(FILE, TestInput.zip(parts));

    assertThat(input.rows()).hasSize(1);
  }

  @Test
  void anEncryptedOneIsRefused() {
    Map<String, String> parts = parts("", table("Reviews", headings()));
    parts.put(
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    input.write(FILE, TestInput.zip(parts));

    assertRefused("an encrypted file");
  }

  @Test
  void oneEncryptedAsAWholeIsRefused() {
    input.write(
        FILE,
        TestInput.zip(
            Map.of(
                "mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                "encrypted-package", "secret",
                "META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:m\"/>")));

    assertRefused("an encrypted file");
  }

  @ParameterizedTest
  @CsvSource({"Basic/Standard/Module1.xml", "Scripts/python/tool.py"})
  void oneWithMacrosIsRefused(String macro) {
    Map<String, String> parts = parts("", table("Reviews", headings()));
    parts.put("Basic/Standard/script-lb.xml", "<library/>");
    parts.put(macro, "code");
    input.write(FILE, TestInput.zip(parts));

    assertRefused("a workbook with macros");
  }

  @Test
  void aTextDocumentIsRefused() {
    Map<String, String> parts = parts("", "");
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    input.write(FILE, TestInput.zip(parts));

    assertRefused("an OpenDocument text, presentation or drawing named .ods");
  }

  @Test
  void aFewBytesThatStandForAFullSheetAreRefused() {
    String full =
        "<table:table-row table:number-rows-repeated='1048000'>"
            + "<table:table-cell table:number-columns-repeated='16384' office:value-type='float' office:value='1'/></table:table-row>";
    write(table("Reviews", headings() + full));

    assertRefused("repeats more than 1,000,000 cells");
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "999999999999", "x"})
  void aNumberOfRowsThatCannotBeIsRefused(String times) {
    String rows = "<table:table-row table:number-rows-repeated='%s'>".formatted(times);
    write(table("Reviews", headings() + rows + reviewCells("C1") + "</table:table-row>"));

    assertRefused("cannot be");
  }

  @Test
  void rowsBelowTheLastAreRefused() {
    String blank =
        "<table:table-row table:number-rows-repeated='1048576'><table:table-cell/></table:table-row>";
    write(table("Reviews", headings() + blank + review("C1")));

    assertRefused("a row that cannot be");
  }

  @Test
  void thousandsOfTablesAreRefused() {
    write(table("Reviews", "").repeat(1_500));

    assertRefused("more than 1,000 sheets");
  }

  @Test
  void textThatNobodyTypesIsRefused() {
    write(table("Reviews", headings() + tableRow(cell("<text:s/>".repeat(200_000)))));

    assertRefused("characters");
  }
}
