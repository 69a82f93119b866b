package strategymonitor.report.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
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
            "bad.xlsx, sheet \"Sheet1\": table Table1: expected no empty rows, found 1.",
            "bad.xlsx, sheet \"Sheet1\": expected a contrast of 4.5, found 1.0.",
            "bad.xlsx, sheet \"Sheet1\": expected alternative text, found none on Diagramm0.",
            "bad.xlsx, sheet \"Sheet1\": expected links to https and mailto only, found http://example.org.",
            "bad.xlsx: expected every sheet to repeat its title in print, found 0.");
  }

  private static void pale(XSSFWorkbook workbook, XSSFSheet sheet) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFillForegroundColor(new XSSFColor(new byte[] {0, 0, 0}, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    sheet.getRow(3).getCell(0).setCellStyle(style);
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
