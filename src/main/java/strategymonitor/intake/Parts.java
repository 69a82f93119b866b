package strategymonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an .xlsx workbook, which is a zip file. Read with the JDK's own zip reader: opening
 * a package with POI loads three hundred milliseconds' worth of classes first.
 */
final class Parts implements AutoCloseable {
  private static final int MOST_PARTS = 5_000;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  private Parts(ZipFile zip) {
    this.zip = zip;
  }

  /** Opens a workbook whose parts are all within the limits. */
  static Parts open(Path file, Limits limits) throws Unreadable {
    try {
      ZipEnd.read(file).refuseMoreThan(MOST_PARTS);
      Parts parts = new Parts(new ZipFile(file.toFile()));
      parts.list(limits);
      return parts;
    } catch (IOException | IllegalArgumentException damaged) {
      throw String.valueOf(damaged.getMessage()).contains("encrypted")
          ? Unreadable.encrypted()
          : Unreadable.damaged("a damaged or incomplete workbook");
    }
  }

  private void list(Limits limits) throws Unreadable, IOException {
    try {
      long total = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        total += allowed(entry, limits);
        refusePaths(entry.getName());
        if (entries.put(key(entry.getName()), entry) != null || entries.size() > MOST_PARTS) {
          throw Unreadable.damaged("a workbook whose parts are not told apart");
        }
      }
      if (total > limits.totalBytes()) {
        throw Unreadable.tooLarge("a workbook of " + total / 1_000_000 + " MB once unpacked");
      }
    } catch (Unreadable refused) {
      zip.close();
      throw refused;
    }
  }

  private static long allowed(ZipEntry entry, Limits limits) throws Unreadable {
    long size = Math.max(0, entry.getSize());
    boolean swells =
        size > limits.inflationFrom() && size / limits.inflation() > entry.getCompressedSize();
    if (size > limits.partBytes() || swells) {
      throw Unreadable.tooLarge(
          "a part, %s, that unpacks from %d to %d bytes"
              .formatted(entry.getName(), entry.getCompressedSize(), size));
    }
    return size;
  }

  /** Nothing is ever unpacked to where its name points; but such a file has something in mind. */
  private static void refusePaths(String name) throws Unreadable {
    if (List.of(name.split("[/\\\\]", -1)).contains("..")) {
      throw Unreadable.damaged("a workbook with a part that points out of it, " + name);
    }
  }

  /** Part names are compared without case. */
  private static String key(String name) {
    String plain = name.replace('\\', '/');
    return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
  }

  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** The size of a part's XML; 0 if the workbook lacks it. */
  long bytes(String name) {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? 0 : entry.getSize();
  }

  /** The XML of a part; null if the workbook lacks it. To be closed. */
  @Nullable Xml find(String name) throws Unreadable {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? null : Xml.of(content(entry), name);
  }

  /**
   * The same, of which what stands inside an element need not be parsed.
   *
   * @see Xml#leaves()
   */
  @Nullable Xml find(String name, String element) throws Unreadable {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? null : Xml.of(new CutContent(content(entry), element), name);
  }

  /** The XML of a part that must be there. To be closed. */
  Xml get(String name) throws Unreadable {
    return there(find(name), name);
  }

  /** The same, of which what stands inside an element need not be parsed. */
  Xml get(String name, String element) throws Unreadable {
    return there(find(name, element), name);
  }

  private static Xml there(@Nullable Xml xml, String name) throws Unreadable {
    if (xml == null) {
      throw Unreadable.damaged("a workbook without its part " + name);
    }
    return xml;
  }

  /** The first bytes of a part as plain text; empty if the workbook lacks it. */
  String text(String name, int most) throws Unreadable {
    ZipEntry entry = entries.get(key(name));
    try (InputStream content = entry == null ? InputStream.nullInputStream() : content(entry)) {
      return new String(content.readNBytes(most), StandardCharsets.US_ASCII);
    } catch (IOException damaged) {
      throw Unreadable.damaged("a damaged part, " + name);
    }
  }

  private InputStream content(ZipEntry entry) throws Unreadable {
    try {
      return new WholePart(zip.getInputStream(entry), entry);
    } catch (IOException damaged) {
      throw Unreadable.damaged("a damaged part, " + entry.getName());
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException ignored) {
      // it was only read
    }
  }
}
