package strategymonitor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import strategymonitor.report.workbook.Look;

/**
 * What an authority may change of its reports without a programmer.
 *
 * @param authority its name; empty: as the settings have it
 * @param contact who answers questions; empty where not said
 * @param sources the bytes of each file it was read from, by name: to be kept
 */
public record Theme(
    Optional<String> authority,
    String contact,
    Look look,
    Geography geography,
    Map<String, byte[]> sources) {
  static final String NAME = "theme.yaml";

  public Theme {
    sources = new TreeMap<>(sources);
  }

  /** The one that comes with the program. */
  public static Theme usual() {
    try (InputStream text = Objects.requireNonNull(Theme.class.getResourceAsStream(NAME))) {
      byte[] bytes = text.readAllBytes();
      return new ReadTheme(new String(bytes, StandardCharsets.UTF_8), NAME, Path.of("")).theme();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one; what it leaves out is as usual.
   *
   * @throws strategymonitor.domain.Refused with file and line where a key is unknown, a value wrong
   *     or letters in a colour could not be read
   */
  public static Theme read(Path file) {
    return ReadTheme.of(file).theme();
  }
}
