package strategymonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Result;
import strategymonitor.report.Changes.Comparison;

/**
 * A whole county's figure that two runs of one term have differently.
 *
 * @param groups how many of the indicator's groups differ too
 */
record RevisedFigure(Definition definition, Shown then, Shown now, int groups) {

  private record Key(String indicator, Breakdown breakdown, String group) {}

  /** Every indicator of which the whole or a group differs, in catalogue order. */
  static List<RevisedFigure> of(Comparison comparison, List<Definition> definitions) {
    Map<Key, Shown> then = byKey(comparison.resultsThen());
    Map<Key, Shown> now = byKey(comparison.resultsNow());
    List<RevisedFigure> revised = new ArrayList<>();
    for (Definition definition : definitions) {
      int groups = groups(definition, then, now);
      Key whole = new Key(definition.id(), Breakdown.ALL, "All");
      Shown none = Shown.nothing(definition, comparison.now().term());
      Shown before = then.getOrDefault(whole, none);
      Shown after = now.getOrDefault(whole, none);
      if (groups > 0 || differ(before, after)) {
        revised.add(new RevisedFigure(definition, before, after, groups));
      }
    }
    return revised;
  }

  private static Map<Key, Shown> byKey(List<Result> results) {
    Map<Key, Shown> byKey = new HashMap<>();
    for (Result result : results) {
      byKey.put(new Key(result.indicator(), result.breakdown(), result.group()), Shown.of(result));
    }
    return byKey;
  }

  private static int groups(Definition definition, Map<Key, Shown> then, Map<Key, Shown> now) {
    int groups = 0;
    for (Map.Entry<Key, Shown> one : now.entrySet()) {
      Shown before = then.get(one.getKey());
      boolean group =
          one.getKey().indicator().equals(definition.id())
              && one.getKey().breakdown() != Breakdown.ALL;
      if (group && (before == null || differ(before, one.getValue()))) {
        groups++;
      }
    }
    return groups;
  }

  private static boolean differ(Shown then, Shown now) {
    return !Objects.equals(then.value(), now.value())
        || !Objects.equals(then.numerator(), now.numerator())
        || !Objects.equals(then.denominator(), now.denominator())
        || then.status() != now.status()
        || !then.symbolOrNothing().equals(now.symbolOrNothing());
  }

  /** Whether either is hidden: then neither is shown, since their difference could tell. */
  boolean hidden() {
    return then.has('c') || now.has('c');
  }

  boolean moved() {
    return differ(then, now);
  }
}
