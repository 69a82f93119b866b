package strategymonitor.report.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAccessibilityTest {
  private final Path folder;

  CheckAccessibilityTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aWorkbookThatNotEverybodyCanReadIsToldWhatIsWrong() throws Exception {
    Path file = folder.resolve("bad.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Sheet1");
      for (int row = 2; row < 6; row++) {
        sheet.createRow(row).createCell(0).setCellValue("Value");
        sheet.getRow(row).createCell(1).setCellValue("Other");
      }
      sheet.removeRow(sheet.getRow(4));
      sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 1));
      sheet.createTable(new AreaReference("A3:B6", SpreadsheetVersion.EXCEL2007));
      pale(workbook, sheet);
      link(workbook, sheet);
      chart(sheet);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }

    assertThat(new CheckAccessibility(file).breaches())
        .contains(
            "bad.xlsx: expected a title among its properties, found none.",
            "bad.xlsx: expected a language among its properties, found none.",
            "bad.xlsx: expected a sheet's name that says what it holds, found Sheet1.",
            "bad.xlsx, sheet \"Sheet1\": expected its title in A1, found nothing.",
            "bad.xlsx, sheet \"Sheet1\": expected A4, found another size of paper.",
            "bad.xlsx, sheet \"Sheet1\": table Table1: expected no merged cells, found some.",
            "bad.xlsx, sheet \"Sheet1\": table Table1: expected no empty rows, found 1, the first row 5.",
            "bad.xlsx, sheet \"Sheet1\": expected a contrast of 4.5, found 1.0 at A4.",
            "bad.xlsx, sheet \"Sheet1\": expected alternative text, found none on Diagramm0.",
            "bad.xlsx, sheet \"Sheet1\": expected links to https and mailto only, found http://example.org.",
            "bad.xlsx: expected every sheet to repeat its title in print, found 0.");
  }

  @Test
  void dataIsAskedForMoreThanAReport() throws Exception {
    Path file = folder.resolve("data.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Figures");
      sheet.createRow(0).createCell(0).setCellValue("Figures");
      for (int row = 2; row < 5; row++) {
        sheet.createRow(row).createCell(1).setCellValue("Value");
        sheet.getRow(row).createCell(2).setCellValue("Other");
      }
      sheet.getRow(4).removeCell(sheet.getRow(4).getCell(2));
      sheet.createTable(new AreaReference("B3:C5", SpreadsheetVersion.EXCEL2007));
      sheet.createRow(6).createCell(0).setCellValue("A note below it");
      sheet.createFreezePane(0, 3);
      sheet.getFooter().setLeft("Page");
      workbook.getFontAt(0).setFontName("Times New Roman");
      pale(workbook, sheet);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }

    assertThat(new CheckAccessibility(file, "data.xlsx", Rigour.DATA).breaches())
        .contains(
            "data.xlsx, sheet \"Figures\": table Table1: expected every cell to be filled, found a"
                + " blank one at C5.",
            "data.xlsx, sheet \"Figures\": table Table1: expected it to begin in column A, found it"
                + " elsewhere.",
            "data.xlsx, sheet \"Figures\": table Table1: expected nothing below it, found row 7.",
            "data.xlsx, sheet \"Figures\": expected no frozen panes, found some above A4.",
            "data.xlsx, sheet \"Figures\": expected neither header nor footer, found &LPage.",
            "data.xlsx, sheet \"Figures\": expected no fill, found one at B4.",
            "data.xlsx, sheet \"Figures\": expected letters of 12 points, found 11.0 at A1.",
            "data.xlsx, sheet \"Figures\": expected letters without serifs, found Times New Roman at"
                + " A1.");
    assertThat(new CheckAccessibility(file).breaches())
        .noneMatch(breach -> breach.contains("below it") || breach.contains("12 points"));
  }

  private static void pale(XSSFWorkbook workbook, XSSFSheet sheet) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFillForegroundColor(new XSSFColor(new byte[] {0, 0, 0}, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    Row row = sheet.getRow(3);
    row.getCell(row.getFirstCellNum()).setCellStyle(style);
  }

  private static void link(XSSFWorkbook workbook, XSSFSheet sheet) {
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("http://example.org");
    sheet.getRow(5).getCell(0).setHyperlink(link);
  }

  private static void chart(XSSFSheet sheet) {
    var drawing = sheet.createDrawingPatriarch();
    drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 5, 5, 10, 10));
  }
}
