package strategymonitor.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Register;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.School;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermCalendar;

/**
 * The input folder: its calendar, registers and expected list, and what has arrived for each term.
 */
public final class Inbox {
  private final Path folder;
  private final Document calendarDocument;
  private final TermCalendar calendar;
  private final @Nullable Document expectedDocument;
  private final @Nullable ExpectedReturns expected;
  private final InputFolder content;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Register> registers = new HashMap<>();

  private Inbox(Path folder) {
    this.folder = folder;
    this.calendarDocument = Document.read(folder.resolve("calendar.yaml"), "calendar.yaml");
    this.calendar = CalendarFile.read(calendarDocument);
    this.expectedDocument = document("expected.yaml").orElse(null);
    this.expected = expectedDocument == null ? null : ExpectedFile.read(expectedDocument);
    this.content = InputFolder.list(folder, calendar);
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
    if (!Files.exists(input.resolve("calendar.yaml"))) {
      throw new Refused(
          "calendar.yaml: expected the calendar of terms in %s, found none. Write one, with a line a term under \"terms:\"."
              .formatted(input));
    }
    return new Inbox(input);
  }

  public TermCalendar calendar() {
    return calendar;
  }

  /** Who owes what; empty if there is no {@code expected.yaml}. */
  public Optional<ExpectedReturns> expected() {
    return Optional.ofNullable(expected);
  }

  /**
   * The school register of a term: its own folder's, else the common one.
   *
   * @throws Refused if there is neither, or it or {@code links.csv} is wrong
   */
  public Register register(Term term) {
    Document document = registerDocument(term);
    return registers.computeIfAbsent(document.shown(), shown -> register(document));
  }

  /**
   * The documents that a term's figures rest on, as they were read: calendar, expected list,
   * register and links.
   */
  public List<Document> documents(Term term) {
    List<Document> all = new ArrayList<>(List.of(calendarDocument));
    if (expectedDocument != null) {
      all.add(expectedDocument);
    }
    all.add(registerDocument(term));
    document("links.csv").ifPresent(all::add);
    return List.copyOf(all);
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

  /** What has arrived for one term, in the order of file names. */
  public List<Arrival> arrivals(Term term, List<ReturnDefinition> definitions) {
    return Arrivals.of(term, content.files(term), definitions);
  }

  /** A finding (1001) for each file that lies where it belongs to no term of the calendar. */
  public List<Finding> strays() {
    return content.strays();
  }

  private Register register(Document document) {
    Map<Integer, School> schools = RegisterFile.read(document);
    Map<Integer, Integer> successors =
        document("links.csv").map(links -> LinksFile.read(links, schools)).orElse(Map.of());
    return new Register(document.shown(), document.fingerprint(), schools, successors);
  }

  private Document registerDocument(Term term) {
    return document(term.id() + "/schools.csv")
        .or(() -> document("schools.csv"))
        .orElseThrow(
            () ->
                new Refused(
                    "schools.csv: expected the school register in %s, found none. Download an extract from Get Information About Schools and put it there."
                        .formatted(folder)));
  }

  /** A document is read once, so that every reader of this inbox sees the same. */
  private Optional<Document> document(String shown) {
    if (!documents.containsKey(shown)) {
      Path path = folder.resolve(shown);
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      documents.put(shown, Document.read(path, shown));
    }
    return Optional.of(documents.get(shown));
  }
}
