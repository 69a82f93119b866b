package strategymonitor.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** What disagrees where a flag is raised; empty where it is not. */
  String words(String flag, Function<Measure, String> shown) {
    Set<String> all = new java.util.TreeSet<>(words.getOrDefault(flag, Set.of()));
    for (List<Measure> disagreeing : figures.getOrDefault(flag, Set.of())) {
      all.add(disagreeing.stream().map(shown).collect(Collectors.joining(", ")));
    }
    return String.join("; ", all);
  }
}
