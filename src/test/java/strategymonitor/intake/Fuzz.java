package strategymonitor.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads good returns damaged at random, and says when anything comes of it but rows and findings.
 *
 * <pre>java -Xmx256m … strategymonitor.intake.Fuzz FIRST-SEED RUNS</pre>
 */
@NullUnmarked
final class Fuzz {
  private final Path folder;
  private final Map<String, byte[]> good = new LinkedHashMap<>();
  private final Map<String, Map<String, byte[]>> parts = new HashMap<>();

  Fuzz(Path folder) throws IOException {
    this.folder = folder;
    TestInput input = new TestInput(folder);
    Object[] review =
        TestInput.row(
            "C1", "Offer", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 1), null, 2, 5, 3);
    Map<String, List<Object[]>> sheets =
        Map.of("Reviews", List.of(TestInput.REVIEWS, review, review, review));
    input.workbook("shared.xlsx", new XSSFWorkbook(), sheets, workbook -> {});
    input.workbook("inline.xlsx", new SXSSFWorkbook(), sheets, workbook -> {});
    input.workbook("old.xls", new HSSFWorkbook(), sheets, workbook -> {});
    input.write("open.ods", TestInput.resource("libreoffice.ods"));
    for (String name : List.of("shared.xlsx", "inline.xlsx", "open.ods", "old.xls")) {
      good.put(name, Files.readAllBytes(folder.resolve(name)));
      if (!name.endsWith(".xls")) {
        parts.put(name, parts(folder.resolve(name)));
      }
    }
    good.put(
        "text.csv",
        "Review code,Aspect,Commissioned on,Due on,Completed on,Grade,Actions due,Actions closed\nC1,\"Off,er\",2025-09-01,2025-12-01,,2,5,3\n"
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, byte[]> parts(Path workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
      }
    }
    return parts;
  }

  /** What became of the file that a seed makes, in one line that begins with FAULT where wrong. */
  String run(long seed) throws IOException {
    List<String> names = List.copyOf(good.keySet());
    String name = names.get((int) (seed % names.size()));
    Mutations mutations = new Mutations(seed);
    boolean inside = parts.containsKey(name) && seed / names.size() % 2 == 0;
    byte[] damaged =
        inside ? repacked(parts.get(name), mutations, seed) : mutations.of(good.get(name));
    Path file = folder.resolve(name);
    Files.write(file, damaged);
    return ReadEach.became(file);
  }

  /** Damages one part and packs it anew, so that the damage gets past the zip file's checksum. */
  private static byte[] repacked(Map<String, byte[]> whole, Mutations mutations, long seed)
      throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(whole);
    List<String> names = List.copyOf(parts.keySet());
    parts.computeIfPresent(
        names.get((int) (seed / 8 % names.size())), (name, part) -> mutations.of(part));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  public static void main(String[] arguments) throws IOException {
    Fuzz fuzz = new Fuzz(Files.createTempDirectory("fuzz"));
    long first = Long.parseLong(arguments[0]);
    long runs = Long.parseLong(arguments[1]);
    long read = 0;
    long refused = 0;
    for (long seed = first; seed < first + runs; seed++) {
      long start = System.nanoTime();
      String became = fuzz.run(seed);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      if (became.startsWith("FAULT") || milliseconds > 5_000) {
        System.out.println(seed + ": " + milliseconds + " ms: " + became);
      }
      read += became.startsWith("read") ? 1 : 0;
      refused += became.startsWith("1 ") ? 1 : 0;
    }
    System.out.printf("%d runs: %d read, %d refused with one finding%n", runs, read, refused);
  }
}
