package strategymonitor.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.transaction.support.TransactionTemplate;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.Row;
import strategymonitor.intake.Arrival;
import strategymonitor.intake.Inbox;
import strategymonitor.intake.OpenReturn;
import strategymonitor.intake.RecognisedReturn;
import strategymonitor.intake.TypedRows;
import strategymonitor.rules.ReturnDefinitions;
import strategymonitor.store.Store;

/**
 * Reads one large return into typed rows, beside a parser that only passes over the same XML once
 * unzipped, and stores the rows, beside the database loading the same rows from a file of text:
 * {@code ReadLargeReturn FOLDER DATABASE-URL ROWS ROUNDS}. Prints the seconds and the ratios, and
 * which of storing and loading comes first changes with every round.
 */
public final class ReadLargeReturn {
  private static final List<ReturnDefinition> DEFINITIONS =
      ReturnDefinitions.read(Path.of("rules"));
  private static final int ROWS_A_COMMIT = 10_000;
  private static final String COLUMNS =
      "submission, `row_number`, session_code, school_urn, participant_reference, leader_group, booked, attended, completed, trust";

  private final Path folder;
  private final String url;
  private final int rows;

  private ReadLargeReturn(Path folder, String url, int rows) {
    this.folder = folder;
    this.url = url;
    this.rows = rows;
  }

  /** Something that takes time. */
  private interface Act {
    void run() throws Exception;
  }

  public static void main(String[] words) throws Exception {
    new ReadLargeReturn(Path.of(words[0]), words[1], Integer.parseInt(words[2]))
        .compare(Integer.parseInt(words[3]));
    System.exit(0);
  }

  private void compare(int rounds) throws Exception {
    writeReturn();
    List<byte[]> xml = unzipped();
    System.out.println(
        "    rows  round  bare StAX   typed rows  ratio   LOAD DATA    stored  ratio");
    List<Double> reading = new ArrayList<>();
    List<Double> storing = new ArrayList<>();
    try (Store store = Store.open(url, "", folder)) {
      for (int round = 1; round <= rounds; round++) {
        double pass = seconds(() -> passOver(xml));
        List<Row> read = new ArrayList<>();
        double typed = seconds(this::readOnly);
        keep(read);
        long id = 1_000_000L + round * 10L;
        Path text = asText(read, id);
        double before = round % 2 == 0 ? seconds(() -> store(store, read, id + 1)) : 0;
        double loaded = seconds(() -> load(text));
        double stored = round % 2 == 0 ? before : seconds(() -> store(store, read, id + 1));
        System.out.printf(
            "%8d  %5d  %7.2f s  %9.2f s  %5.2f  %8.2f s  %6.2f s  %5.2f%n",
            rows, round, pass, typed, typed / pass, loaded, stored, stored / loaded);
        reading.add(typed / pass);
        storing.add(stored / loaded);
      }
      System.out.printf(
          "reading: cold %.2f, warm %.2f; storing: %.2f (medians)%n",
          reading.get(0),
          median(reading.subList(1, reading.size())),
          median(storing.subList(1, storing.size())));
    }
  }

  private static double median(List<Double> ratios) {
    List<Double> sorted = ratios.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static double seconds(Act act) throws Exception {
    long start = System.nanoTime();
    act.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private void writeReturn() throws IOException {
    Files.createDirectories(folder.resolve("2025-26-autumn"));
    Files.writeString(
        folder.resolve("calendar.yaml"),
        "terms:\n  - {id: 2025-26-autumn, first: 2025-09-01, last: 2025-12-19, deadline: 2026-01-16}\n");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
        OutputStream out = Files.newOutputStream(file())) {
      Sheet sessions = workbook.createSheet("Sessions");
      fill(
          sessions,
          0,
          "Session code",
          "Programme",
          "Date",
          "Skill area",
          "Aimed at",
          "Origin",
          "Places offered");
      fill(
          sessions, 1, "S1", "Leading", "30/09/2025", "Technical management", "All", "Norfolk", 20);
      Sheet participants = workbook.createSheet("Participants");
      fill(
          participants,
          0,
          "Session code",
          "School URN",
          "Participant reference",
          "Leader group",
          "Booked",
          "Attended",
          "Completed");
      for (int i = 1; i <= rows; i++) {
        fill(
            participants,
            i,
            "S1",
            100_000 + i % 24_000,
            "P" + i,
            "Headteacher",
            "Yes",
            i % 3 == 0 ? "No" : "Yes",
            "No");
      }
      workbook.write(out);
    }
  }

  private Path file() {
    return folder.resolve("2025-26-autumn").resolve("Large.xlsx");
  }

  private static void fill(Sheet sheet, int number, Object... cells) {
    var row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Integer whole) {
        row.createCell(i).setCellValue(whole);
      } else {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private List<byte[]> unzipped() throws IOException {
    List<byte[]> parts = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file().toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        if (part.getName().endsWith(".xml") && part.getName().startsWith("xl/")) {
          parts.add(zip.getInputStream(part).readAllBytes());
        }
      }
    }
    return parts;
  }

  private static void passOver(List<byte[]> parts) throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    for (byte[] part : parts) {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.CHARACTERS) {
          xml.getText();
        }
      }
    }
  }

  private void readOnly() {
    try (TypedRows typed = opened().rows()) {
      while (typed.hasNext()) {
        typed.next();
      }
    }
  }

  private void keep(List<Row> read) {
    try (TypedRows typed = opened().rows()) {
      while (typed.hasNext()) {
        Row row = typed.next().row();
        if (row.sheet().name().equals("Participants")) {
          read.add(row);
        }
      }
    }
  }

  private RecognisedReturn opened() {
    Inbox inbox = Inbox.read(folder);
    Arrival arrival = inbox.arrivals(DEFINITIONS).get(0);
    return (RecognisedReturn)
        new OpenReturn(DEFINITIONS).open(arrival, inbox.reference().calendar());
  }

  private Path asText(List<Row> read, long submission) throws IOException {
    Path text = folder.resolve("rows.txt");
    try (BufferedWriter out = Files.newBufferedWriter(text)) {
      for (Row row : read) {
        out.append(Long.toString(submission)).append('\t').append(Integer.toString(row.number()));
        for (Object value : row.values()) {
          out.append('\t')
              .append(
                  value instanceof Boolean yes
                      ? yes ? "1" : "0"
                      : value == null ? "\\N" : value.toString());
        }
        out.append('\n');
      }
    }
    return text;
  }

  private void load(Path text) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url + "&allowLocalInfile=true");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "load data local infile '%s' into table cpd_participant character set utf8mb4 (%s)"
              .formatted(text, COLUMNS));
    }
  }

  private void store(Store store, List<Row> read, long submission) {
    TransactionTemplate commit = new TransactionTemplate(store.transactions());
    for (int from = 0; from < read.size(); from += ROWS_A_COMMIT) {
      List<Row> some = read.subList(from, Math.min(read.size(), from + ROWS_A_COMMIT));
      commit.executeWithoutResult(
          open -> store.rows().insert(some.get(0).sheet(), submission, some));
    }
  }
}
