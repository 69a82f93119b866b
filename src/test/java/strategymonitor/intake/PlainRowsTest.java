package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows read the quick way are those that the parser would have read. */
class PlainRowsTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"urn:x\"><cols>"
          + "<col min=\"2\" max=\"2\" hidden=\"1\"/></cols>";

  private static final int DAMAGED = 50;

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void aRowAsExcelWritesItIsReadWithoutTheParser() throws Exception {
    CutContent content = cut("<sheetData><row r=\"3\" spans=\"1:2\">" + "</row></sheetData>");
    PlainRows rows = rowsOf(content);

    assertThat(rows.next()).isNull();
    assertThat(rows.row()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>45000</v></c></row>",
        "<row><c><v>1</v></c><c t=\"b\"><v>1</v></c></row>\n <row r='7' hidden='1'><c r='B7'><v> 2.50 </v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1&amp;\"x\"</f><v>a &lt;b&gt; &amp; c&#10;d</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><f>1+1</f></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> caf\u00e9 _x0041_ </t></is></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>of </t></r><r><t>runs</t></r></is></c></row><row r=\"3\"><c><v>4</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><!-- by hand --><row r=\"2\"><c r=\"A2\"><v><![CDATA[2]]></v></c></row>",
        "<row r=\"1\" x:d=\"0.2\" xmlns:x=\"urn:y\"><c r=\"A1\"><v>1</v><extLst><ext/></extLst></c></row><row><c><v>2</v></c></row>",
        "<row r=\"1\"/><row r=\"2\"><c r=\"A2\"/><c r=\"B2\" s=\"0\"></c><c r=\"C2\"><v/></c></row><row r=\"9\"><c t=\"e\"><v>#N/A</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"n\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></row>",
        "<row r=\"1\"><c r=\"A1\"><v>\u20ac \ud83d\ude00</v></c></row><row r=\"2\"><c r=\"A2\" t=\"d\"><v>2026-01-01</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"x\" t=\"str\"><v>text</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>&other;</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"",
        "",
      })
  void theSameIsReadAsByTheParser(String rows) throws Exception {
    String part = HEAD + "<sheetData>" + rows + "</sheetData><mergeCells/></worksheet>";

    assertThat(quick(part, 1 << 16)).isEqualTo(parsed(part));
    assertThat(quick(part, 1)).isEqualTo(parsed(part));
    assertThat(quick(part, 7)).isEqualTo(parsed(part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<worksheet><!-- <sheetData> --><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData/></worksheet>",
        "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
        "<worksheet><sheetDataX/><sheetData a='>'><row><c><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>",
        "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet><more/>",
        "<!DOCTYPE w><worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
        "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData><row><c t='str'><v>\u00e9</v></c></row></sheetData></worksheet>",
      })
  void soIsWhateverStandsAround(String part) throws Exception {
    assertThat(quick(part, 1 << 16)).isEqualTo(parsed(part));
    assertThat(quick(part, 3)).isEqualTo(parsed(part));
  }

  @Test
  void andALongSheetDamagedAnywhere() throws Exception {
    StringBuilder rows = new StringBuilder(HEAD + "<sheetData>");
    for (int i = 1; i <= 3_000; i++) {
      rows.append(
          "<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c><c r=\"B%d\" t=\"str\"><v>x&amp;y</v></c></row>"
              .formatted(i, i, i * 7, i));
    }
    String whole = rows + "</sheetData></worksheet>";
    Random random = new Random(7);

    assertThat(quick(whole, 1 << 16)).isEqualTo(parsed(whole)).hasSizeGreaterThan(3_000);
    for (int i = 0; i < DAMAGED; i++) {
      StringBuilder damaged = new StringBuilder(whole);
      damaged.setCharAt(random.nextInt(whole.length()), (char) (' ' + random.nextInt(95)));
      assertThat(quick(damaged.toString(), 4096)).isEqualTo(parsed(damaged.toString()));
    }
  }

  private List<String> quick(String part, int atOnce) throws Exception {
    return read(Xml.of(new CutContent(few(bytes(part), atOnce), "sheetData"), "sheet"));
  }

  private List<String> parsed(String part) throws Exception {
    return read(Xml.of(new ByteArrayInputStream(bytes(part)), "sheet"));
  }

  private static byte[] bytes(String part) {
    return part.getBytes(
        part.contains("ISO-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  /** The rows, and what is wrong where something is. */
  private List<String> read(Xml xml) throws Exception {
    List<String> read = new ArrayList<>();
    try (XlsxRows rows = new XlsxRows(parts(), xml, styles(), strings())) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        read.add(row.toString());
      }
      read.add(rows.hiddenColumns().toString());
    } catch (Unreadable damaged) {
      read.add(damaged.toString());
    }
    return read;
  }

  private static InputStream few(byte[] content, int atOnce) {
    return new ByteArrayInputStream(content) {
      @Override
      public synchronized int read(byte[] into, int at, int most) {
        return super.read(into, at, Math.min(most, atOnce));
      }
    };
  }

  private Parts parts() throws Exception {
    Path file = folder.resolve("empty.zip");
    if (!Files.exists(file)) {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        zip.putNextEntry(new ZipEntry("nothing"));
        zip.closeEntry();
      }
    }
    return Parts.open(file, Limits.USUAL);
  }

  private CellStyles styles() throws Exception {
    return CellStyles.read(parts(), "styles", false);
  }

  private static SharedTexts strings() throws Exception {
    SharedTexts texts = new SharedTexts();
    texts.add("shared");
    return texts;
  }

  private CutContent cut(String rows) throws Exception {
    CutContent content = new CutContent(new ByteArrayInputStream(bytes(rows)), "sheetData");
    assertThat(content.read(new byte[4096], 0, 4096)).isEqualTo("<sheetData>".length());
    assertThat(content.isAtTag()).isTrue();
    return content;
  }

  private PlainRows rowsOf(CutContent content) throws Exception {
    return new PlainRows(Objects.requireNonNull(content), new XlsxCells(styles(), strings()), 0);
  }
}
