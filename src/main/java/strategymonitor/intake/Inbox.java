package strategymonitor.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Refused;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.Term;

/** The input folder: what it says of terms and schools, and what has arrived for each term. */
public final class Inbox {
  private final Reference reference;
  private final InputFolder content;
  private final Map<Term, List<Arrival>> arrived = new ConcurrentHashMap<>();

  private Inbox(Path folder) {
    this.reference = new Reference(documents(folder));
    this.content = InputFolder.list(folder, reference.calendar());
    reference.expected(); // a wrong list is to be known before anything is read
  }

  /**
   * Looks at an input folder; registers and returns are read when asked for.
   *
   * @throws Refused if it is no folder, or its calendar is absent or wrong, or its expected list is
   */
  public static Inbox read(Path input) {
    if (!Files.isDirectory(input)) {
      throw new Refused(
          "%s: expected the input folder, found none. Make it, or name another with --input."
              .formatted(input));
    }
    if (!Files.exists(input.resolve(Reference.CALENDAR))) {
      throw new Refused(
          "calendar.yaml: expected the calendar of terms in %s, found none. Write one, with a line a term under \"terms:\"."
              .formatted(input));
    }
    return new Inbox(input);
  }

  /** What it says beside its returns. */
  public Reference reference() {
    return reference;
  }

  /** The terms that have a folder with anything in it that is no register, oldest first. */
  public List<Term> terms() {
    return content.terms();
  }

  /**
   * All that has arrived, in the order of terms and then of file names.
   *
   * @param definitions by whose headings CSV files are put together to returns
   */
  public List<Arrival> arrivals(List<ReturnDefinition> definitions) {
    return terms().stream().flatMap(term -> arrivals(term, definitions).stream()).toList();
  }

  /** What has arrived for one term, in the order of file names; looked at once. */
  public List<Arrival> arrivals(Term term, List<ReturnDefinition> definitions) {
    return arrived.computeIfAbsent(term, t -> Arrivals.of(t, content.files(t), definitions));
  }

  /** A finding (1001) for each file that lies where it belongs to no term of the calendar. */
  public List<Finding> strays() {
    return content.strays();
  }

  /** The documents of the folder itself, and the registers of its terms. */
  private static Map<String, Document> documents(Path folder) {
    Map<String, Document> documents = new TreeMap<>();
    Reference.COMMON.forEach(name -> read(folder, name, documents));
    if (InputFolder.readable(folder.resolve(Reference.HISTORY))) {
      read(folder, Reference.HISTORY, documents);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> Term.find(name).isPresent())
          .forEach(name -> read(folder, name + "/" + Reference.REGISTER, documents));
    } catch (IOException unreadable) {
      throw new Refused(
          "%s: expected a folder that can be read (%s)."
              .formatted(folder, unreadable.getMessage()));
    }
    return documents;
  }

  private static void read(Path folder, String shown, Map<String, Document> documents) {
    Path path = folder.resolve(shown);
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      documents.put(shown, Document.read(path, shown));
    }
  }
}
