package strategymonitor.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Refused;

/**
 * Every file of a rules folder, read once.
 *
 * @param texts by path below the folder, with {@code /}
 */
record RuleFiles(Map<String, String> texts) {

  RuleFiles {
    texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /**
   * Reads a rules folder; files whose name begins with a dot are passed over.
   *
   * @throws Refused if the folder is absent or a file is not text
   */
  static RuleFiles read(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith(".")) {
          texts.put(name(folder, file), text(file));
        }
      }
    } catch (NoSuchFileException absent) {
      throw new Refused(folder + ": expected the folder of the rules, found none.");
    } catch (IOException unreadable) {
      throw new Refused(folder + ": cannot be read: " + unreadable.getMessage() + ".");
    }
    return new RuleFiles(texts);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new Refused(file + ": cannot be read as UTF-8 text.");
    }
  }

  /** Of the names and contents of all files, whatever their line ends. */
  Fingerprint fingerprint() {
    StringBuilder all = new StringBuilder();
    texts.forEach(
        (name, text) ->
            all.append(name).append('\n').append(text.length()).append('\n').append(text));
    return Fingerprint.of(all.toString());
  }

  /** The files whose path is so, in order of path. */
  RuleFiles only(Predicate<String> path) {
    SortedMap<String, String> some = new TreeMap<>(texts);
    some.keySet().removeIf(path.negate());
    return new RuleFiles(some);
  }

  /** The rule files of some folders, or single files, below the rules folder. */
  RuleFiles rules(String... places) {
    return only(path -> path.endsWith(".drl") && in(path, places));
  }

  private static boolean in(String path, String... places) {
    for (String place : places) {
      if (path.equals(place) || path.startsWith(place + "/")) {
        return true;
      }
    }
    return false;
  }
}
