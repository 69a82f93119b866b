package strategymonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The whole rule book as one text, so that any run's rules can be read again. */
final class RuleText {
  /** Its name among the documents of a run. */
  static final String NAME = "rules";

  private static final String HEAD = "===== ";

  private RuleText() {}

  /**
   * @param sources each file's text by its path below the rules folder
   */
  static String of(SortedMap<String, String> sources) {
    StringBuilder text = new StringBuilder();
    sources.forEach(
        (path, source) ->
            text.append(HEAD)
                .append(source.length())
                .append(' ')
                .append(path)
                .append('\n')
                .append(source)
                .append('\n'));
    return text.toString();
  }

  /** Each file's text by its path, as {@link #of} had them. */
  static Map<String, String> sources(String text) {
    Map<String, String> sources = new TreeMap<>();
    int at = 0;
    while (at < text.length()) {
      int line = text.indexOf('\n', at);
      String[] head = text.substring(at + HEAD.length(), line).split(" ", 2);
      int end = line + 1 + Integer.parseInt(head[0]);
      sources.put(head[1], text.substring(line + 1, end));
      at = end + 1;
    }
    return sources;
  }

  /** Writes the files below a folder, as a rule book is read from. */
  static void write(String text, Path folder) {
    try {
      for (Map.Entry<String, String> source : sources(text).entrySet()) {
        Path file = folder.resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
