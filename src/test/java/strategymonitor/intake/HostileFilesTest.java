package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static strategymonitor.intake.TestInput.PARTICIPANT;
import static strategymonitor.intake.TestInput.PARTICIPANTS;
import static strategymonitor.intake.TestInput.SESSION;
import static strategymonitor.intake.TestInput.SESSIONS;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import strategymonitor.domain.Finding;

@NullUnmarked
class HostileFilesTest {
  private static final String FILE = TestInput.AUTUMN + "/hub.xlsx";
  private static final Map<String, List<Object[]>> SHEETS = new LinkedHashMap<>();
  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="Reviews" sheetId="1" r:id="rId1"/></sheets>
      </workbook>
      """;

  static {
    SHEETS.put("Sessions", List.of(SESSIONS, SESSION));
    SHEETS.put("Participants", List.of(PARTICIPANTS, PARTICIPANT));
  }

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private void assertRefused(String found) {
    assertThat(input.rejections())
        .singleElement()
        .satisfies(f -> assertThat(f.number()).isEqualTo("1006"))
        .satisfies(f -> assertThat(f.file()).startsWith(TestInput.AUTUMN + "/"))
        .satisfies(f -> assertThat(f.found()).contains(found))
        .satisfies(f -> assertThat(f.message()).contains("The file is rejected."));
  }

  /** The parts of a workbook of one sheet. */
  private static Map<String, String> parts(String sheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        </Types>
        """);
    parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
    parts.put("xl/workbook.xml", WORKBOOK);
    parts.put("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"));
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return parts;
  }

  private static String relationships(String type, String target) {
    return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
        </Relationships>
        """
        .formatted(type, target);
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static String reviews() {
    StringBuilder row = new StringBuilder("<row r=\"1\">");
    for (Object heading : TestInput.REVIEWS) {
      row.append("<c t=\"inlineStr\"><is><t>").append(heading).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private byte[] workbook() throws Exception {
    input.workbook(FILE, SHEETS);
    byte[] content = Files.readAllBytes(folder.resolve(FILE));
    Files.delete(folder.resolve(FILE));
    return content;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hub.docx", "hub.pdf", "hub.txt", "hub", "hub.ods", "hub.xlsb", "hub.zip"})
  void anotherTypeOfFileIsRefused(String name) {
    input.write(TestInput.AUTUMN + "/" + name, "content");

    assertRefused("plain text");
  }

  @ParameterizedTest
  @CsvSource({
    "hub.pdf, %PDF-1.7, a PDF document",
    "hub.xlsx, %PDF-1.7, a PDF document named .xlsx",
    "hub.csv, %PDF-1.7, a PDF document named .csv",
    "hub.xls, <html><table><tr><td>Session code</td></tr></table></html>, a web page named .xls",
    "hub.csv, <!DOCTYPE html><html></html>, a web page named .csv",
    "hub.doc, {\\rtf1 Dear all}, a rich text document",
    "hub.jpg, \u00ff\u00d8\u00ff\u00e0, a picture",
    "hub.rar, Rar!, an archive that is no workbook",
    "hub.xlsx, Session code;Programme;Date, comma-separated values (.csv) named .xlsx",
    "hub.txt, Session code;Programme;Date, comma-separated values (.csv) named .txt",
    "hub, Dear all, plain text",
    "hub.rda, a\u0000b, a file of type .rda"
  })
  void whatAFileIsIsSaidInWords(String name, String content, String found) {
    input.write(TestInput.AUTUMN + "/" + name, content, StandardCharsets.ISO_8859_1);

    assertRefused(found);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, a Word document",
    "ppt/presentation.xml, a PowerPoint presentation",
    "Index/Document.iwa, an Apple Numbers document",
    "xl/workbook.xml, an Excel workbook (.xlsx) named .docx",
    "letter.txt, an archive that is no workbook"
  })
  void anArchiveIsKnownByItsParts(String part, String found) {
    input.write(TestInput.AUTUMN + "/hub.docx", TestInput.zip(Map.of(part, "")));

    assertRefused(found);
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, a Word document named .xlsx",
    "PowerPoint Document, a PowerPoint presentation named .xlsx",
    "__properties_version1.0, an Outlook message named .xlsx",
    "Contents, a document that is no workbook named .xlsx",
    "Workbook, an old Excel workbook (.xls) named .xlsx",
    "EncryptedPackage, an encrypted file"
  })
  void anOldDocumentIsKnownByItsDirectory(String entry, String found) throws Exception {
    input.write(FILE, TestInput.compound(entry));

    assertRefused(found);
  }

  @Test
  void aWrongNameIsMendedByTheRightOne() {
    input.workbook(FILE, new HSSFWorkbook(), SHEETS, workbook -> {});

    assertThat(input.rejections())
        .singleElement()
        .satisfies(
            f -> assertThat(f.message()).contains("Give it a name that ends in .xls and send"));
  }

  @Test
  void anEmptyFileIsRefused() {
    input.write(FILE, "");

    assertRefused("an empty file");
  }

  @Test
  void aFolderIsRefused() throws Exception {
    Files.createDirectories(folder.resolve(TestInput.AUTUMN + "/from the hub.xlsx"));

    assertRefused("a folder");
  }

  @Test
  void aSymbolicLinkIsNotFollowed() throws Exception {
    Files.write(folder.resolve(".elsewhere.xlsx"), workbook());
    Files.createSymbolicLink(folder.resolve(FILE), folder.resolve(".elsewhere.xlsx"));

    assertRefused("a symbolic link");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 25, 50, 75, 95, 99})
  void aTruncatedWorkbookIsRefused(int percent) throws Exception {
    byte[] whole = workbook();
    input.write(FILE, Arrays.copyOf(whole, whole.length * percent / 100));

    assertRefused("a damaged or incomplete workbook");
  }

  @Test
  void aWorkbookWithAByteChangedIsRefused() throws Exception {
    byte[] content = TestInput.zip(parts(sheet(reviews())));
    byte[] changed = content.clone();
    changed[new String(content, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 40] ^= 0x55;
    input.write(FILE, changed);

    assertRefused("a damaged part, xl/worksheets/sheet1.xml");
  }

  @Test
  void textNamedAsAWorkbookIsRefused() {
    input.write(FILE, "<html><table><tr><td>Session code</td></tr></table></html>");

    assertRefused("a web page named .xlsx");
  }

  @Test
  void aNewWorkbookNamedAsAnOldOneIsRefused() throws Exception {
    input.write(TestInput.AUTUMN + "/hub.xls", workbook());

    assertRefused("an Excel workbook (.xlsx) named .xls");
  }

  @Test
  void aWorkbookNamedAsTextIsRefused() throws Exception {
    input.write(TestInput.AUTUMN + "/hub.csv", workbook());

    assertRefused("an Excel workbook (.xlsx) named .csv");
  }

  @Test
  void binaryContentNamedAsTextIsRefused() {
    input.write(TestInput.AUTUMN + "/hub.csv", new byte[] {1, 2, 0, 0, 7});

    assertRefused("no text");
  }

  @Test
  void anEncryptedWorkbookIsRefused() throws Exception {
    byte[] plain = workbook();
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem content = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(content)) {
        out.write(plain);
      }
      content.writeFilesystem(encrypted);
    }
    input.write(FILE, encrypted.toByteArray());

    assertRefused("encrypted");
  }

  @Test
  void anEncryptedOldWorkbookIsRefused() {
    org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      input.workbook(TestInput.AUTUMN + "/hub.xls", new HSSFWorkbook(), SHEETS, workbook -> {});
    } finally {
      org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertRefused("encrypted");
  }

  @Test
  void anOldWorkbookNamedAsANewOneIsRefused() {
    input.workbook(FILE, new HSSFWorkbook(), SHEETS, workbook -> {});

    assertRefused("an old Excel workbook (.xls) named .xlsx");
  }

  @Test
  void aMacroEnabledWorkbookIsRefusedUnderAnyName() {
    input.workbook(FILE, new XSSFWorkbook(XSSFWorkbookType.XLSM), SHEETS, workbook -> {});

    assertRefused("a workbook with macros");
  }

  @Test
  void aWorkbookThatHoldsAMacroProjectIsRefused() {
    Map<String, String> parts = parts(sheet(reviews()));
    parts.put("xl/vbaProject.bin", "code");
    input.write(FILE, TestInput.zip(parts));

    assertRefused("a workbook with macros");
  }

  @Test
  void anOldWorkbookThatHoldsAMacroProjectIsRefused() throws Exception {
    input.workbook(TestInput.AUTUMN + "/hub.xls", new HSSFWorkbook(), SHEETS, workbook -> {});
    try (POIFSFileSystem content =
        new POIFSFileSystem(folder.resolve(TestInput.AUTUMN + "/hub.xls").toFile(), false)) {
      content.getRoot().createDirectory("_VBA_PROJECT_CUR");
      content.writeFilesystem();
    }

    assertRefused("a workbook with macros");
  }

  @Test
  void aDocumentOfAnotherProgramNamedAsAWorkbookIsRefused() {
    Map<String, String> parts = parts(sheet(reviews()));
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, types) ->
            types.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"));
    input.write(FILE, TestInput.zip(parts));

    assertRefused("a document that is no workbook named .xlsx");
  }

  @Test
  void aZipFileThatIsNoWorkbookIsRefused() {
    input.write(FILE, TestInput.zip(Map.of("letter.txt", "Dear all")));

    assertRefused("no workbook");
  }

  @Test
  void aWorkbookThatSwellsWhenUnpackedIsRefused() {
    input.write(FILE, TestInput.zip(parts(sheet(" ".repeat(40_000_000)))));

    assertRefused("that unpacks from");
  }

  @Test
  void aFileOverTheLimitIsRefused() {
    input.workbook(FILE, SHEETS);

    Limits small = new Limits(1000, 1000, 1000, 1000, 100, 1000);

    assertThat(((RejectedReturn) input.open(small)).findings())
        .extracting(Finding::number)
        .containsExactly("1006");
  }

  @Test
  void aDocumentTypeIsRefusedWithItsEntities() {
    String entity =
        "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
            + sheet(
                reviews() + "<row r=\"2\"><c t=\"inlineStr\"><is><t>&secret;</t></is></c></row>");
    input.write(FILE, TestInput.zip(parts(entity)));

    assertRefused("a document type or entities");
  }

  @Test
  void anEntityThatNobodyDeclaredIsRefused() {
    String entity =
        sheet(reviews() + "<row r=\"2\"><c t=\"inlineStr\"><is><t>&secret;</t></is></c></row>");
    input.write(FILE, TestInput.zip(parts(entity)));

    assertRefused("sheet1.xml");
  }

  @Test
  void xmlThatBreaksOffIsRefused() {
    input.write(
        FILE, TestInput.zip(parts(sheet(reviews()).replace("</sheetData></worksheet>", ""))));

    assertRefused("a damaged part, xl/worksheets/sheet1.xml");
  }

  @Test
  void aLargeWorkbookThatBreaksOffIsRefusedWhereItDoes() {
    StringBuilder rows = new StringBuilder(reviews());
    IntStream.range(2, 60_000)
        .forEach(
            i ->
                rows.append(
                    "<row r=\""
                        + i
                        + "\"><c><v>1</v></c><c><v>2</v></c>"
                        + "<c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>"));
    input.write(
        FILE,
        TestInput.zip(parts(sheet(rows.toString()).replace("</sheetData></worksheet>", "<row"))));

    List<TypedRow> read = new ArrayList<>();
    try (TypedRows all = input.recognised().rows()) {
      assertThatThrownBy(() -> all.forEachRemaining(read::add))
          .isInstanceOf(DamagedReturn.class)
          .satisfies(e -> assertThat(((DamagedReturn) e).finding().number()).isEqualTo("1006"));
    }
    assertThat(read).hasSize(59_998);
  }

  @Test
  void aQuoteLeftOpenInTextIsRefused() {
    input.write(
        TestInput.AUTUMN + "/hub - Reviews.csv",
        "Review code,Aspect,Commissioned on,Due on,Completed on,Grade,Actions due,Actions closed\n"
            + "C1,\"Offer,01/09/2025,02/09/2025,,,1,1\nC2,Offer,01/09/2025,02/09/2025,,,1,1\n");

    assertRefused("a quote left open");
  }

  @Test
  void aCellLongerThanExcelAllowsIsRefused() {
    input.write(
        TestInput.AUTUMN + "/hub - Reviews.csv",
        "Review code,Aspect,Commissioned on,Due on,Completed on,Grade,Actions due,Actions closed\n"
            + "C1,"
            + "x".repeat(40_000)
            + ",01/09/2025,02/09/2025,,,1,1\n");

    assertRefused("a cell of 40000 characters");
  }

  @Test
  void oneDamagedFileOfSeveralRejectsTheReturn() {
    input.write(
        TestInput.AUTUMN + "/hub - Sessions.csv",
        "Session code,Programme,Date,Skill area,Aimed at,Origin,Places offered\n");
    input.write(
        TestInput.AUTUMN + "/hub - Participants.csv",
        "Session code,School URN,Participant reference,Leader group,Booked,Attended,Completed\n\"S1");

    assertRefused("a quote left open");
  }

  private static String words(int characters) {
    return "word ".repeat(characters / 5);
  }

  /** A row of a review whose aspect is given. */
  private static String review(String aspect) {
    return "<row r=\"2\"><c t=\"inlineStr\"><is><t>C1</t></is></c><c t=\"inlineStr\"><is><t>"
        + aspect
        + "</t></is></c></row>";
  }

  @Test
  void aTextOfManyMegabytesIsRefusedBeforeItIsTakenIn() {
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + review(words(1_000_000))))));

    assertRefused("a single text or tag of more than");
  }

  @Test
  void aTextInManyPiecesIsRefusedOnceItIsTooLong() {
    String pieces = "<![CDATA[a < b ]]>and ".repeat(20_000);
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + review(pieces)))));

    assertRefused("a text of more than 100000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<![CDATA[%s]]>", "<!--%s-->"})
  void aSectionOfManyMegabytesIsRefusedBeforeItIsTakenIn(String section) {
    String content = section.formatted("a -> b ]> <".repeat(100_000));
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + review(content)))));

    assertRefused("a single text or tag of more than");
  }

  @Test
  void shortCommentsAndCharacterDataAreRead() {
    String content = "<!-- " + words(100) + " --><![CDATA[Offer]]>";
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + review(content).repeat(1)))));

    assertThat(input.rows().get(0).row().text("Aspect")).isEqualTo("Offer");
  }

  @Test
  void moreNamesThanAnyProgramUsesAreRefused() {
    StringBuilder names = new StringBuilder();
    IntStream.range(0, 3_000).forEach(i -> names.append("<x a").append(i).append("=\"\"/>"));
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + names))));

    assertRefused("that no spreadsheet program writes");
  }

  @Test
  void elementsWithoutEndInsideOneAnotherAreRefused() {
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + "<row><c>" + "<is>".repeat(200)))));

    assertRefused("that no spreadsheet program writes");
  }

  @Test
  void aMillionColumnsAreRefused() {
    String row = "<row r=\"2\">" + "<c><v>1</v></c>".repeat(20_000) + "</row>";
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + row))));

    assertRefused("a cell that cannot be, in row 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XFE2", "ZZZZZZZZ2", "2", "", "\u00c42"})
  void aCellOutsideTheSheetIsRefused(String reference) {
    String row = "<row r=\"2\"><c r=\"" + reference + "\"><v>1</v></c></row>";
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + row))));

    assertRefused("a cell that cannot be, in row 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "-3", "1048577", "one"})
  void aRowOutOfOrderOrOutsideTheSheetIsRefused(String number) {
    String row = "<row r=\"" + number + "\"><c><v>1</v></c></row>";
    input.write(FILE, TestInput.zip(parts(sheet(reviews() + row))));

    assertRefused("a row ");
  }

  @Test
  void aRowOfMoreTextThanAnybodyFillsInIsRefused() {
    String cell = "<c t=\"inlineStr\"><is><t>" + words(30_000) + "</t></is></c>";
    input.write(
        FILE, TestInput.zip(parts(sheet(reviews() + "<row>" + cell.repeat(40) + "</row>"))));

    assertRefused("a row, number 2, of more than");
  }

  private static Map<String, String> manySheets(int count, boolean shared) {
    Map<String, String> parts = parts(sheet(reviews()));
    StringBuilder sheets = new StringBuilder();
    StringBuilder targets = new StringBuilder();
    for (int i = 2; i < count + 2; i++) {
      sheets.append("<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i, i, i));
      targets.append(
          "<Relationship Id=\"rId%d\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(i, shared ? 1 : i));
    }
    parts.computeIfPresent(
        "xl/workbook.xml", (name, xml) -> xml.replace("</sheets>", sheets + "</sheets>"));
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (name, xml) -> xml.replace("</Relationships>", targets + "</Relationships>"));
    return parts;
  }

  @Test
  void thousandsOfSheetsAreRefused() {
    input.write(FILE, TestInput.zip(manySheets(2_000, false)));

    assertRefused("a workbook of more than 1,000 sheets");
  }

  @Test
  void oneSheetUnderManyNamesIsRefused() {
    input.write(FILE, TestInput.zip(manySheets(5, true)));

    assertRefused("two sheets are the same part");
  }

  @Test
  void aPartThatPointsOutOfTheWorkbookIsRefused() {
    Map<String, String> parts = parts(sheet(reviews()));
    parts.put("xl/../../../etc/cron.d/job", "content");
    input.write(FILE, TestInput.zip(parts));

    assertRefused("a part that points out of it");
  }

  @Test
  void aRelationshipThatPointsOutOfTheWorkbookFindsNothing() {
    Map<String, String> parts = parts(sheet(reviews() + review("Offer")));
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (name, xml) ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id=\"r9\" Type=\"http://x/styles\" Target=\"../../../../etc/passwd\"/></Relationships>"));
    input.write(FILE, TestInput.zip(parts));

    assertThat(input.rows()).hasSize(1);
  }

  @Test
  void linksToOtherFilesAndEmbeddedObjectsAreNotOpened() {
    Map<String, String> parts = parts(sheet(reviews() + review("Offer")));
    parts.put("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">");
    parts.put("xl/embeddings/oleObject1.bin", "\u00d0\u00cf\u0011\u00e0");
    input.write(FILE, TestInput.zip(parts));

    assertThat(input.rows()).hasSize(1);
  }

  @Test
  void aFileOfNothingButAListOfPartsIsRefused() {
    Map<String, String> parts = parts(sheet(reviews()));
    IntStream.range(0, 6_000).forEach(i -> parts.put("x" + i, ""));
    input.write(FILE, TestInput.zip(parts));

    assertRefused("a file of more than 5,000 parts");
  }

  @Test
  void aLineOfAMillionColumnsIsRefused() {
    input.write(TestInput.AUTUMN + "/hub.csv", "Review code" + ",".repeat(1_000_000) + "\n");

    assertRefused("no comma-separated text");
  }

  @Test
  void returnsDamagedAtRandomAreReadOrRefusedInWords() throws Exception {
    Fuzz fuzz = new Fuzz(folder);
    List<Long> seeds = new ArrayList<>(LongStream.range(0, 100).boxed().toList());
    seeds.add(504_132L); // damaged letters in the middle of an OpenDocument text
    for (long seed : seeds) {
      assertThat(fuzz.run(seed)).as("seed " + seed).doesNotStartWith("FAULT");
    }
  }
}
