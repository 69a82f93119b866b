package strategymonitor.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook, sheet by sheet. Written by hand rather than through a library for its speed at
 * the size of a nation, and so that nothing in it comes from a clock.
 */
final class WriteXlsx {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private WriteXlsx() {}

  static void to(Path file, List<Sheet> sheets) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      to(out, sheets);
    }
  }

  static void to(OutputStream out, List<Sheet> sheets) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    Writer text = new OutputStreamWriter(zip, UTF_8);
    entry(zip, text, "[Content_Types].xml", XlsxParts.contentTypes(sheets.size()));
    entry(zip, text, "_rels/.rels", XlsxParts.RELATIONS);
    entry(zip, text, "docProps/app.xml", XlsxParts.APP);
    entry(zip, text, "docProps/core.xml", XlsxParts.CORE);
    entry(zip, text, "xl/workbook.xml", XlsxParts.workbook(sheets));
    entry(zip, text, "xl/_rels/workbook.xml.rels", XlsxParts.workbookRelations(sheets.size()));
    entry(zip, text, "xl/styles.xml", XlsxParts.STYLES);
    SharedStrings strings = new SharedStrings();
    for (int i = 0; i < sheets.size(); i++) {
      begin(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
      new WriteSheetXml(text, strings).write(sheets.get(i));
      text.flush();
    }
    begin(zip, "xl/sharedStrings.xml");
    strings.write(text);
    text.flush();
    zip.finish();
  }

  private static void entry(ZipOutputStream zip, Writer text, String name, String content)
      throws IOException {
    begin(zip, name);
    text.write(content);
    text.flush();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }
}
