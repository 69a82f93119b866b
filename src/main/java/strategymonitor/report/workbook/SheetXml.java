package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes one sheet. */
final class SheetXml {
  private static final int LONGEST_TEXT = 32_767;
  private final Sheet sheet;
  private final Xml xml;
  private final SharedStrings strings;
  private final Styles styles;
  private final List<String> links = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();

  SheetXml(Sheet sheet, Xml xml, SharedStrings strings, Styles styles) {
    this.sheet = sheet;
    this.xml = xml;
    this.strings = strings;
    this.styles = styles;
  }

  /** The addresses outside the workbook that its cells link to; {@code rIdLink1} is the first. */
  List<String> addresses() {
    return addresses;
  }

  void write(boolean first, int firstTable, String footer) {
    xml.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        .raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        .raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
        .raw("<sheetViews><sheetView showGridLines=\"0\"" + (first ? " tabSelected=\"1\"" : ""))
        .raw(" workbookViewId=\"0\"><selection activeCell=\"A1\" sqref=\"A1\"/></sheetView>")
        .raw("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    writeColumns();
    xml.raw("<sheetData>");
    sheet.bands.forEach(this::write);
    xml.raw("</sheetData>");
    writeMerges();
    writeLinks();
    writePage(footer);
    writeBreaks();
    xml.raw(sheet.charts.isEmpty() ? "" : "<drawing r:id=\"rIdDrawing\"/>");
    writeTables(firstTable);
    writeSparklines();
    xml.raw("</worksheet>");
  }

  private void writeColumns() {
    xml.raw("<cols>");
    for (int i = 0; i < sheet.widths.length; i++) {
      xml.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + sheet.widths[i])
          .raw("\" customWidth=\"1\"/>");
    }
    xml.raw("</cols>");
  }

  private void write(Sheet.Band band) {
    int row = band.first();
    for (List<Cell> cells : band.rows()) {
      double height = band.height() != null ? band.height() : sheet.heightOf(cells);
      xml.raw("<row r=\"" + row + "\" ht=\"" + height + "\" customHeight=\"1\">");
      for (int i = 0; i < cells.size(); i++) {
        write(cells.get(i), row, i);
      }
      for (Sheet.Beside beside : sheet.besides.getOrDefault(row, List.of())) {
        write(beside.cell(), row, beside.column());
      }
      xml.raw("</row>");
      row++;
    }
    if (row != band.first() + band.size()) {
      throw new IllegalStateException(
          "sheet %s must have %d rows from row %d on, had %d"
              .formatted(sheet.name, band.size(), band.first(), row - band.first()));
    }
  }

  private void write(Cell cell, int row, int column) {
    String place = Place.cell(row, column);
    String text = cell.text();
    BigDecimal number = cell.number();
    int style = styles.of(cell, text != null && couldRun(text));
    xml.raw("<c r=\"" + place + "\" s=\"" + style + "\"");
    if (number != null) {
      xml.raw("><v>").raw(number.toPlainString()).raw("</v></c>");
    } else if (text != null) {
      writeText(text);
    } else {
      xml.raw("/>");
    }
    if (cell.link() != null) {
      link(place, cell.link());
    }
  }

  private void writeText(String whole) {
    String text =
        whole.length() > LONGEST_TEXT ? whole.substring(0, LONGEST_TEXT - 1) + "…" : whole;
    int shared = strings.of(text);
    if (shared >= 0) {
      xml.raw(" t=\"s\"><v>").raw(shared).raw("</v></c>");
    } else {
      xml.raw(" t=\"inlineStr\"><is>");
      SharedStrings.write(xml, text).raw("</is></c>");
    }
  }

