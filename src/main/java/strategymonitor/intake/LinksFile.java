package strategymonitor.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.School;

/** Reads {@code links.csv}, which says what became of closed schools. */
final class LinksFile {
  private static final List<String> REQUIRED = List.of("URN", "LinkURN", "LinkType");

  private final Map<Integer, Set<Integer>> successors = new HashMap<>();

  private LinksFile() {}

  /** The open successor of each school of the register that closed and has one. */
  static Map<Integer, Integer> read(Document document, Map<Integer, School> schools) {
    LinksFile links = new LinksFile();
    new CsvText(document, REQUIRED, REQUIRED).forEach(links::add);
    Map<Integer, Integer> open = new HashMap<>();
    for (int closed : links.successors.keySet()) {
      School school = schools.get(closed);
      Integer successor = school == null || open(school) ? null : links.follow(closed, schools);
      if (successor != null) {
        open.put(closed, successor);
      }
    }
    return open;
  }

  private void add(CsvText.Line line, int row) {
    boolean successor = line.value("LinkType").toLowerCase(Locale.ROOT).contains("successor");
    String from = line.value("URN");
    String to = line.value("LinkURN");
    if (successor && from.matches("\\d{1,9}") && to.matches("\\d{1,9}")) {
      successors
          .computeIfAbsent(Integer.valueOf(from), none -> new TreeSet<>())
          .add(Integer.valueOf(to));
    }
  }

  /** Several successors (a split): the nearest open one, the lowest number first. */
  private @Nullable Integer follow(int closed, Map<Integer, School> schools) {
    Set<Integer> seen = new HashSet<>(Set.of(closed));
    Set<Integer> next = successors.getOrDefault(closed, Set.of());
    while (!next.isEmpty()) {
      Set<Integer> further = new TreeSet<>();
      for (int urn : next) {
        School school = schools.get(urn);
        if (school != null && open(school)) {
          return urn;
        }
        if (seen.add(urn)) {
          further.addAll(successors.getOrDefault(urn, Set.of()));
        }
      }
      further.removeAll(seen);
      next = further;
    }
    return null;
  }

  private static boolean open(School school) {
    return school.status().startsWith("Open");
  }
}
