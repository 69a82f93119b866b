package strategymonitor.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import strategymonitor.domain.Fingerprint;

/** What folders hold, to be compared. */
final class Folders {
  private Folders() {}

  /** The fingerprint of each file's bytes, by its path below the folder. */
  static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> prints = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        prints.put(shown(folder, file), print(Files.readAllBytes(file)));
      }
    }
    return prints;
  }

  /**
   * The same, of the parts of workbooks: how they are compressed is the business of the Java that
   * wrote them.
   */
  static Map<String, String> parts(Path folder) throws IOException {
    Map<String, String> prints = new TreeMap<>(bytes(folder));
    for (String file : prints.keySet().stream().filter(f -> f.endsWith(".xlsx")).toList()) {
      prints.remove(file);
      parts(file, Files.readAllBytes(folder.resolve(file)), prints);
    }
    return prints;
  }

  private static void parts(String file, byte[] workbook, Map<String, String> prints)
      throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      prints.put(file + "!" + entry.getName(), print(zip.readAllBytes()));
    }
  }

  private static String shown(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String print(byte[] content) {
    return Fingerprint.of(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1))
        .toString();
  }
}
