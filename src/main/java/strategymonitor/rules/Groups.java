package strategymonitor.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import strategymonitor.domain.Breakdown;

/** The groups in which people are counted, whichever figures show them, by breakdown. */
final class Groups {
  private final Map<String, Map<Breakdown, Set<Headcount>>> byPeople = new LinkedHashMap<>();

  private Groups() {}

  static Groups of(Iterable<ShownHeads> figures) {
    Groups groups = new Groups();
    for (ShownHeads figure : figures) {
      Breakdown breakdown = figure.result().breakdown();
      if (breakdown != Breakdown.ALL) {
        figure.own().forEach((people, count) -> groups.add(people, breakdown, count));
      }
    }
    return groups;
  }

  void forEach(BiConsumer<String, Set<Headcount>> use) {
    byPeople.forEach(
        (people, breakdowns) -> breakdowns.values().forEach(g -> use.accept(people, g)));
  }

  Set<Breakdown> breakdowns(String people) {
    return byPeople.getOrDefault(people, Map.of()).keySet();
  }

  Set<Headcount> of(String people, Breakdown breakdown) {
    return byPeople.getOrDefault(people, Map.of()).getOrDefault(breakdown, Set.of());
  }

  private void add(String people, Breakdown breakdown, Headcount count) {
    byPeople
        .computeIfAbsent(people, p -> new LinkedHashMap<>())
        .computeIfAbsent(breakdown, b -> new LinkedHashSet<>())
        .add(count);
  }
}
