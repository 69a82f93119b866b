package strategymonitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Term;

/** One row of the open data: the figures of one term for one place and group. */
final class OpenDataRow {
  private static final String TOTAL = "Total";

  /** What the screening rules take for a hole in the data. */
  private static final Set<String> HOLES = Set.of("", "na", "n/a", "null", ".", "..", "-");

  private final TermReport report;
  private final Term term;
  private final Key key;
  private final Map<String, Shown> whole;
  private final Map<String, Shown> figures = new HashMap<>();

  private record Key(Breakdown breakdown, String group) {
    static final Key ALL = new Key(Breakdown.ALL, "All");

    static Key of(Shown shown) {
      return new Key(shown.breakdown(), shown.group());
    }
  }

  private OpenDataRow(TermReport report, Term term, Key key, Map<String, Shown> whole) {
    this.report = report;
    this.term = term;
    this.key = key;
    this.whole = whole;
  }

  /** A term's rows: the whole first, then by breakdown and group. */
  static List<OpenDataRow> of(TermReport report, Term term) {
    Map<Key, OpenDataRow> rows =
        new TreeMap<>(Comparator.comparing(Key::breakdown).thenComparing(Key::group));
    Map<String, Shown> whole = new HashMap<>();
    rows.put(Key.ALL, new OpenDataRow(report, term, Key.ALL, whole));
    for (Shown shown : report.figures().of(term)) {
      if (shown.all()) {
        whole.put(shown.indicator(), shown);
      }
      rows.computeIfAbsent(Key.of(shown), k -> new OpenDataRow(report, term, k, whole))
          .figures
          .put(shown.indicator(), shown);
    }
    return List.copyOf(rows.values());
  }

  /** Whether it is of a part that is no place. */
  boolean split() {
    return !topic().equals(TOTAL);
  }

  /** The name of its group, which must tell it apart from every part of another breakdown. */
  String group() {
    boolean hole = HOLES.contains(key.group().toLowerCase(Locale.ROOT));
    return hole ? "Not stated" : key.group();
  }

  String topic() {
    if (key.equals(Key.ALL) || district().isPresent()) {
      return TOTAL;
    }
    String label = key.breakdown().label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /**
   * @param shared names of groups that more than one breakdown has
   */
  List<String> cells(List<OpenDataColumn> columns, Set<String> shared) {
    List<String> cells = new ArrayList<>();
    cells.add("%d%02d".formatted(term.startYear(), (term.startYear() + 1) % 100));
    cells.add(season());
    addPlaces(cells);
    cells.add(topic());
    cells.add(split() ? item(shared) : TOTAL);
    for (OpenDataColumn column : columns) {
      Shown shown = figures.get(column.definition().id());
      cells.add(shown == null ? absent(column.definition()) : column.cell(shown));
    }
    return cells;
  }

  private String season() {
    String name = term.season().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " term";
  }

  private void addPlaces(List<String> cells) {
    Geography where = geography();
    Optional<String> district = district();
    cells.add(district.isPresent() ? "Local authority district" : "Local authority");
    add(cells, where.country());
    add(cells, where.region().orElse(new Geography.Place("", "")));
    cells.add(Integer.toString(report.run().authority()));
    add(cells, where.authority().orElse(new Geography.Place("x", report.issuer().authority())));
    cells.add(district.orElse(""));
    cells.add(district.isPresent() ? key.group() : "");
  }

  private Geography geography() {
    return report.issuer().theme().geography().of(report.run().authority());
  }

  private static void add(List<String> cells, Geography.Place place) {
    cells.add(place.code());
    cells.add(Csv.safe(place.name()));
  }

  /** The code of the district it is of; an area without one is a part like any other. */
  private Optional<String> district() {
    return key.breakdown() == Breakdown.AREA
        ? Optional.ofNullable(geography().areas().get(key.group()))
        : Optional.empty();
  }

  private String item(Set<String> shared) {
    boolean alike = shared.contains(group()) || group().equals(TOTAL);
    return Csv.safe(alike ? group() + " (" + key.breakdown().label() + ")" : group());
  }

  /** Not applicable where the indicator is not split this way, not available where it would be. */
  private String absent(Definition definition) {
    boolean applies = key.equals(Key.ALL) || definition.breakdowns().contains(key.breakdown());
    Shown of = whole.get(definition.id());
    boolean known = of != null && !of.has('x');
    boolean byGroups = key.equals(Key.ALL) && report.figures().split(term, definition);
    return applies && !known && !byGroups ? "x" : "z";
  }
}
