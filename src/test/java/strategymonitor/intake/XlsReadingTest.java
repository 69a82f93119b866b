package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class XlsReadingTest {
  private static final int BOF = 0x809;
  private static final int EOF = 0x0a;
  private static final int SHEET = 0x85;
  private static final int NUMBER = 0x203;

  @TempDir Path folder;

  private List<RawSheet> sheets(Path file) throws Unreadable {
    return XlsWorkbook.sheets(Arriving.file(file, TestInput.AUTUMN, Limits.USUAL));
  }

  private static List<RawRow> rows(RawSheet sheet) throws Unreadable {
    List<RawRow> all = new ArrayList<>();
    try (RawRows rows = sheet.rows()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
      assertThat(rows.next()).isNull();
    }
    return all;
  }

  private Path workbook(Consumer<HSSFWorkbook> fill) throws IOException {
    Path file = folder.resolve("hub.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill.accept(workbook);
      workbook.write(out);
    }
    return file;
  }

  /** A workbook of records as they are. */
  private Path records(String stream, byte[] records) throws IOException {
    Path file = folder.resolve("hub.xls");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(records), stream);
      container.writeFilesystem(out);
    }
    return file;
  }

  private static byte[] record(int sid, byte[] data) {
    return ByteBuffer.allocate(4 + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) sid)
        .putShort((short) data.length)
        .put(data)
        .array();
  }

  private static byte[] start(int type) {
    ByteBuffer data = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    return record(BOF, data.putShort((short) 0x600).putShort((short) type).array());
  }

  private static byte[] number(int row, int column, double number) {
    ByteBuffer data = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
    data.putShort((short) row).putShort((short) column).putShort((short) 0).putDouble(number);
    return record(NUMBER, data.array());
  }

  /** A workbook of sheets, called A, B …, all of them the same bytes after its own part. */
  private static byte[] workbook(int sheets, int type, byte[]... cells) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(start(5));
    int from = 20 + sheets * 13 + 4;
    for (int i = 0; i < sheets; i++) {
      ByteBuffer sheet = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN);
      sheet.putInt(from).put((byte) 0).put((byte) type).put((byte) 1).put((byte) 0);
      all.writeBytes(record(SHEET, sheet.put((byte) ('A' + i % 26)).array()));
    }
    all.writeBytes(record(EOF, new byte[0]));
    all.writeBytes(start(16));
    for (byte[] cell : cells) {
      all.writeBytes(cell);
    }
    all.writeBytes(record(EOF, new byte[0]));
    return all.toByteArray();
  }

  @Test
  void everyKindOfCellIsReadAsItIsStored() throws Exception {
    Path file =
        workbook(
            workbook -> {
              var row = workbook.createSheet("Sessions").createRow(4);
              row.createCell(0).setCellValue("a\u00a0text");
              row.createCell(1).setCellValue(12);
              row.createCell(2).setCellValue(0.1);
              row.createCell(3).setCellValue(true);
              row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
              row.createCell(5).setCellFormula("\"S\"&1");
              row.createCell(6).setCellFormula("1>2");
              row.createCell(7).setCellFormula("2*3");
              row.createCell(8).setCellFormula("1/0");
              row.createCell(9).setCellValue(1e20);
              row.createCell(10).setCellValue(-123456.78);
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    List<RawRow> rows = rows(sheets(file).get(0));

    assertThat(rows).singleElement().satisfies(row -> assertThat(row.number()).isEqualTo(5));
    assertThat(rows.get(0).cells())
        .extracting(cell -> cell.kind() + " " + cell.text())
        .containsExactly(
            "TEXT a text",
            "NUMBER 12",
            "NUMBER 0.1",
            "BOOLEAN TRUE",
            "ERROR #N/A",
            "TEXT S1",
            "BOOLEAN FALSE",
            "NUMBER 6",
            "ERROR #DIV/0!",
            "NUMBER 1.0E20",
            "NUMBER -123456.78");
  }

  @Test
  void whatIsHiddenIsReadAndKnown() throws Exception {
    Path file =
        workbook(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("Places");
              sheet.createRow(0).createCell(2).setCellValue(1);
              sheet.createRow(1).createCell(2).setCellValue(2);
              sheet.getRow(1).setZeroHeight(true);
              sheet.setColumnHidden(2, true);
              workbook.createSheet("Notes");
              workbook.setSheetHidden(0, true);
              workbook.setActiveSheet(1);
            });

    RawSheet sheet = sheets(file).get(0);

    assertThat(sheet.hidden()).isTrue();
    assertThat(rows(sheet)).extracting(RawRow::hidden).containsExactly(false, true);
    assertThat(sheet.rows().hiddenColumns().stream()).containsExactly(2);
  }

  @Test
  void cellsInNoOrderAreRowsInOrder() throws Exception {
    byte[] content =
        workbook(1, 0, number(7, 1, 4), number(2, 1, 2), number(7, 0, 3), number(2, 0, 1));

    List<RawRow> rows = rows(sheets(records("Workbook", content)).get(0));

    assertThat(rows).extracting(RawRow::number).containsExactly(3, 8);
    assertThat(rows)
        .flatExtracting(RawRow::cells)
        .extracting(Cell::text)
        .containsExactly("1", "2", "3", "4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Workbook", "WORKBOOK", "BOOK", "Book"})
  void theStreamMayBeNamedInAnyWayThatProgramsNameIt(String stream) throws Exception {
    byte[] content = workbook(1, 0, number(0, 0, 1));

    assertThat(rows(sheets(records(stream, content)).get(0))).hasSize(1);
  }

  @Test
  void aWorkbookThatExcelOpensWithoutAskingForAPasswordIsRead() throws Exception {
    Path file;
    Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
    try {
      file =
          workbook(
              workbook -> {
                workbook.createSheet("A").createRow(0).createCell(0).setCellValue("one");
                workbook.createSheet("B").createRow(3).createCell(1).setCellValue(0.5);
              });
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    List<RawSheet> sheets = sheets(file);

    assertThat(sheets).extracting(RawSheet::name).containsExactly("A", "B");
    assertThat(rows(sheets.get(0)).get(0).cells().get(0).text()).isEqualTo("one");
    assertThat(rows(sheets.get(1)).get(0).cells().get(0).text()).isEqualTo("0.5");
  }

  @Test
  void aSheetOfOldMacrosIsAWorkbookWithMacros() throws Exception {
    Path file = records("Workbook", workbook(1, 1, number(0, 0, 1)));

    assertThatThrownBy(() -> sheets(file)).hasMessage("a workbook with macros");
  }

  @Test
  void thousandsOfSheetsAreTooMany() throws Exception {
    Path file = records("Workbook", workbook(1_500, 0));

    assertThatThrownBy(() -> sheets(file)).hasMessage("a workbook of more than 1,000 sheets");
  }

  @Test
  void aSheetThatIsCutOffIsDamaged() throws Exception {
    byte[] content = workbook(1, 0, number(0, 0, 1), number(1, 0, 2));
    Path file = records("Workbook", java.util.Arrays.copyOf(content, content.length - 12));

    assertThatThrownBy(() -> sheets(file)).hasMessage("a damaged or incomplete workbook");
  }
}
