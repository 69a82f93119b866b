package strategymonitor.report.fixlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook. Those that are not changed go out byte for byte as they came, packed as
 * they were.
 */
final class Parts implements AutoCloseable {
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final long MOST_BYTES = 100_000_000;
  private final @Nullable ZipFile zip;
  private final Map<String, String> written = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();

  private Parts(@Nullable ZipFile zip) {
    this.zip = zip;
  }

  static Parts of(Path workbook) throws IOException {
    return new Parts(ZipFile.builder().setPath(workbook).get());
  }

  /** A workbook yet to be written. */
  static Parts none() {
    return new Parts(null);
  }

  boolean has(String name) {
    return written.containsKey(name) || (zip != null && zip.getEntry(name) != null && !gone(name));
  }

  private boolean gone(String name) {
    return removed.contains(name);
  }

  /** The text of a part. */
  String text(String name) {
    String now = written.get(name);
    if (now != null) {
      return now;
    }
    ZipArchiveEntry entry = zip == null || gone(name) ? null : zip.getEntry(name);
    if (zip == null || entry == null) {
      throw new Uneditable("no part " + name);
    }
    if (entry.getSize() > MOST_BYTES) {
      throw new Uneditable("a part too large to be changed, " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return text(in.readAllBytes(), name);
    } catch (IOException damaged) {
      throw new Uneditable("a damaged part " + name);
    }
  }

  private static String text(byte[] bytes, String name) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String start = text.substring(0, Math.min(100, text.length())).toLowerCase(Locale.ROOT);
    boolean other = start.contains("encoding=") && !start.matches("(?s).*encoding=.utf-8.*");
    if (other || text.indexOf('\ufffd') >= 0 || text.indexOf('\0') >= 0) {
      throw new Uneditable("another encoding than UTF-8 in " + name);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  void put(String name, String text) {
    removed.remove(name);
    written.put(name, text);
  }

  void remove(String name) {
    written.remove(name);
    removed.add(name);
  }

  /** A name that no part has yet: the stem, a number, the ending. */
  String unused(String stem, String ending) {
    for (int i = 1; ; i++) {
      if (!has(stem + i + ending)) {
        return stem + i + ending;
      }
    }
  }

  /** Writes the workbook; new parts bear the moment, others their own. */
  void write(OutputStream out, Instant moment) throws IOException {
    long time = onTheWall(moment);
    ZipArchiveOutputStream all = new ZipArchiveOutputStream(out);
    Set<String> done = new HashSet<>();
    for (ZipArchiveEntry entry : entries()) {
      if (written.containsKey(entry.getName())) {
        write(all, entry.getName(), time);
      } else if (zip != null && !gone(entry.getName())) {
        try (InputStream packed = zip.getRawInputStream(entry)) {
          all.addRawArchiveEntry(entry, packed);
        }
      }
      done.add(entry.getName());
    }
    for (String name : written.keySet()) {
      if (!done.contains(name)) {
        write(all, name, time);
      }
    }
    all.finish();
  }

  private List<ZipArchiveEntry> entries() {
    return zip == null ? List.of() : Collections.list(zip.getEntries());
  }

  private void write(ZipArchiveOutputStream all, String name, long time) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(time);
    all.putArchiveEntry(entry);
    all.write(text(name).getBytes(StandardCharsets.UTF_8));
    all.closeArchiveEntry();
  }

  /** A zip holds the time of day without its zone, so the clock on the wall must not vary. */
  private static long onTheWall(Instant moment) {
    LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    return (utc.isBefore(EARLIEST) ? EARLIEST : utc)
        .atZone(ZoneId.systemDefault())
        .toInstant()
        .toEpochMilli();
  }

  @Override
  public void close() {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException ignored) {
      // it was only read
    }
  }
}
