package strategymonitor.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of the terms before one.
 *
 * @param results as each term's newest run had them
 * @param history totals from before there were returns; it never stands in for a figure that has a
 *     value or is hidden
 */
public record Earlier(
    SortedMap<Term, List<Result>> results, SortedMap<Term, List<Result>> history) {

  /** Nothing is known. */
  public static final Earlier NOTHING = new Earlier(new TreeMap<>(), new TreeMap<>());

  private record Key(String indicator, Breakdown breakdown, String group) {
    static Key of(Result result) {
      return new Key(result.indicator(), result.breakdown(), result.group());
    }
  }

  public Earlier {
    results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    history = Collections.unmodifiableSortedMap(new TreeMap<>(history));
  }

  /** Both together, oldest term first. */
  public SortedMap<Term, List<Result>> together() {
    SortedMap<Term, List<Result>> together = new TreeMap<>();
    TreeSet<Term> terms = new TreeSet<>(results.keySet());
    terms.addAll(history.keySet());
    terms.forEach(term -> together.put(term, together(term)));
    return together;
  }

  /** Of one term both together. */
  public List<Result> together(Term term) {
    List<Result> told = history.getOrDefault(term, List.of());
    if (told.isEmpty()) {
      return results.getOrDefault(term, List.of());
    }
    Map<Key, Result> known = new HashMap<>();
    told.forEach(result -> known.put(Key.of(result), result));
    List<Result> all = new ArrayList<>();
    for (Result result : results.getOrDefault(term, List.of())) {
      Result instead = known.remove(Key.of(result));
      boolean stands = instead == null || result.confidential() || result.value() != null;
      all.add(stands ? result : instead);
    }
    told.stream().filter(result -> known.containsKey(Key.of(result))).forEach(all::add);
    return all;
  }
}
