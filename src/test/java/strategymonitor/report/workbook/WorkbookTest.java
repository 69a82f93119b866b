package strategymonitor.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookTest {

  private static byte[] bytes(Sheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Workbook("Title", "Subject", "Creator", Instant.EPOCH, "A & B", List.of(sheet)).write(out);
    return out.toByteArray();
  }

  private static XSSFWorkbook opened(Sheet sheet) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(sheet)));
  }

  private static Sheet sheet() {
    return new Sheet("One", false, 20, 20).title("Title");
  }

  @Test
  void whatXmlCannotHoldIsWrittenAsExcelDoes() throws Exception {
    Sheet sheet = sheet();
    sheet.line(Cell.of("bell \u0007, return \r, lone \ud800, literal _x0007_, <&\">"));

    try (XSSFWorkbook opened = opened(sheet)) {
      assertThat(opened.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("bell \u0007, return \r, lone \ufffd, literal _x0007_, <&\">");
    }
  }

  @Test
  void aTextLongerThanACellIsCut() throws Exception {
    Sheet sheet = sheet();
    sheet.line(Cell.of("x".repeat(40_000)));

    try (XSSFWorkbook opened = opened(sheet)) {
      assertThat(opened.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("x…");
    }
  }

  @Test
  void aListOfMoreTextsThanAreSharedIsWrittenWhole() throws Exception {
    int rows = 60_000;
    Iterable<List<Cell>> texts =
        () -> IntStream.range(0, rows).mapToObj(i -> List.of(Cell.of("text " + i))).iterator();
    Sheet sheet = sheet();
    sheet.table(new Table("long_list", "A long list", List.of("Text"), rows, texts, Set.of()));

    try (XSSFWorkbook opened = opened(sheet)) {
      assertThat(opened.getSheetAt(0).getRow(rows + 1).getCell(0).getStringCellValue())
          .isEqualTo("text 59999");
    }
  }

  @Test
  void headingsThatDifferOnlyInCaseAreRefused() {
    assertThatThrownBy(() -> Table.of("two_headings", "", List.of("Value", "value"), List.of()))
        .hasMessageContaining("headings must be filled and differ");
  }

  @Test
  void addressesOtherThanHttpsAndMailtoAreRefused() {
    Sheet sheet = sheet();
    sheet.line(Cell.linked("files", "file:///etc/passwd"));

    assertThatThrownBy(() -> bytes(sheet)).hasMessageContaining("must be a sheet, https or mailto");
  }

  @Test
  void noInkIsTooPaleForItsGround() {
    for (Style style : Style.values()) {
      String ground = style.fill == null ? "FFFFFF" : style.fill.rgb();
      assertThat(Contrast.of(style.ink.rgb(), ground)).as(style.name()).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(Contrast.of("000000", "FFFFFF")).isEqualTo(21);
    assertThat(Contrast.of("777777", "FFFFFF")).isBetween(4.47, 4.49);
  }

  @Test
  void columnsGoOnAfterZ() {
    assertThat(Place.cell(1, 25)).isEqualTo("Z1");
    assertThat(Place.cell(3, 26)).isEqualTo("AA3");
    assertThat(Place.on("King's", 2, 1, 5, 1)).isEqualTo("'King''s'!$B$2:$B$5");
  }
}
