package strategymonitor.sample;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes one sheet's XML: widths, a frozen heading row in bold, the rows, a filter. */
final class WriteSheetXml {
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int PLAIN = 0;
  private static final int HEADING = 1;
  private static final int DATE = 2;
  private static final int PERCENT = 3;
  private static final int TITLE = 4;

  private final Writer out;
  private final SharedStrings strings;

  WriteSheetXml(Writer out, SharedStrings strings) {
    this.out = out;
    this.strings = strings;
  }

  void write(Sheet sheet) throws IOException {
    out.write(XlsxParts.XML + "<worksheet xmlns=\"" + XlsxParts.MAIN + "\">");
    frozenBelow(sheet.above().size() + 1);
    widths(sheet);
    out.write("<sheetData>");
    int row = 1;
    for (String text : sheet.above()) {
      row(row++, List.of(text), TITLE);
    }
    row(row++, sheet.headings(), HEADING);
    for (Line line : sheet.lines()) {
      row(row++, line.cells(), PLAIN);
    }
    out.write("</sheetData>");
    filter(sheet, row - 1);
    out.write("</worksheet>");
  }

  private void frozenBelow(int rows) throws IOException {
    out.write(
        "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"%1$s\" topLeftCell=\"A%2$s\""
                .formatted(rows, rows + 1)
            + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
  }

  private void widths(Sheet sheet) throws IOException {
    out.write("<cols>");
    for (int column = 0; column < sheet.headings().size(); column++) {
      int width = sheet.headings().get(column).length() + 4;
      for (Line line : sheet.lines().subList(0, Math.min(50, sheet.lines().size()))) {
        width = Math.max(width, Math.min(60, line.text(column).length() + 2));
      }
      out.write(
          "<col min=\"%1$s\" max=\"%1$s\" width=\"%2$s\" customWidth=\"1\"/>"
              .formatted(column + 1, width));
    }
    out.write("</cols>");
  }

  private void row(int row, List<?> cells, int style) throws IOException {
    out.write("<row r=\"" + row + "\">");
    for (int column = 0; column < cells.size(); column++) {
      cell(XlsxParts.letters(column) + row, cells.get(column), style);
    }
    out.write("</row>");
  }

  private void cell(String place, Object value, int style) throws IOException {
    if (value instanceof String text) {
      if (!text.isEmpty()) {
        cell(place, style, "s", Integer.toString(strings.number(text)));
      }
    } else if (value instanceof LocalDate day) {
      cell(place, DATE, "n", Long.toString(ChronoUnit.DAYS.between(SERIAL_ZERO, day)));
    } else if (value instanceof Boolean truth) {
      cell(place, style, "b", truth ? "1" : "0");
    } else if (value instanceof Percent percent) {
      cell(place, PERCENT, "n", percent.stored().toPlainString());
    } else if (value instanceof CellError error) {
      cell(place, style, "e", error.code());
    } else {
      cell(place, style, "n", value instanceof BigDecimal b ? b.toPlainString() : value.toString());
    }
  }

  private void cell(String place, int style, String type, String value) throws IOException {
    out.write("<c r=\"");
    out.write(place);
    out.write(style == PLAIN ? "\"" : "\" s=\"" + style + "\"");
    out.write(type.equals("n") ? "><v>" : " t=\"" + type + "\"><v>");
    out.write(value);
    out.write("</v></c>");
  }

  private void filter(Sheet sheet, int lastRow) throws IOException {
    if (sheet.lines().isEmpty()) {
      return;
    }
    String last = XlsxParts.letters(sheet.headings().size() - 1);
    out.write("<autoFilter ref=\"A%s:%s%s\"/>".formatted(sheet.above().size() + 1, last, lastRow));
  }
}
