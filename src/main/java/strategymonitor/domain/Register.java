package strategymonitor.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The school register as it stood for a term.
 *
 * @param file its path below the input folder
 * @param schools every row by URN, other authorities' included
 * @param successors the open successor of each closed school that has one, from {@code links.csv}
 * @param areas by URN, of the schools that {@code areas.csv} names; the others stand under their
 *     district
 */
public record Register(
    String file,
    Fingerprint fingerprint,
    Map<Integer, School> schools,
    Map<Integer, Integer> successors,
    Map<Integer, String> areas) {

  private static final int MOST_NAMED = 5;

  public Register {
    schools = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(schools));
    successors = Map.copyOf(successors);
    areas = Map.copyOf(areas);
  }

  /** One whose areas are the districts. */
  public Register(
      String file,
      Fingerprint fingerprint,
      Map<Integer, School> schools,
      Map<Integer, Integer> successors) {
    this(file, fingerprint, schools, successors, Map.of());
  }

  /** The same schools, in these areas. */
  public Register in(Map<Integer, String> otherAreas) {
    return new Register(file, fingerprint, schools, successors, otherAreas);
  }

  /**
   * What {@code areas.csv} names for the term and is no school of the register, in words; empty
   * where nothing is.
   */
  public Optional<String> unknownInAreas() {
    List<String> unknown =
        new TreeSet<>(areas.keySet())
            .stream().filter(urn -> !schools.containsKey(urn)).map(String::valueOf).toList();
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    int more = Math.max(0, unknown.size() - MOST_NAMED);
    return Optional.of(
        "areas.csv names what is no school of %s: URN %s%s. These lines change no figure; correct or remove them."
            .formatted(
                file,
                String.join(", ", unknown.subList(0, unknown.size() - more)),
                more == 0 ? "" : " and %d more".formatted(more)));
  }

  /** Where a school stands. */
  public String area(School school) {
    return area(school, areas);
  }

  private static String area(School school, Map<Integer, String> areas) {
    return areas.getOrDefault(school.urn(), school.district());
  }

  /**
   * The areas that some school of an authority left or joined since others were in force.
   *
   * @param areasThen by URN, as {@code areas} are
   */
  public Set<String> redrawnSince(Map<Integer, String> areasThen, int authority) {
    Set<String> redrawn = new TreeSet<>();
    for (School school : schools.values()) {
      String then = area(school, areasThen);
      if (school.authority() == authority && !then.equals(area(school))) {
        redrawn.add(then);
        redrawn.add(area(school));
      }
    }
    return redrawn;
  }

  /** The register's row for a URN; null if it has none. */
  public @Nullable School school(int urn) {
    return schools.get(urn);
  }

  /**
   * The school whose figures a URN's rows count for: its successor's where it closed and has one.
   */
  public @Nullable School countsFor(int urn) {
    Integer successor = successors.get(urn);
    return schools.get(successor == null ? urn : successor);
  }
}
