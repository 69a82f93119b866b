package strategymonitor.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
  private final Relations relations;
  private final Comparator<Headcount> order;

  HideFurther(Concealment concealment, Relations relations) {
    this.concealment = concealment;
    this.relations = relations;
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
    for (Relation relation : relations.sums()) {
      if (tells(relation) && hideSmallest(relation.factors().keySet())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one headcount in the sum is hidden, or so many that each can only be the least. */
  private boolean tells(Relation relation) {
    List<Headcount> unknown = unknown(relation).toList();
    if (unknown.stream().noneMatch(concealment::secret)) {
      return false;
    }
    return unknown.size() == 1
        || unknown.stream()
            .allMatch(c -> concealment.value(c) == concealment.least(c) && relation.factor(c) > 0);
  }

  private boolean whereSumsTellTogether() {
    Map<Headcount, Set<Relation>> settled =
        SolveSums.settled(relations.sums(), count -> !concealment.known(count));
    for (Map.Entry<Headcount, Set<Relation>> one : settled.entrySet()) {
      if (concealment.secret(one.getKey()) && hideSmallest(countsOf(one.getValue()))) {
        return true;
      }
    }
    return false;
  }

  private boolean whereBoundsTell() {
    Leeway leeway = new Leeway(relations, concealment);
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
    sumsOf(beside).forEach(sum -> unknown(sum).forEach(beside::add));
    Set<Headcount> bounds = boundsOf(beside);
    return hideSmallest(bounds)
        || hideSmallest(countsOf(sumsOf(bounds)))
        || hideSmallest(countsOf(sumsOf(Set.of(secret))))
        || hideSmallest(countsOf(sumsOf(beside)));
  }

  private Set<Headcount> boundsOf(Set<Headcount> counts) {
    Set<Headcount> bounds = new LinkedHashSet<>();
    for (Nesting nesting : relations.nestings()) {
      if (counts.contains(nesting.part())) {
        bounds.add(nesting.whole());
      }
      if (counts.contains(nesting.whole())) {
        bounds.add(nesting.part());
      }
    }
    return bounds;
  }

  private boolean hideSmallest(Collection<Headcount> counts) {
    Optional<Headcount> smallest = counts.stream().filter(concealment::mayHide).min(order);
    smallest.ifPresent(concealment::hide);
    return smallest.isPresent();
  }

  private Stream<Headcount> unknown(Relation relation) {
    return relation.factors().keySet().stream().filter(count -> !concealment.known(count));
  }

  private List<Relation> sumsOf(Set<Headcount> counts) {
    return relations.sums().stream()
        .filter(sum -> !Collections.disjoint(sum.factors().keySet(), counts))
        .toList();
  }

  private static Set<Headcount> countsOf(Collection<Relation> relations) {
    Set<Headcount> counts = new LinkedHashSet<>();
    relations.forEach(relation -> counts.addAll(relation.factors().keySet()));
    return counts;
  }
}
