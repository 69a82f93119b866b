package strategymonitor.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Reporting;
import strategymonitor.domain.Term;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.RowFact;

/** Which sheets had a row in the term, and which groups their rows, or the Schools, belong to. */
final class SheetsSeen {
  private final Term term;
  private final Map<String, Set<Breakdown>> breakdowns = new HashMap<>();
  private final Map<String, Map<Breakdown, Set<String>>> groups = new HashMap<>();
  private final Map<Breakdown, Set<String>> schools = new EnumMap<>(Breakdown.class);
  private final Map<Origin, String> names = new HashMap<>();
  private final SortedMap<Integer, RegisterSchool> counted = new TreeMap<>();
  private final Map<Reporting, Set<Integer>> reported = new HashMap<>();

  /** Looks for the groups that some indicator reading a sheet is counted by. */
  SheetsSeen(Term term, Collection<Indicator> indicators) {
    this.term = term;
    for (Indicator indicator : indicators) {
      for (String sheet : indicator.definition().reads()) {
        breakdowns.computeIfAbsent(sheet, s -> new LinkedHashSet<>()).addAll(indicator.countedBy());
      }
    }
    indicators.stream()
        .map(indicator -> indicator.definition().reading().reporting())
        .filter(Objects::nonNull)
        .forEach(by -> reported.put(by, new HashSet<>()));
    for (Breakdown breakdown : Breakdown.values()) {
      schools.put(breakdown, new HashSet<>());
    }
  }

  void see(List<? extends RowFact> facts) {
    for (RowFact fact : facts) {
      if (fact instanceof RegisterSchool school) {
        see(school);
      } else {
        see(fact);
      }
    }
  }

  private void see(RegisterSchool school) {
    if (school.counted()) {
      counted.put(school.urn(), school);
      schools.forEach((breakdown, seen) -> add(seen, school, breakdown));
    }
  }

  private void see(RowFact fact) {
    Origin origin = fact.source().origin();
    if (origin.term().term().equals(term)) {
      String sheet = names.computeIfAbsent(origin, o -> o.kind() + "/" + o.sheet());
      Map<Breakdown, Set<String>> seen = groups.get(sheet);
      if (seen == null) {
        seen = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : breakdowns.getOrDefault(sheet, Set.of())) {
          seen.put(breakdown, new HashSet<>());
        }
        groups.put(sheet, seen);
      }
      for (Map.Entry<Breakdown, Set<String>> entry : seen.entrySet()) {
        add(entry.getValue(), fact, entry.getKey());
      }
      report(sheet, fact);
    }
  }

  private void report(String sheet, RowFact fact) {
    RegisterSchool school = fact.school();
    if (school != null) {
      reported.forEach(
          (by, urns) -> {
            if (by.sheet().equals(sheet) && !(by.whole() && fact.incomplete())) {
              urns.add(school.urn());
            }
          });
    }
  }

  private static void add(Set<String> seen, RowFact fact, Breakdown breakdown) {
    String group = fact.group(breakdown);
    if (group != null) {
      seen.add(group);
    }
  }

  void add(SheetsSeen other) {
    other.groups.forEach(
        (sheet, byBreakdown) -> {
          Map<Breakdown, Set<String>> seen =
              groups.computeIfAbsent(sheet, s -> new EnumMap<>(Breakdown.class));
          byBreakdown.forEach(
              (b, all) -> seen.computeIfAbsent(b, x -> new HashSet<>()).addAll(all));
        });
    counted.putAll(other.counted);
    other.reported.forEach((by, urns) -> reported.merge(by, urns, SheetsSeen::both));
    other.schools.forEach((b, all) -> schoolGroups(b).addAll(all));
  }

  private static Set<Integer> both(Set<Integer> one, Set<Integer> other) {
    one.addAll(other);
    return one;
  }

  /** The Schools, by URN. */
  Collection<RegisterSchool> schools() {
    return counted.values();
  }

  /** The URNs of the schools that have rows where they are expected to. */
  Set<Integer> reported(Reporting by) {
    return reported.getOrDefault(by, Set.of());
  }

  /** Whether the sheet, as kind/sheet, had an accepted row in the term. */
  boolean arrived(String sheet) {
    return groups.containsKey(sheet);
  }

  /** The groups that have Schools. */
  Set<String> schoolGroups(Breakdown breakdown) {
    return schools.computeIfAbsent(breakdown, b -> new HashSet<>());
  }

  /** The groups that rows of a sheet belong to. */
  Set<String> groups(String sheet, Breakdown breakdown) {
    return groups.getOrDefault(sheet, Map.of()).getOrDefault(breakdown, Set.of());
  }
}
