package strategymonitor.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Geography;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Register;
import strategymonitor.domain.School;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermCalendar;

/**
 * What an input folder says beside its returns: the calendar, who owes what, and the school
 * registers. Made of the documents' bytes, so that an earlier state can be read as it was.
 */
public final class Reference {
  static final String CALENDAR = "calendar.yaml";
  static final String REGISTER = "schools.csv";
  private static final String EXPECTED = "expected.yaml";
  private static final String LINKS = "links.csv";

  /** Totals of terms from before there were returns. */
  public static final String HISTORY = "history.xlsx";

  static final List<String> COMMON = List.of(CALENDAR, EXPECTED, REGISTER, LINKS, Geography.FILE);

  private final Map<String, Document> documents;
  private final Optional<Term> areasAsOf;
  private final Map<String, Register> registers = new HashMap<>();
  private @Nullable TermCalendar calendar;
  private @Nullable ExpectedReturns expected;

  /**
   * @param documents by their path below the input folder
   */
  public Reference(Map<String, Document> documents) {
    this(documents, Optional.empty());
  }

  /**
   * @param documents by their path below the input folder
   * @param areasAsOf the term whose areas every term is shown in; empty: each in its own
   */
  public Reference(Map<String, Document> documents, Optional<Term> areasAsOf) {
    this.documents = new TreeMap<>(documents);
    this.areasAsOf = areasAsOf;
  }

  /**
   * The terms' dates.
   *
   * @throws Refused if there is no calendar, or it is wrong
   */
  public synchronized TermCalendar calendar() {
    TermCalendar read = calendar;
    if (read == null) {
      read = CalendarFile.read(document(CALENDAR).orElseThrow(Reference::noCalendar));
      calendar = read;
    }
    return read;
  }

  private static Refused noCalendar() {
    return new Refused(
        "calendar.yaml: expected the calendar of terms, found none. Import an input folder that has"
            + " one first.");
  }

  /** Who owes what; empty if there is no list. */
  public synchronized Optional<ExpectedReturns> expected() {
    if (expected == null) {
      expected = document(EXPECTED).map(ExpectedFile::read).orElse(null);
    }
    return Optional.ofNullable(expected);
  }

  /**
   * The school register of a term: its own folder's, else the common one.
   *
   * @throws Refused if there is neither, or it or the links are wrong
   */
  public synchronized Register register(Term term) {
    Document register = registerOf(term);
    Register read = registers.computeIfAbsent(register.shown(), shown -> read(register));
    return read.in(areas(term));
  }

  /**
   * The areas in force in a term by URN; schools without one stand under their district.
   *
   * @throws Refused if the table of areas is wrong
   */
  public synchronized Map<Integer, String> areas(Term term) {
    return document(Geography.FILE)
        .map(table -> AreasFile.read(table, calendar()).inForce(areasAsOf.orElse(term)))
        .orElse(Map.of());
  }

  private Register read(Document register) {
    Map<Integer, School> schools = RegisterFile.read(register);
    Map<Integer, Integer> successors =
        document(LINKS).map(links -> LinksFile.read(links, schools)).orElse(Map.of());
    return new Register(register.shown(), register.fingerprint(), schools, successors);
  }

  private Document registerOf(Term term) {
    return document(term.id() + "/" + REGISTER)
        .or(() -> document(REGISTER))
        .orElseThrow(
            () ->
                new Refused(
                    "schools.csv: expected the school register in the input folder, found none."
                        + " Download an extract from Get Information About Schools and put it"
                        + " there."));
  }

  /**
   * What the history says of earlier terms; nothing if there is none.
   *
   * @param definitions of all indicators
   */
  public History history(List<Definition> definitions) {
    Map<String, Definition> byId = new TreeMap<>();
    definitions.forEach(definition -> byId.put(definition.id(), definition));
    return document(HISTORY).map(document -> HistoryFile.read(document, byId)).orElse(History.NONE);
  }

  /** The documents that a term's figures rest on, by path. */
  public Map<String, Fingerprint> behind(Term term) {
    Map<String, Fingerprint> behind = new TreeMap<>();
    Document register = registerOf(term);
    behind.put(register.shown(), register.fingerprint());
    for (String shown : new String[] {CALENDAR, EXPECTED, LINKS, HISTORY}) {
      document(shown).ifPresent(d -> behind.put(shown, d.fingerprint()));
    }
    document(Geography.FILE)
        .map(table -> new Geography(table.fingerprint(), areasAsOf))
        .ifPresent(geography -> behind.put(geography.shown(), geography.table()));
    return behind;
  }

  /** Every document, by path. */
  public Map<String, Document> documents() {
    return Collections.unmodifiableMap(documents);
  }

  private Optional<Document> document(String shown) {
    return Optional.ofNullable(documents.get(shown));
  }
}
