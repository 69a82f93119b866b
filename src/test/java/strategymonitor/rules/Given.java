package strategymonitor.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Register;
import strategymonitor.domain.Row;
import strategymonitor.domain.School;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;

/** What tests of the rules begin with: the rule book, a small register, rows by their headings. */
final class Given {
  static final RuleBook BOOK = RuleBook.load(Path.of("rules"));
  static final int NORFOLK = 926;
  static final TermDates AUTUMN =
      new TermDates(
          Term.of("2025-26-autumn"),
          LocalDate.of(2025, 9, 1),
          LocalDate.of(2025, 12, 19),
          LocalDate.of(2026, 1, 4),
          LocalDate.of(2026, 1, 16),
          null);

  private Given() {}

  static SheetDefinition sheet(String kind, String name) {
    return BOOK.returns().stream()
        .filter(r -> r.kind().equals(kind))
        .flatMap(r -> r.sheet(name).stream())
        .findFirst()
        .orElseThrow();
  }

  /** A row whose other columns are blank. */
  static Row row(String kind, String sheet, int number, Map<String, Object> values) {
    SheetDefinition definition = sheet(kind, sheet);
    @Nullable Object[] cells = new Object[definition.columns().size()];
    values.forEach((heading, value) -> cells[definition.position(heading)] = value);
    return new Row(definition, number, cells);
  }

  static Map<String, Object> with(Map<String, Object> usual, String heading, Object value) {
    Map<String, Object> changed = new HashMap<>(usual);
    changed.put(heading, value);
    return changed;
  }

  /** Open maintained schools of Norfolk, in Breckland and Broadland in turn. */
  static Register register(int... urns) {
    Map<Integer, School> schools = new TreeMap<>();
    for (int urn : urns) {
      schools.put(urn, school(urn, urn % 2 == 0 ? "Breckland" : "Broadland", "Open"));
    }
    return new Register("schools.csv", Fingerprint.of(schools.toString()), schools, Map.of());
  }

  static School school(int urn, String area, String status) {
    return new School(
        urn - 120000,
        urn,
        NORFOLK,
        "School " + urn,
        "Community school",
        "Local authority maintained schools",
        status,
        "Primary",
        area,
        "Rural hamlet",
        "",
        "",
        null,
        null);
  }

  static List<String> numbers(CheckedRow row) {
    return row.findings().stream().map(f -> f.number()).toList();
  }
}
