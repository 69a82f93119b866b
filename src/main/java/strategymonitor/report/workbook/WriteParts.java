package strategymonitor.report.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a workbook into its zip, in an order that never changes. */
final class WriteParts {
  private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
  private final Workbook workbook;
  private final ZipOutputStream zip;
  private final LocalDateTime time;
  private final SharedStrings strings = new SharedStrings();
  private final Styles styles = new Styles();

  WriteParts(Workbook workbook, OutputStream out) {
    this.workbook = workbook;
    this.zip = new ZipOutputStream(out);
    LocalDateTime created = LocalDateTime.ofInstant(workbook.created(), ZoneOffset.UTC);
    this.time = created.isBefore(EARLIEST) ? EARLIEST : created;
  }

  void write() {
    part("[Content_Types].xml", this::writeTypes);
    part("_rels/.rels", this::writeRoot);
    part("docProps/core.xml", this::writeCore);
    part("docProps/app.xml", this::writeApp);
    part("xl/workbook.xml", this::writeWorkbook);
    part("xl/_rels/workbook.xml.rels", this::writeWorkbookLinks);
    part("xl/theme/theme1.xml", ThemeXml::write);
    for (int i = 0; i < workbook.sheets().size(); i++) {
      writeSheet(i);
    }
    part("xl/styles.xml", styles::write);
    part("xl/sharedStrings.xml", strings::write);
    try {
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void part(String name, Consumer<Xml> content) {
    try {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(time);
      zip.putNextEntry(entry);
      Xml xml = new Xml(new Unclosed(zip));
      content.accept(xml);
      xml.flush();
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The zip goes on after a part ends. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {}
  }

  private void writeSheet(int at) {
    Sheet sheet = workbook.sheets().get(at);
    int firstTable = workbook.tablesBefore(at) + 1;
    int firstChart = workbook.chartsBefore(at) + 1;
    String[] addresses = {""};
    part(
        "xl/worksheets/sheet" + (at + 1) + ".xml",
        xml -> {
          SheetXml written = new SheetXml(sheet, xml, strings, styles);
          written.write(at == 0, firstTable, workbook.footer());
          addresses[0] = addresses(written.addresses());
        });
    StringBuilder links = new StringBuilder(addresses[0]);
    for (int i = 0; i < sheet.tables.size(); i++) {
      int number = firstTable + i;
      Sheet.PlacedTable table = sheet.tables.get(i);
      part("xl/tables/table" + number + ".xml", xml -> TableXml.write(xml, table, number));
      links.append(link("rIdTable" + number, "table", "../tables/table" + number + ".xml"));
    }
    if (!sheet.charts.isEmpty()) {
      links.append(link("rIdDrawing", "drawing", "../drawings/drawing" + (at + 1) + ".xml"));
      writeDrawing(sheet.charts, at + 1, firstChart);
    }
    if (!links.isEmpty()) {
      writeLinks("xl/worksheets/_rels/sheet" + (at + 1) + ".xml.rels", links.toString());
    }
  }

  private void writeDrawing(List<Sheet.PlacedChart> charts, int number, int firstChart) {
    part("xl/drawings/drawing" + number + ".xml", xml -> DrawingXml.write(xml, charts));
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < charts.size(); i++) {
      Chart chart = charts.get(i).chart();
      String name = "charts/chart" + (firstChart + i) + ".xml";
      part("xl/" + name, xml -> new ChartXml(xml, chart).write());
      links.append(link("rId" + (i + 1), "chart", "../" + name));
    }
    writeLinks("xl/drawings/_rels/drawing" + number + ".xml.rels", links.toString());
  }

  private void writeLinks(String part, String links) {
    part(
        part,
        xml ->
            xml.raw("<Relationships xmlns=\"" + TYPES + "relationships\">")
                .raw(links)
                .raw("</Relationships>"));
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String addresses(List<String> addresses) {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < addresses.size(); i++) {
      links
          .append("<Relationship Id=\"rIdLink" + (i + 1) + "\" Type=\"" + OFFICE + "/hyperlink\"")
          .append(" Target=\"" + attribute(addresses.get(i)) + "\" TargetMode=\"External\"/>");
    }
    return links.toString();
  }

  private static String attribute(String address) {
    return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private void writeTypes(Xml xml) {
    String sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    xml.raw("<Types xmlns=\"" + TYPES + "content-types\"><Default Extension=\"rels\"")
        .raw(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        .raw(type("/xl/workbook.xml", sheetMl + "sheet.main+xml"))
        .raw(type("/xl/styles.xml", sheetMl + "styles+xml"))
        .raw(type("/xl/sharedStrings.xml", sheetMl + "sharedStrings+xml"))
        .raw(
            type("/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"))
        .raw(
            type(
                "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
        .raw(
            type(
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    types(xml, "/xl/worksheets/sheet", workbook.sheets().size(), sheetMl + "worksheet+xml");
    types(xml, "/xl/tables/table", workbook.tables(), sheetMl + "table+xml");
    types(
        xml,
        "/xl/charts/chart",
        workbook.charts(),
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    for (int at : workbook.drawn()) {
      xml.raw(
          type(
              "/xl/drawings/drawing" + (at + 1) + ".xml",
              "application/vnd.openxmlformats-officedocument.drawing+xml"));
    }
    xml.raw("</Types>");
  }

  private static void types(Xml xml, String part, int count, String type) {
    for (int i = 1; i <= count; i++) {
      xml.raw(type(part + i + ".xml", type));
    }
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private void writeRoot(Xml xml) {
    xml.raw("<Relationships xmlns=\"" + TYPES + "relationships\">")
        .raw(link("rId1", "officeDocument", "xl/workbook.xml"))
        .raw("<Relationship Id=\"rId2\" Type=\"" + TYPES)
        .raw("relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>")
        .raw(link("rId3", "extended-properties", "docProps/app.xml"))
        .raw("</Relationships>");
  }

  private void writeCore(Xml xml) {
    Object created = workbook.created().truncatedTo(ChronoUnit.SECONDS);
    xml.raw("<cp:coreProperties xmlns:cp=\"" + TYPES + "metadata/core-properties\"")
        .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
        .text(workbook.title())
        .raw("</dc:title><dc:subject>")
        .text(workbook.subject())
        .raw("</dc:subject><dc:creator>")
        .text(workbook.creator())
        .raw("</dc:creator><cp:lastModifiedBy>")
        .text(workbook.creator())
        .raw("</cp:lastModifiedBy>")
        .raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created + "</dcterms:created>")
        .raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + created + "</dcterms:modified>")
        .raw("<dc:language>en-GB</dc:language></cp:coreProperties>");
  }

  private void writeApp(Xml xml) {
    xml.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/")
        .raw("extended-properties\"><Application>Strategy Monitor</Application></Properties>");
  }

  private void writeWorkbook(Xml xml) {
    xml.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        .raw(" xmlns:r=\"" + OFFICE + "\"><workbookPr defaultThemeVersion=\"124226\"/>")
        .raw("<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\"")
        .raw(" windowHeight=\"15000\" tabRatio=\"850\" activeTab=\"0\"/></bookViews><sheets>");
    List<Sheet> sheets = workbook.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      xml.raw("<sheet name=\"")
          .text(sheets.get(i).name)
          .raw("\" sheetId=\"" + (i + 1) + "\" r:id=\"rId" + (i + 1) + "\"/>");
    }
    xml.raw("</sheets><definedNames>");
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">")
          .text(Place.quoted(sheet.name))
          .raw("!$" + sheet.repeatedFrom + ":$" + sheet.repeatedTo + "</definedName>");
    }
    xml.raw("</definedNames><calcPr calcId=\"191029\"/></workbook>");
  }

  private void writeWorkbookLinks(Xml xml) {
    int sheets = workbook.sheets().size();
    xml.raw("<Relationships xmlns=\"" + TYPES + "relationships\">");
    for (int i = 1; i <= sheets; i++) {
      xml.raw(link("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    xml.raw(link("rId" + (sheets + 1), "theme", "theme/theme1.xml"))
        .raw(link("rId" + (sheets + 2), "styles", "styles.xml"))
        .raw(link("rId" + (sheets + 3), "sharedStrings", "sharedStrings.xml"))
        .raw("</Relationships>");
  }
}
