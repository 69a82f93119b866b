package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet: its rows one by one, and around them what is not in cells. */
final class WriteSheet {
  private static final int LONGEST_FOOTER = 255;
  private static final int PARTS_OF_A_DIGIT = 256;
  private final Sheet sheet;
  private final CellStyles styles;
  private final Look look;
  private final CreationHelper links;
  private final SXSSFSheet rows;
  private final XSSFSheet frame;

  WriteSheet(Sheet sheet, CellStyles styles, Look look, SXSSFWorkbook workbook) {
    this.look = look;
    this.sheet = sheet;
    this.styles = styles;
    this.links = workbook.getXSSFWorkbook().getCreationHelper();
    this.rows = workbook.createSheet(sheet.name);
    this.frame = workbook.getXSSFWorkbook().getSheet(sheet.name);
  }

  void write(String footer) {
    setView();
    setPage(footer);
    sheet.bands.forEach(this::write);
    sheet.merges.forEach(this::merge);
    sheet.breaks.forEach(row -> frame.setRowBreak(row - 1));
    sheet.tables.forEach(table -> MarkTable.on(frame, table));
    if (!sheet.charts.isEmpty()) {
      XSSFDrawing drawing = frame.createDrawingPatriarch();
      sheet.charts.forEach(chart -> new DrawChart(chart.chart(), look).on(drawing));
      PlaceCharts.on(drawing, sheet.charts);
    }
    sheet.pictures.forEach(picture -> PlacePicture.on(frame, picture));
    AddEntries.to(frame, sheet.entries, styles);
    AddSparklines.to(frame, sheet.sparklines, look);
  }

  private void setView() {
    frame.setDisplayGridlines(sheet.plain || !sheet.entries.isEmpty());
    frame.setActiveCell(CellAddress.A1);
    for (int i = 0; i < sheet.widths.length; i++) {
      frame.setColumnWidth(i, (int) Math.round(sheet.widths[i] * PARTS_OF_A_DIGIT));
    }
  }

  private void setPage(String footer) {
    frame.setFitToPage(true);
    frame.setHorizontallyCenter(true);
    frame.setMargin(PageMargin.LEFT, 0.47);
    frame.setMargin(PageMargin.RIGHT, 0.47);
    frame.setMargin(PageMargin.TOP, 0.47);
    frame.setMargin(PageMargin.BOTTOM, 0.6);
    frame.setMargin(PageMargin.HEADER, 0.3);
    frame.setMargin(PageMargin.FOOTER, 0.3);
    XSSFPrintSetup page = frame.getPrintSetup();
    page.setPaperSize(PaperSize.A4_PAPER);
    page.setLandscape(sheet.landscape);
    page.setFitWidth((short) 1);
    page.setFitHeight((short) (sheet.onePage ? 1 : 0));
    if (!footer.isEmpty()) {
      String letters = "&8&\"" + look.font() + ",Regular\"";
      String right = letters + "Page &P of &N";
      int room = LONGEST_FOOTER - "&L&R".length() - letters.length() - right.length();
      frame.getFooter().setLeft(letters + cut(footer, room));
      frame.getFooter().setRight(right);
    }
    frame.setRepeatingRows(
        new CellRangeAddress(sheet.repeatedFrom - 1, sheet.repeatedTo - 1, -1, -1));
    if (sheet.printedColumns > 0 || sheet.printedRows > 0) {
      setPrinted(frame.getWorkbook());
    }
  }

  private void setPrinted(XSSFWorkbook workbook) {
    int columns = sheet.printedColumns > 0 ? sheet.printedColumns : sheet.columns();
    int rows = sheet.printedRows > 0 ? sheet.printedRows : sheet.next() - 1;
    workbook.setPrintArea(workbook.getSheetIndex(frame), 0, columns - 1, 0, rows - 1);
  }

  /** Excel refuses a workbook with a longer footer, its codes counted. */
  private static String cut(String footer, int room) {
    String text = footer.replace("&", "&&");
    for (int end = footer.length(); text.length() > room; end--) {
      text = footer.substring(0, end).replace("&", "&&") + "…";
    }
    return text;
  }

  private void merge(Sheet.Merge merge) {
    int row = merge.row() - 1;
    frame.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, merge.lastColumn()));
  }

  private void write(Sheet.Band band) {
    int number = band.first();
    for (List<Cell> cells : band.rows()) {
      double height = band.height() != null ? band.height() : sheet.heightOf(cells);
      SXSSFRow row = rows.createRow(number - 1);
      row.setHeightInPoints((float) height);
      for (int i = 0; i < cells.size(); i++) {
        write(cells.get(i), row.createCell(i));
      }
      for (Sheet.Beside beside : sheet.besides.getOrDefault(number, List.of())) {
        write(beside.cell(), row.createCell(beside.column()));
      }
      number++;
    }
    if (number != band.first() + band.size()) {
      throw new IllegalStateException(
          "sheet %s must have %d rows from row %d on, had %d"
              .formatted(sheet.name, band.size(), band.first(), number - band.first()));
    }
  }

  private void write(Cell cell, SXSSFCell written) {
    String text = cell.text();
    BigDecimal number = cell.number();
    written.setCellStyle(styles.of(cell, text != null && CellText.couldRun(text)));
    if (number != null) {
      written.setCellValue(number.doubleValue());
    } else if (text != null) {
      written.setCellValue(CellText.of(text));
    }
    if (cell.link() != null) {
      written.setHyperlink(link(cell.link()));
    }
  }

  private Hyperlink link(String link) {
    if (link.startsWith("#")) {
      return link(HyperlinkType.DOCUMENT, Place.quoted(link.substring(1)) + "!A1");
    }
    if (link.startsWith("https://")) {
      return link(HyperlinkType.URL, link);
    }
    if (link.startsWith("mailto:")) {
      return link(HyperlinkType.EMAIL, link);
    }
    throw new IllegalArgumentException("must be a sheet, https or mailto, was: " + link);
  }

  private Hyperlink link(HyperlinkType type, String address) {
    Hyperlink link = links.createHyperlink(type);
    link.setAddress(address);
    return link;
  }
}