  /** Whether a person who edits the cell could turn its text into a formula. */
  private static boolean couldRun(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private void link(String place, String link) {
    if (link.startsWith("#")) {
      links.add(
          "<hyperlink ref=\""
              + place
              + "\" location=\""
              + Place.quoted(link.substring(1))
              + "!A1\"/>");
    } else if (link.startsWith("https://") || link.startsWith("mailto:")) {
      addresses.add(link);
      links.add("<hyperlink ref=\"" + place + "\" r:id=\"rIdLink" + addresses.size() + "\"/>");
    } else {
      throw new IllegalArgumentException("must be a sheet, https or mailto, was: " + link);
    }
  }

  private void writeMerges() {
    if (sheet.merges.isEmpty()) {
      return;
    }
    xml.raw("<mergeCells count=\"" + sheet.merges.size() + "\">");
    sheet.merges.forEach(
        merge ->
            xml.raw("<mergeCell ref=\"")
                .raw(Place.range(merge.row(), 0, merge.row(), merge.lastColumn()))
                .raw("\"/>"));
    xml.raw("</mergeCells>");
  }

  private void writeLinks() {
    if (!links.isEmpty()) {
      xml.raw("<hyperlinks>").raw(String.join("", links)).raw("</hyperlinks>");
    }
  }

  private void writePage(String footer) {
    xml.raw("<printOptions horizontalCentered=\"1\"/>")
        .raw("<pageMargins left=\"0.47\" right=\"0.47\" top=\"0.47\" bottom=\"0.6\"")
        .raw(" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"")
        .raw(sheet.landscape ? "landscape" : "portrait")
        .raw("\" fitToWidth=\"1\" fitToHeight=\"" + (sheet.onePage ? 1 : 0) + "\"/>")
        .raw("<headerFooter><oddFooter>")
        .text("&L&\"Arial,Regular\"&8" + footer.replace("&", "&&"))
        .text("&R&\"Arial,Regular\"&8Page &P of &N")
        .raw("</oddFooter></headerFooter>");
  }

  private void writeBreaks() {
    if (sheet.breaks.isEmpty()) {
      return;
    }
    int count = sheet.breaks.size();
    xml.raw("<rowBreaks count=\"" + count + "\" manualBreakCount=\"" + count + "\">");
    sheet.breaks.forEach(row -> xml.raw("<brk id=\"" + row + "\" max=\"16383\" man=\"1\"/>"));
    xml.raw("</rowBreaks>");
  }

  private void writeTables(int firstTable) {
    if (sheet.tables.isEmpty()) {
      return;
    }
    xml.raw("<tableParts count=\"" + sheet.tables.size() + "\">");
    for (int i = 0; i < sheet.tables.size(); i++) {
      xml.raw("<tablePart r:id=\"rIdTable" + (firstTable + i) + "\"/>");
    }
    xml.raw("</tableParts>");
  }

  private void writeSparklines() {
    if (sheet.sparklines.isEmpty()) {
      return;
    }
    xml.raw("<extLst><ext uri=\"{05C60535-1F16-4fd2-B693-F4F36F0B64E0}\"")
        .raw(" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">")
        .raw("<x14:sparklineGroups")
        .raw(" xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">");
    writeSparklines(true, " manualMin=\"0\"", " minAxisType=\"custom\"");
    writeSparklines(false, "", "");
    xml.raw("</x14:sparklineGroups></ext></extLst>");
  }

  private void writeSparklines(boolean fromNought, String least, String axis) {
    List<Sheet.Sparkline> some =
        sheet.sparklines.stream().filter(one -> one.fromNought() == fromNought).toList();
    if (some.isEmpty()) {
      return;
    }
    xml.raw("<x14:sparklineGroup" + least + " type=\"column\" displayEmptyCellsAs=\"gap\"")
        .raw(" last=\"1\"" + axis + ">" + SPARKLINE_COLOURS + "<x14:sparklines>");
    for (Sheet.Sparkline one : some) {
      xml.raw("<x14:sparkline><xm:f>")
          .text(one.range())
          .raw("</xm:f><xm:sqref>" + Place.cell(one.row(), one.column()))
          .raw("</xm:sqref></x14:sparkline>");
    }
    xml.raw("</x14:sparklines></x14:sparklineGroup>");
  }

  private static final String SPARKLINE_COLOURS =
      colour("Series", Colour.DARK_BLUE)
          + colour("Negative", Colour.DARK_BLUE)
          + colour("Axis", Colour.BLACK)
          + colour("Markers", Colour.DARK_BLUE)
          + colour("First", Colour.DARK_BLUE)
          + colour("Last", Colour.ORANGE)
          + colour("High", Colour.DARK_BLUE)
          + colour("Low", Colour.DARK_BLUE);

  private static String colour(String part, Colour colour) {
    return "<x14:color" + part + " rgb=\"FF" + colour.rgb() + "\"/>";
  }
}
