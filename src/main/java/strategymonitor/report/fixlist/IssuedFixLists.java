package strategymonitor.report.fixlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import strategymonitor.domain.Fingerprint;
import strategymonitor.report.WholeFile;

/**
 * The fix-lists of a folder as they were made. What somebody has written into one since is never
 * lost: before the lists are made anew, such a file is given another name.
 */
public final class IssuedFixLists {
  /** One line a file: the fingerprint of its bytes, a space, its name. */
  private static final String RECORD = ".as-made";

  private static final String EXTENSION = ".xlsx";
  private final Path folder;

  public IssuedFixLists(Path folder) {
    this.folder = folder;
  }

  /**
   * Gives every list that was written into since it was made a name of its own.
   *
   * @return the files under their new names
   * @throws UncheckedIOException if one cannot be read or renamed
   */
  public List<Path> keepChanged() {
    List<Path> kept = new ArrayList<>();
    recorded()
        .forEach(
            (name, made) -> {
              Path file = folder.resolve(name);
              if (Files.isRegularFile(file) && !fingerprint(file).equals(made)) {
                kept.add(move(file));
              }
            });
    return kept;
  }

  /** Remembers how the lists of these names now are, and no others. */
  public void made(Collection<String> names) {
    if (names.isEmpty()) {
      forget();
      return;
    }
    StringBuilder record = new StringBuilder();
    names.stream()
        .sorted()
        .forEach(
            name ->
                record
                    .append(fingerprint(folder.resolve(name)))
                    .append(' ')
                    .append(name)
                    .append('\n'));
    byte[] bytes = record.toString().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(folder.resolve(RECORD), out -> out.write(bytes));
  }

  private void forget() {
    try {
      Files.deleteIfExists(folder.resolve(RECORD));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Map<String, String> recorded() {
    Map<String, String> recorded = new TreeMap<>();
    Path record = folder.resolve(RECORD);
    if (Files.isRegularFile(record)) {
      try {
        for (String line : Files.readAllLines(record)) {
          int space = line.indexOf(' ');
          recorded.put(line.substring(space + 1), line.substring(0, Math.max(space, 0)));
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return recorded;
  }

  private static String fingerprint(Path file) {
    try {
      return Fingerprint.of(Files.readAllBytes(file)).hex();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path move(Path file) {
    try {
      return Files.move(file, free(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path free(Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - EXTENSION.length());
    Path free = file.resolveSibling(stem + " (written in)" + EXTENSION);
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(stem + " (written in, " + i + ")" + EXTENSION);
    }
    return free;
  }
}
