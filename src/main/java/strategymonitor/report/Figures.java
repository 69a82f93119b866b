package strategymonitor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Result;
import strategymonitor.domain.Strand;
import strategymonitor.domain.Term;

/** The definitions in catalogue order, a term's results, and those of earlier terms. */
public final class Figures {
  private final Term term;
  private final List<Definition> definitions;
  private final List<Shown> shown;
  private final SortedMap<Term, Map<Key, Shown>> byTerm = new TreeMap<>();

  private final SortedMap<Term, Set<String>> redrawn = new TreeMap<>();

  private record Key(String indicator, Breakdown breakdown, String group) {}

  /**
   * @param definitions in any order
   * @param results of the term, in any order; those of an indicator without definition are left out
   * @param earlier results of earlier terms, as those terms' latest runs had them
   */
  public Figures(
      Term term,
      Collection<Definition> definitions,
      Collection<Result> results,
      Map<Term, ? extends Collection<Result>> earlier) {
    this.term = term;
    this.definitions =
        definitions.stream().sorted(Comparator.comparingInt(Definition::order)).toList();
    List<Shown> ofTerm = shown(results);
    this.shown = inOrder(ofTerm);
    earlier.forEach((then, ofThen) -> byTerm.put(then, index(shown(ofThen))));
    earlier.forEach((then, ofThen) -> redrawn.put(then, redrawn(ofThen)));
    redrawn.put(term, redrawn(results));
    byTerm.put(term, index(ofTerm));
    if (!byTerm.lastKey().equals(term)) {
      throw new IllegalArgumentException(
          "earlier terms must be before " + term + ", was: " + byTerm.lastKey());
    }
  }

  /** Of the results, as a break says nothing of what is hidden or has no value. */
  private static Set<String> redrawn(Collection<Result> results) {
    return results.stream()
        .filter(result -> result.breakdown() == Breakdown.AREA && result.isBroken())
        .map(Result::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Shown> shown(Collection<Result> results) {
    return results.stream().map(Shown::of).toList();
  }

  private List<Shown> inOrder(List<Shown> unordered) {
    Map<String, List<Shown>> byIndicator = new HashMap<>();
    for (Shown one : unordered) {
      byIndicator.computeIfAbsent(one.indicator(), any -> new ArrayList<>()).add(one);
    }
    List<Shown> ordered = new ArrayList<>(unordered.size());
    for (Definition definition : definitions) {
      List<Shown> own = byIndicator.getOrDefault(definition.id(), List.of());
      own.stream()
          .sorted(
              Comparator.comparingInt((Shown one) -> place(definition, one.breakdown()))
                  .thenComparing(Shown::breakdown)
                  .thenComparing(Shown::group))
          .forEach(ordered::add);
    }
    return List.copyOf(ordered);
  }

  private static int place(Definition definition, Breakdown breakdown) {
    if (breakdown == Breakdown.ALL) {
      return -1;
    }
    int place = definition.breakdowns().indexOf(breakdown);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private static Map<Key, Shown> index(List<Shown> shown) {
    Map<Key, Shown> index = new HashMap<>(shown.size() * 2);
    for (Shown one : shown) {
      index.put(new Key(one.indicator(), one.breakdown(), one.group()), one);
    }
    return index;
  }

  public Term term() {
    return term;
  }

  /** In catalogue order. */
  public List<Definition> definitions() {
    return definitions;
  }

  /** The definition of this id; empty where the rule book has none. */
  Optional<Definition> definition(String id) {
    return definitions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Stream<Definition> headlines() {
    return definitions.stream().filter(Definition::headline);
  }

  List<Definition> of(Strand strand) {
    return definitions.stream().filter(one -> one.strand() == strand).toList();
  }

  /** This term's figures in catalogue order, then by breakdown as defined, then by group. */
  List<Shown> shown() {
    return shown;
  }

  /** The terms with results, oldest first, this one last. */
  List<Term> terms() {
    return List.copyOf(byTerm.keySet());
  }

  /** The figures of one of them, in no order. */
  Collection<Shown> of(Term then) {
    return byTerm.getOrDefault(then, Map.of()).values();
  }

  /** Whether a term has figures of an indicator for its groups. */
  boolean split(Term then, Definition definition) {
    return byTerm.getOrDefault(then, Map.of()).keySet().stream()
        .anyMatch(
            key -> key.indicator().equals(definition.id()) && key.breakdown() != Breakdown.ALL);
  }

  /** The whole county's figure of this term. */
  Shown all(Definition definition) {
    Shown all = find(term, definition.id(), Breakdown.ALL, "All");
    if (all != null) {
      return all;
    }
    return hasGroups(definition) ? Shown.byGroupsOnly(definition) : Shown.nothing(definition, term);
  }

  private boolean hasGroups(Definition definition) {
    return !definition.breakdowns().isEmpty()
        && shown.stream().anyMatch(one -> one.indicator().equals(definition.id()));
  }

  /** This term's figures of one indicator split one way, by group. */
  List<Shown> split(Definition definition, Breakdown breakdown) {
    return shown.stream()
        .filter(one -> one.indicator().equals(definition.id()) && one.breakdown() == breakdown)
        .toList();
  }

  /** The same figure of another term; empty if that term has none, or a break lies between. */
  Optional<Shown> in(Term then, Shown one) {
    return Optional.ofNullable(find(then, one.indicator(), one.breakdown(), one.group()));
  }

  /** A figure of any term; empty if that term has none. */
  Optional<Shown> in(Term then, Definition definition, Breakdown breakdown, String group) {
    return Optional.ofNullable(find(then, definition.id(), breakdown, group));
  }

  /** An area's name, marked where its schools are others than in the term before. */
  String namedArea(String area) {
    return redrawn.getOrDefault(term, Set.of()).contains(area) ? area + " [b]" : area;
  }

  /** The areas whose schools are others than in the term before, by the term of the break. */
  SortedMap<Term, Set<String>> breaks() {
    SortedMap<Term, Set<String>> breaks = new TreeMap<>(redrawn);
    breaks.values().removeIf(Set::isEmpty);
    return breaks;
  }

  /** Whether a term is before a break, and so not to be set beside this one. */
  private boolean beforeABreak(Term then, Breakdown breakdown, String group) {
    return breakdown == Breakdown.AREA
        && redrawn.tailMap(then.next()).values().stream().anyMatch(all -> all.contains(group));
  }

  private @Nullable Shown find(Term then, String indicator, Breakdown breakdown, String group) {
    if (beforeABreak(then, breakdown, group)) {
      return null;
    }
    return byTerm.getOrDefault(then, Map.of()).get(new Key(indicator, breakdown, group));
  }
}
