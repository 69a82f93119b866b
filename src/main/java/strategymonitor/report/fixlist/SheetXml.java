package strategymonitor.report.fixlist;

import java.util.ArrayList;
import java.util.List;

/** Puts a sheet together from the top down: lines, tables, drop-downs and links. */
final class SheetXml {
  private static final String TABLE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
  private static final double LINE = 15;

  /** Lines end between words, and bold letters are wider. */
  private static final double WORDS = 1.25;

  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final List<String> choices = new ArrayList<>();
  private final List<PlacedTable> tables = new ArrayList<>();
  private final Look look;
  private final double[] widths;
  private int row;

  /** A cell's text and format; a number where it is one. */
  record Cell(String text, int format, boolean number) {
    static Cell of(String text, int format) {
      return new Cell(text, format, false);
    }
  }

  private record PlacedTable(String name, String about, List<String> headings, int from, int to) {}

  /**
   * @param widths of the columns, in digits
   */
  SheetXml(Look look, double... widths) {
    this.look = look;
    this.widths = widths.clone();
  }

  /** The row that comes next, from 1. */
  int next() {
    return row + 1;
  }

  void line(Cell... cells) {
    row(List.of(cells));
  }

  void gap() {
    row++;
  }

  /** A table; its rows follow each other. */
  void table(String name, String about, List<String> headings, List<List<Cell>> body) {
    int from = next();
    row(headings.stream().map(heading -> Cell.of(heading, look.heading)).toList());
    body.forEach(this::row);
    tables.add(new PlacedTable(name, about, headings, from, row));
  }

  private void row(List<Cell> cells) {
    row++;
    rows.append("<row r=\"").append(row).append("\" ht=\"").append(height(cells));
    rows.append("\" customHeight=\"1\">");
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      rows.append("<c r=\"").append(Cells.name(row, i));
      rows.append("\" s=\"").append(cell.format()).append('"');
      if (cell.text().isEmpty()) {
        rows.append("/>");
      } else if (cell.number()) {
        rows.append("><v>").append(cell.text()).append("</v></c>");
      } else {
        rows.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        rows.append(Text.escaped(cell.text())).append("</t></is></c>");
      }
    }
    rows.append("</row>");
  }

  /** As high as the longest text of a table's row needs; a line alone runs on to the right. */
  private double height(List<Cell> cells) {
    if (cells.size() == 1) {
      return cells.get(0).format() == look.title ? 26 : LINE;
    }
    double lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = Math.max(lines, Math.ceil(cells.get(i).text().length() * WORDS / widths[i]));
    }
    return Math.min(400, lines * LINE + 3);
  }

  /** A link from a cell to one of another sheet. */
  void link(int row, int column, String sheet, String cell) {
    String location = "'" + sheet.replace("'", "''") + "'!" + cell;
    links
        .append("<hyperlink ref=\"")
        .append(Cells.name(row, column))
        .append("\" location=\"")
        .append(Text.escaped(location))
        .append("\" display=\"")
        .append(cell)
        .append("\"/>");
  }

  /** A drop-down in some cells, beside which anything may be typed. */
  void choice(List<String> cells, String range, String prompt) {
    choices.add(
        ("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"0\""
                + " promptTitle=\"Answer\" prompt=\"%s\" sqref=\"%s\"><formula1>%s</formula1></dataValidation>")
            .formatted(Text.escaped(prompt), String.join(" ", cells), Text.escaped(range)));
  }

  /** Writes the sheet and its tables into its part. */
  void into(Parts parts, Book book, String part) {
    Relationships relationships = new Relationships(parts, part);
    StringBuilder marks = new StringBuilder();
    for (PlacedTable table : tables) {
      int number = book.unusedTable();
      String file = parts.unused("xl/tables/mend", ".xml");
      parts.put(file, xml(table, number, book));
      new ContentTypes(parts).override(file, TABLE);
      String id = relationships.add(book.references() + "/table", file);
      marks.append("<tablePart rel:id=\"").append(id).append("\"/>");
    }
    parts.put(part, xml(book, marks.toString()));
  }

  private String xml(Book book, String marks) {
    StringBuilder xml = new StringBuilder(rows.length() + 4000).append(Xml.DECLARATION);
    xml.append("<worksheet xmlns=\"").append(book.namespace());
    xml.append("\" xmlns:rel=\"").append(book.references()).append("\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    xml.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
    xml.append("<selection activeCell=\"A1\" sqref=\"A1\"/></sheetView></sheetViews><cols>");
    for (int i = 0; i < widths.length; i++) {
      xml.append(
          "<col min=\"%d\" max=\"%d\" width=\"%s\" customWidth=\"1\"/>"
              .formatted(i + 1, i + 1, widths[i]));
    }
    xml.append("</cols><sheetData>").append(rows).append("</sheetData>");
    if (!choices.isEmpty()) {
      xml.append("<dataValidations count=\"").append(choices.size()).append("\">");
      xml.append(String.join("", choices)).append("</dataValidations>");
    }
    if (!links.isEmpty()) {
      xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
    }
    xml.append("<pageMargins left=\"0.47\" right=\"0.47\" top=\"0.47\" bottom=\"0.6\"");
    xml.append(" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\"");
    xml.append(" orientation=\"landscape\"/><headerFooter><oddFooter>&amp;RPage &amp;P of &amp;N");
    xml.append("</oddFooter></headerFooter><tableParts count=\"").append(tables.size());
    return xml.append("\">").append(marks).append("</tableParts></worksheet>").toString();
  }

  private static String xml(PlacedTable table, int number, Book book) {
    String last = Cells.name(table.to(), table.headings().size() - 1);
    StringBuilder xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<table xmlns=\"").append(book.namespace()).append("\" id=\"").append(number);
    xml.append("\" name=\"").append(table.name()).append("\" displayName=\"");
    xml.append(table.name()).append("\" ref=\"A").append(table.from()).append(':').append(last);
    xml.append("\" totalsRowShown=\"0\"><tableColumns count=\"").append(table.headings().size());
    xml.append("\">");
    for (int i = 0; i < table.headings().size(); i++) {
      xml.append("<tableColumn id=\"").append(i + 1).append("\" name=\"");
      xml.append(Text.escaped(table.headings().get(i))).append("\"/>");
    }
    xml.append("</tableColumns><tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\"");
    xml.append(" showRowStripes=\"0\" showColumnStripes=\"0\"/><extLst>");
    xml.append("<ext uri=\"{504A1905-F514-4f6f-8877-14C23A59335A}\"");
    xml.append(" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">");
    xml.append("<x14:table altText=\"").append(table.name()).append("\" altTextSummary=\"");
    return xml.append(Text.escaped(table.about())).append("\"/></ext></extLst></table>").toString();
  }
}
