package strategymonitor.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;

/** The definitions in catalogue order, a term's results, and those of earlier terms. */
public final class Figures {
  private final Term term;
  private final List<Definition> definitions;
  private final List<Result> results;
  private final SortedMap<Term, Map<Key, Result>> byTerm = new TreeMap<>();

  private record Key(String indicator, Breakdown breakdown, String group) {}

  /**
   * @param definitions in any order; they are kept in catalogue order
   * @param results of the term
   * @param earlier results of earlier terms, as those terms' latest runs had them
   */
  public Figures(
      Term term,
      List<Definition> definitions,
      List<Result> results,
      Map<Term, List<Result>> earlier) {
    this.term = term;
    this.definitions =
        definitions.stream().sorted(java.util.Comparator.comparingInt(Definition::order)).toList();
    this.results = List.copyOf(results);
    earlier.forEach((then, ofThen) -> byTerm.put(then, index(ofThen)));
    byTerm.put(term, index(results));
    if (!byTerm.lastKey().equals(term)) {
      throw new IllegalArgumentException(
          "earlier terms must be before %s, was: %s".formatted(term, byTerm.lastKey()));
    }
  }

  private static Map<Key, Result> index(List<Result> results) {
    Map<Key, Result> index = new HashMap<>(results.size() * 2);
    for (Result result : results) {
      index.put(new Key(result.indicator(), result.breakdown(), result.group()), result);
    }
    return index;
  }

  public Term term() {
    return term;
  }

  public List<Definition> definitions() {
    return definitions;
  }

  /** This term's results, as handed in. */
  public List<Result> results() {
    return results;
  }

  /** The terms with results, oldest first, this one last. */
  public List<Term> terms() {
    return List.copyOf(byTerm.keySet());
  }

  /** A group's result in a term; empty if that term has none. */
  public Optional<Result> result(Term then, String indicator, Breakdown breakdown, String group) {
    Map<Key, Result> ofThen = byTerm.getOrDefault(then, Map.of());
    return Optional.ofNullable(ofThen.get(new Key(indicator, breakdown, group)));
  }

  /** The same group's result in another term; empty if that term has none. */
  public Optional<Result> in(Term then, Result result) {
    return result(then, result.indicator(), result.breakdown(), result.group());
  }
}
