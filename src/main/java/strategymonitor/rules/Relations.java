package strategymonitor.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import strategymonitor.domain.Breakdown;

/**
 * What a reader can tell of headcounts without a figure: the groups of a breakdown add up to all,
 * and a part is not more than its whole. Where people are in two groups, or in none, the reader is
 * taken to know by how many.
 */
final class Relations {
  private final Map<Headcount, Long> values;
  private final List<Relation> found = new ArrayList<>();

  private Relations(Map<Headcount, Long> values) {
    this.values = values;
  }

  static List<Relation> among(Iterable<ShownHeads> figures, Map<Headcount, Long> values) {
    Relations relations = new Relations(values);
    groups(figures)
        .forEach(
            (people, breakdowns) ->
                breakdowns.forEach((breakdown, groups) -> relations.addUp(people, groups)));
    values.keySet().forEach(relations::nest);
    return relations.found;
  }

  private static Map<String, Map<Breakdown, Set<Headcount>>> groups(Iterable<ShownHeads> figures) {
    Map<String, Map<Breakdown, Set<Headcount>>> groups = new LinkedHashMap<>();
    for (ShownHeads figure : figures) {
      Breakdown breakdown = figure.result().breakdown();
      if (breakdown != Breakdown.ALL) {
        figure
            .own()
            .forEach(
                (people, count) ->
                    groups
                        .computeIfAbsent(people, p -> new LinkedHashMap<>())
                        .computeIfAbsent(breakdown, b -> new LinkedHashSet<>())
                        .add(count));
      }
    }
    return groups;
  }

  private void addUp(String people, Set<Headcount> groups) {
    Headcount all = SharedHeadcounts.all(people);
    if (values.containsKey(all)) {
      Map<Headcount, Integer> factors = new LinkedHashMap<>();
      groups.forEach(group -> factors.put(group, 1));
      factors.put(all, -1);
      add(factors, true);
    }
  }

  private void nest(Headcount part) {
    Headcount whole = SharedHeadcounts.among(part).orElse(part);
    if (value(part) > 0 && !whole.equals(part) && value(part) <= value(whole)) {
      Map<Headcount, Integer> factors = new LinkedHashMap<>();
      factors.put(part, 1);
      factors.put(whole, -1);
      found.add(new Relation(factors, 0, false));
    }
  }

  private void add(Map<Headcount, Integer> factors, boolean exact) {
    factors.keySet().removeIf(count -> value(count) == 0);
    long sum = factors.entrySet().stream().mapToLong(e -> e.getValue() * value(e.getKey())).sum();
    found.add(new Relation(factors, sum, exact));
  }

  private long value(Headcount count) {
    return values.getOrDefault(count, 0L);
  }
}
