package strategymonitor.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullUnmarked;
import strategymonitor.domain.Finding;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.rules.ReturnDefinitions;

/** An input folder of two terms that a test fills. */
@NullUnmarked
final class TestInput {
  static final List<ReturnDefinition> DEFINITIONS = ReturnDefinitions.read(Path.of("rules"));
  static final String AUTUMN = "2025-26-autumn";
  static final String SPRING = "2025-26-spring";
  static final String CALENDAR =
      """
      terms:
        - {id: 2025-26-autumn, first: 2025-09-01, last: 2025-12-19, deadline: 2026-01-16, board: 2026-02-10}
        - {id: 2025-26-spring, first: 2026-01-05, last: 2026-03-27, deadline: 2026-04-24}
      """;
  static final String REGISTER =
      """
      URN,LA (code),EstablishmentName,TypeOfEstablishment (name),EstablishmentTypeGroup (name),EstablishmentStatus (name),PhaseOfEducation (name)
      121001,926,Wherry Primary,Community school,Local authority maintained schools,Open,Primary
      """;
  static final Object[] SESSIONS =
      row(
          "Session code",
          "Programme",
          "Date",
          "Skill area",
          "Aimed at",
          "Origin",
          "Places offered");
  static final Object[] SESSION =
      row("S1", "Leading change", "30/09/2025", "Technical management", "All", "Norfolk", 20);
  static final Object[] PARTICIPANTS =
      row(
          "Session code",
          "School URN",
          "Participant reference",
          "Leader group",
          "Booked",
          "Attended",
          "Completed");
  static final Object[] PARTICIPANT = row("S1", 121001, "P1", "Headteacher", "Yes", "Yes", "No");
  static final Object[] REVIEWS =
      row(
          "Review code",
          "Aspect",
          "Commissioned on",
          "Due on",
          "Completed on",
          "Grade",
          "Actions due",
          "Actions closed");

  final Path folder;

  TestInput(Path folder) {
    this.folder = folder;
    write("calendar.yaml", CALENDAR);
    write("schools.csv", REGISTER);
    write(AUTUMN + "/.keep", "");
    write(SPRING + "/.keep", "");
  }

  static Object[] row(Object... cells) {
    return cells;
  }

  TestInput write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  TestInput write(String path, String text, Charset charset) {
    return write(path, text.getBytes(charset));
  }

  TestInput write(String path, byte[] content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A workbook of these sheets, each a list of rows; a null row is left blank. */
  TestInput workbook(String path, Map<String, List<Object[]>> sheets) {
    return workbook(path, new XSSFWorkbook(), sheets, workbook -> {});
  }

  TestInput workbook(
      String path,
      Workbook workbook,
      Map<String, List<Object[]>> sheets,
      Consumer<Workbook> changed) {
    sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows));
    changed.accept(workbook);
    Path file = folder.resolve(path);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void fill(Sheet sheet, List<Object[]> rows) {
    CellStyle day = sheet.getWorkbook().createCellStyle();
    day.setDataFormat((short) 14);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) != null) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).length; j++) {
          fill(row, j, rows.get(i)[j], day);
        }
      }
    }
  }

  private static void fill(Row row, int column, Object value, CellStyle day) {
    if (value == null) {
      return;
    }
    Cell cell = row.createCell(column);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean yes) {
      cell.setCellValue(yes);
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  /** A zip file of these parts. */
  static byte[] zip(Map<String, String> parts) {
    try (var bytes = new java.io.ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The content of a file that a program has saved. */
  static byte[] resource(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/intake").resolve(name));
  }

  /** An old document whose directory has one entry. */
  static byte[] compound(String entry) throws IOException {
    try (var bytes = new java.io.ByteArrayOutputStream();
        POIFSFileSystem content = new POIFSFileSystem()) {
      content.getRoot().createDocument(entry, new ByteArrayInputStream(new byte[5_000]));
      content.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  Inbox inbox() {
    return Inbox.read(folder);
  }

  /** Each arrival as its files' names. */
  List<List<String>> arrivals() {
    return inbox().arrivals(DEFINITIONS).stream().map(Arrival::shown).toList();
  }

  /** The only arrival, opened. */
  OpenedReturn open() {
    return open(Limits.USUAL);
  }

  OpenedReturn open(Limits limits) {
    Inbox inbox = inbox();
    List<Arrival> arrivals = inbox.arrivals(DEFINITIONS);
    if (arrivals.size() != 1) {
      throw new IllegalStateException("must be one arrival, were: " + arrivals);
    }
    return new OpenReturn(DEFINITIONS, limits).open(arrivals.get(0), inbox.reference().calendar());
  }

  RecognisedReturn recognised() {
    if (open() instanceof RecognisedReturn recognised) {
      return recognised;
    }
    throw new IllegalStateException("was rejected: " + ((RejectedReturn) open()).findings());
  }

  List<Finding> rejections() {
    return ((RejectedReturn) open()).findings();
  }

  List<TypedRow> rows() {
    return rows(recognised());
  }

  static List<TypedRow> rows(RecognisedReturn recognised) {
    List<TypedRow> all = new ArrayList<>();
    try (TypedRows rows = recognised.rows()) {
      rows.forEachRemaining(all::add);
    }
    return all;
  }

  /** The findings about cells as {@code sheet row column number}. */
  List<String> cellFindings() {
    return rows().stream()
        .flatMap(row -> row.findings().stream())
        .map(f -> f.sheet() + " " + f.row() + " " + f.column() + " " + f.number())
        .toList();
  }
}
