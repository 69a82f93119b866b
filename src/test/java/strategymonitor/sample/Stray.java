package strategymonitor.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import strategymonitor.domain.Term;

/** Files in a term's folder that cannot be taken as returns of the term, and why. */
final class Stray {
  private final Path folder;
  private final Scene scene;

  Stray(Path folder, Scene scene) {
    this.folder = folder;
    this.scene = scene;
  }

  /** One of each sort, and some that are passed over in silence. */
  List<Truth> all() throws IOException {
    silent("~$Network attendance.xlsx");
    silent("Thumbs.db");
    silent(".sync");
    return List.of(
        renamedDocument("Notes of the meeting.xlsx"),
        bytes("Nothing.xlsx", new byte[0]),
        bytes("Half of it.xlsx", half()),
        bytes("With macros.xlsm", workbook()),
        bytes("Agenda.txt", "1. Apologies".getBytes(UTF_8)),
        ofTerm("Old copy.xlsx", scene.term().previous()),
        withoutHeading(),
        withoutDataSheet(),
        withoutRequiredSheet());
  }

  private void silent(String name) throws IOException {
    Files.write(path(name), new byte[] {1, 2, 3});
  }

  Truth renamedDocument(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "[Content_Types].xml", documentTypes());
      entry(zip, "_rels/.rels", XlsxParts.RELATIONS.replace("xl/workbook", "word/document"));
      entry(
          zip,
          "word/document.xml",
          XlsxParts.XML
              + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body><w:p><w:r><w:t>Notes of the meeting.</w:t></w:r></w:p></w:body></w:document>");
      entry(zip, "docProps/core.xml", XlsxParts.CORE);
      entry(zip, "docProps/app.xml", XlsxParts.APP);
    }
    return bytes(name, out.toByteArray());
  }

  private static String documentTypes() {
    return XlsxParts.contentTypes(0)
        .replace("/xl/workbook.xml", "/word/document.xml")
        .replace("spreadsheetml.sheet.main", "wordprocessingml.document.main")
        .replaceAll("<Override PartName=\"/xl/[^>]*>", "");
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(text.getBytes(UTF_8));
  }

  private Truth bytes(String name, byte[] content) throws IOException {
    Files.write(path(name), content);
    return about(name, "", "", "1006");
  }

  private byte[] half() throws IOException {
    byte[] whole = workbook();
    return java.util.Arrays.copyOf(whole, whole.length / 2);
  }

  private byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteXlsx.to(out, WriteReturn.sheets(reviews(scene.term())));
    return out.toByteArray();
  }

  Truth ofTerm(String name, Term other) throws IOException {
    WriteXlsx.to(path(name), WriteReturn.sheets(reviews(other)));
    return about(name, "", "", "1001");
  }

  private Truth withoutHeading() throws IOException {
    Sheet sheet =
        Sheet.of("Reviews", "Review code", "Aspect", "Commissioned on", "Due on", "Actions due");
    write("A column short.xlsx", reviews(scene.term()).with(List.of(sheet)));
    return about("A column short.xlsx", "Reviews", "Actions closed", "1002");
  }

  private Truth withoutDataSheet() throws IOException {
    Sheet sheet = Sheet.of("Sheet1", "Name", "Telephone");
    sheet.add("Reception", "01603 000000");
    write("Telephone list.xlsx", reviews(scene.term()).with(List.of(sheet)));
    return about("Telephone list.xlsx", "", "", "1003");
  }

  private Truth withoutRequiredSheet() throws IOException {
    MadeReturn made = MakeBoards.of(scene).signedBy("Passing Visitor");
    write("Half the boards.xlsx", made.with(List.of(made.sheet("Governing boards"))));
    return about("Half the boards.xlsx", "Places", "", "1005");
  }

  private MadeReturn reviews(Term term) {
    MadeReturn made = MakeReviews.of(scene, Submitters.QUALITY).signedBy("Passing Visitor");
    return new MadeReturn(
        term, made.kind(), made.submittedBy(), "", made.submitted(), false, made.sheets());
  }

  private void write(String name, MadeReturn made) throws IOException {
    WriteXlsx.to(path(name), WriteReturn.sheets(made));
  }

  private Path path(String name) {
    return folder.resolve(scene.term().id()).resolve(name);
  }

  private Truth about(String name, String sheet, String column, String number) {
    return new Truth(scene.term().id() + "/" + name, sheet, 0, column, number);
  }
}
