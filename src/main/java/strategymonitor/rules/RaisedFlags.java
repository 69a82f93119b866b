package strategymonitor.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import strategymonitor.rules.facts.Measure;
import strategymonitor.rules.vocabulary.Flags;

/**
 * Where measures disagree: each flag of which something is said, and the measures of one raised.
 */
final class RaisedFlags implements Flags {
  private final SortedMap<String, Set<String>> words = new TreeMap<>();
  private final SortedMap<String, Set<List<Measure>>> figures = new TreeMap<>();

  /** What the rules say of all measures together, those of the term before included. */
  static RaisedFlags among(Rules rules, Iterable<Measure> measures) {
    RaisedFlags flags = new RaisedFlags();
    try (Session session = rules.session()) {
      session.meaning("flags", flags).fire(measures);
    }
    return flags;
  }

  @Override
  public void raised(String flag, String said) {
    notRaised(flag);
    words.computeIfAbsent(flag, f -> new LinkedHashSet<>()).add(said);
  }

  @Override
  public void raised(String flag, Measure... disagreeing) {
    notRaised(flag);
    figures.computeIfAbsent(flag, f -> new LinkedHashSet<>()).add(List.of(disagreeing));
  }

  @Override
  public void notRaised(String flag) {
    words.computeIfAbsent(flag, f -> new LinkedHashSet<>());
    figures.computeIfAbsent(flag, f -> new LinkedHashSet<>());
  }

  /** Every flag known, in order of name. */
  Set<String> known() {
    return words.keySet();
  }

  boolean raised(String flag) {
    return !words.getOrDefault(flag, Set.of()).isEmpty()
        || !figures.getOrDefault(flag, Set.of()).isEmpty();
  }

  /**
   * What disagrees where a flag is raised; empty where it is not.
   *
   * @param shown how the measures of one place that disagree are named
   */
  String words(String flag, Function<List<Measure>, String> shown) {
    Set<String> all = new TreeSet<>(words.getOrDefault(flag, Set.of()));
    figures.getOrDefault(flag, Set.of()).forEach(disagreeing -> all.add(shown.apply(disagreeing)));
    return String.join("; ", all);
  }

  /** The flags that stand otherwise among other measures: raised here and not there, or unknown. */
  Set<String> otherThan(RaisedFlags there) {
    Set<String> other = new TreeSet<>();
    for (String flag : known()) {
      if (!there.known().contains(flag) || raised(flag) != there.raised(flag)) {
        other.add(flag);
      }
    }
    return other;
  }
}
