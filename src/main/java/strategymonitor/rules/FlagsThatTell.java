package strategymonitor.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import strategymonitor.domain.Fraction;
import strategymonitor.rules.facts.Measure;

/**
 * The flags that tell something of a hidden figure: those that would stand otherwise were it
 * another, as low or as high as any figure is.
 */
final class FlagsThatTell {
  private static final List<Fraction> EXTREMES = List.of(Fraction.of(0), Fraction.of(1_000_000));

  private FlagsThatTell() {}

  static Set<String> among(
      Rules rules, List<Measure> measures, Predicate<Measure> hidden, RaisedFlags flags) {
    Set<String> telling = new TreeSet<>();
    if (measures.stream().noneMatch(hidden)) {
      return telling;
    }
    for (Fraction now : EXTREMES) {
      for (Fraction before : EXTREMES) {
        List<Measure> others =
            measures.stream()
                .map(one -> hidden.test(one) ? one.at(one.before() ? before : now) : one)
                .toList();
        telling.addAll(flags.otherThan(RaisedFlags.among(rules, others)));
      }
    }
    return telling;
  }
}
