package strategymonitor.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The school register as it stood for a term.
 *
 * @param file its path below the input folder
 * @param schools every row by URN, other authorities' included
 * @param successors the open successor of each closed school that has one, from {@code links.csv}
 */
public record Register(
    String file,
    Fingerprint fingerprint,
    Map<Integer, School> schools,
    Map<Integer, Integer> successors) {

  public Register {
    schools = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(schools));
    successors = Map.copyOf(successors);
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
