package strategymonitor.sample;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook that are the same for all, or nearly so. */
final class XlsxParts {
  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

  static final String APP =
      XML
          + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "extended-properties\"><Application>Microsoft Excel</Application></Properties>";

  static final String CORE =
      XML
          + "<cp:coreProperties xmlns:cp=\""
          + PACKAGE
          + "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
          + "<dc:creator>Made up</dc:creator>"
          + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-01-01T00:00:00Z</dcterms:created>"
          + "</cp:coreProperties>";

  static final String RELATIONS =
      XML
          + "<Relationships xmlns=\""
          + PACKAGE
          + "/relationships\">"
          + relation(1, OFFICE + "/officeDocument", "xl/workbook.xml")
          + relation(2, PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml")
          + relation(3, OFFICE + "/extended-properties", "docProps/app.xml")
          + "</Relationships>";

  /** Plain, heading, date, percentage and title, in this order. */
  static final String STYLES =
      XML
          + "<styleSheet xmlns=\""
          + MAIN
          + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
          + "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
          + "<font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/></font>"
          + "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill"
          + " patternType=\"solid\"><fgColor rgb=\"FF12436D\"/></patternFill></fill></fills>"
          + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
          + "</borders><cellStyleXfs count=\"1\">"
          + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
          + "<cellXfs count=\"5\">"
          + style(0, 0, 0)
          + style(0, 1, 2)
          + style(164, 0, 0)
          + style(10, 0, 0)
          + style(0, 2, 0)
          + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
          + " builtinId=\"0\"/></cellStyles></styleSheet>";

  private XlsxParts() {}

  private static String style(int format, int font, int fill) {
    return ("<xf numFmtId=\"%s\" fontId=\"%s\" fillId=\"%s\" borderId=\"0\" xfId=\"0\""
            + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/>")
        .formatted(format, font, fill);
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  static String contentTypes(int sheets) {
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "/content-types\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + part("/docProps/app.xml", TYPE.replace("spreadsheetml", "extended-properties+xml"))
        + part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + part("/xl/workbook.xml", TYPE + ".sheet.main+xml")
        + part("/xl/styles.xml", TYPE + ".styles+xml")
        + part("/xl/sharedStrings.xml", TYPE + ".sharedStrings+xml")
        + numbered(sheets, n -> part("/xl/worksheets/sheet" + n + ".xml", TYPE + ".worksheet+xml"))
        + "</Types>";
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(name, type);
  }

  static String workbook(List<Sheet> sheets) {
    return XML
        + "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + OFFICE
        + "\"><sheets>"
        + numbered(
            sheets.size(),
            n ->
                "<sheet name=\"%s\" sheetId=\"%s\" r:id=\"rId%s\"/>"
                    .formatted(sheets.get(n - 1).name(), n, n))
        + "</sheets></workbook>";
  }

  static String workbookRelations(int sheets) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "/relationships\">"
        + numbered(sheets, n -> relation(n, OFFICE + "/worksheet", "worksheets/sheet" + n + ".xml"))
        + relation(sheets + 1, OFFICE + "/styles", "styles.xml")
        + relation(sheets + 2, OFFICE + "/sharedStrings", "sharedStrings.xml")
        + "</Relationships>";
  }

  private static String numbered(int count, java.util.function.IntFunction<String> text) {
    return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining());
  }

  /** A column's letters: 0 is A, 26 is AA. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
