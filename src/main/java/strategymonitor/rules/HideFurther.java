package strategymonitor.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import strategymonitor.domain.Breakdown;

/**
 * Hides further headcounts, one by one, until nobody can work out one that is hidden. Of those by
 * which it could be worked out, the smallest above 0 is hidden first, a group before all, ties by
 * name.
 */
final class HideFurther {
  private final Concealment concealment;
  private final List<Relation> relations;
  private final Map<Headcount, List<Relation>> related = new LinkedHashMap<>();
  private final Comparator<Headcount> order;

  HideFurther(Concealment concealment, List<Relation> relations) {
    this.concealment = concealment;
    this.relations = relations;
    for (Relation relation : relations) {
      for (Headcount count : relation.factors().keySet()) {
        related.computeIfAbsent(count, c -> new ArrayList<>()).add(relation);
      }
    }
    order =
        Comparator.comparingLong(concealment::value)
            .thenComparing(count -> count.breakdown() == Breakdown.ALL)
            .thenComparing(Headcount::group)
            .thenComparing(Headcount::breakdown)
            .thenComparing(Headcount::people);
  }

  void untilNoneCanBeWorkedOut() {
    while (whereOneSumTells() || whereSumsTellTogether() || whereBoundsTell()) {
      continue;
    }
  }

  private boolean whereOneSumTells() {
    for (Relation relation : relations) {
      if (relation.exact() && tells(relation) && hideSmallest(relation.factors().keySet())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one headcount in the sum is hidden, or so many that each can only be 1. */
  private boolean tells(Relation relation) {
    List<Headcount> unknown = unknown(relation).toList();
    if (unknown.stream().noneMatch(concealment::secret)) {
      return false;
    }
    return unknown.size() == 1
        || unknown.stream().allMatch(c -> relation.factor(c) > 0 && concealment.value(c) == 1);
  }

  private boolean whereSumsTellTogether() {
    Map<Headcount, Set<Relation>> settled =
        SolveSums.settled(relations, count -> !concealment.known(count));
    for (Map.Entry<Headcount, Set<Relation>> one : settled.entrySet()) {
      if (concealment.secret(one.getKey()) && hideSmallest(countsOf(one.getValue()))) {
        return true;
      }
    }
    return false;
  }

  private boolean whereBoundsTell() {
    Leeway leeway = new Leeway(related, concealment::known, concealment::value);
    for (Headcount secret : concealment.secrets()) {
      if (!leeway.of(secret) && hideNear(secret)) {
        return true;
      }
    }
    return false;
  }

  /** First what bounds it or those hidden beside it, then what tells the bound, then its groups. */
  private boolean hideNear(Headcount secret) {
    Set<Headcount> beside = new LinkedHashSet<>(Set.of(secret));
    related(secret, true).flatMap(this::unknown).forEach(beside::add);
    Set<Headcount> bounds = countsOf(beside.stream().flatMap(c -> related(c, false)).toList());
    bounds.removeAll(beside);
    Set<Headcount> tellingBounds =
        countsOf(bounds.stream().flatMap(c -> related(c, true)).toList());
    return hideSmallest(bounds)
        || hideSmallest(tellingBounds)
        || hideSmallest(countsOf(related(secret, true).toList()))
        || hideSmallest(countsOf(beside.stream().flatMap(c -> related(c, true)).toList()));
  }

  private boolean hideSmallest(Collection<Headcount> counts) {
    Optional<Headcount> smallest = counts.stream().filter(concealment::mayHide).min(order);
    smallest.ifPresent(concealment::hide);
    return smallest.isPresent();
  }

  private Stream<Headcount> unknown(Relation relation) {
    return relation.factors().keySet().stream().filter(count -> !concealment.known(count));
  }

  private Stream<Relation> related(Headcount count, boolean exact) {
    return related.getOrDefault(count, List.of()).stream().filter(r -> r.exact() == exact);
  }

  private static Set<Headcount> countsOf(Collection<Relation> relations) {
    Set<Headcount> counts = new LinkedHashSet<>();
    relations.forEach(relation -> counts.addAll(relation.factors().keySet()));
    return counts;
  }
}
