package strategymonitor.report.fixlist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.PlainRow;
import strategymonitor.domain.PlainSheet;

/** A plain workbook of rows that came as another type of file; every row keeps its number. */
final class PlainBook {
  private static final int LONGEST_NAME = 31;
  private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REFERENCES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STYLES =
      """
      <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
      <xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """;

  private static final String PROPERTIES =
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
       xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>Strategy Monitor</dc:creator>\
      <dc:language>en-GB</dc:language></cp:coreProperties>
      """;

  private PlainBook() {}

  static Parts of(String title, List<PlainSheet> sheets) {
    Parts parts = Parts.none();
    parts.put(
        "[Content_Types].xml",
        Xml.DECLARATION
            + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/></Types>
            """);
    String workbook = "xl/workbook.xml";
    new Relationships(parts, "").add(REFERENCES + "/officeDocument", workbook);
    addProperties(parts, title);
    String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    new ContentTypes(parts).override(workbook, main + "sheet.main+xml");
    new ContentTypes(parts).override("xl/styles.xml", main + "styles+xml");
    parts.put("xl/styles.xml", Xml.DECLARATION + STYLES.formatted(MAIN));
    Relationships ofBook = new Relationships(parts, workbook);
    ofBook.add(REFERENCES + "/styles", "xl/styles.xml");
    if (sheets.stream().map(s -> key(s.name())).distinct().count() < sheets.size()) {
      throw new Uneditable("sheets that cannot be told apart by name");
    }
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      String part = "xl/worksheets/sheet" + (i + 1) + ".xml";
      new ContentTypes(parts).override(part, main + "worksheet+xml");
      String id = ofBook.add(REFERENCES + "/worksheet", part);
      list.append("<sheet name=\"").append(Text.escaped(name(sheets.get(i).name())));
      list.append("\" sheetId=\"").append(i + 1).append("\" rel:id=\"").append(id).append("\"/>");
      parts.put(part, sheet(sheets.get(i)));
    }
    parts.put(
        workbook,
        Xml.DECLARATION
            + "<workbook xmlns=\"%s\" xmlns:rel=\"%s\"><bookViews><workbookView/></bookViews><sheets>%s</sheets></workbook>"
                .formatted(MAIN, REFERENCES, list));
    return parts;
  }

  private static void addProperties(Parts parts, String title) {
    String core = "docProps/core.xml";
    parts.put(core, Xml.DECLARATION + PROPERTIES.formatted(Text.escaped(title)));
    new ContentTypes(parts)
        .override(core, "application/vnd.openxmlformats-package.core-properties+xml");
    new Relationships(parts, "")
        .add(
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            core);
  }

  /** A name that Excel allows for a sheet. */
  static String name(String sheet) {
    String plain =
        sheet.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}]", " ").replaceAll("^'|'$", " ").strip();
    String name = plain.isEmpty() ? "Rows" : plain;
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip();
  }

  private static String key(String sheet) {
    return name(sheet).toLowerCase(Locale.ROOT);
  }

  private static String sheet(PlainSheet sheet) {
    StringBuilder xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews><sheetView");
    xml.append(" workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultColWidth=\"18\"");
    xml.append(" defaultRowHeight=\"15\"/><sheetData>");
    for (PlainRow row : sheet.rows()) {
      xml.append("<row r=\"").append(row.number()).append("\">");
      SortedMap<Integer, Object> cells = new TreeMap<>(row.values());
      cells.forEach((column, value) -> xml.append(cell(Cells.name(row.number(), column), value)));
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String cell(String name, Object value) {
    if (value instanceof LocalDate day) {
      long days = ChronoUnit.DAYS.between(DAY_NOUGHT, day);
      return "<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(name, days);
    }
    if (value instanceof PlainRow.Percent percent) {
      return "<c r=\"%s\" s=\"2\"><v>%s</v></c>".formatted(name, percent.stored().toPlainString());
    }
    if (value instanceof BigDecimal number) {
      return "<c r=\"%s\"><v>%s</v></c>".formatted(name, number.toPlainString());
    }
    if (value instanceof Boolean yes) {
      return "<c r=\"%s\" t=\"b\"><v>%d</v></c>".formatted(name, yes ? 1 : 0);
    }
    return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
        .formatted(name, Text.escaped(value.toString()));
  }
}
