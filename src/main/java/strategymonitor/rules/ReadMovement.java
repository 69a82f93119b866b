package strategymonitor.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Earlier;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;
import strategymonitor.rules.facts.Series;

/**
 * Sets a term's figures beside their earlier values, as they were shown: the rules of {@code
 * variation.drl} say how each has moved. What is hidden, then or now, is part of nothing.
 */
final class ReadMovement {
  private final Rules rules;
  private final Term term;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<Key, TreeMap<Term, Result>> earlier = new HashMap<>();

  private record Key(String indicator, Breakdown breakdown, String group) {
    static Key of(Result result) {
      return new Key(result.indicator(), result.breakdown(), result.group());
    }
  }

  ReadMovement(Rules rules, Term term, List<Definition> definitions, Earlier earlier) {
    this.rules = rules;
    this.term = term;
    definitions.forEach(definition -> this.definitions.put(definition.id(), definition));
    earlier
        .together()
        .forEach(
            (then, results) -> {
              if (then.compareTo(term) < 0) {
                results.forEach(result -> add(then, result));
              }
            });
  }

  private void add(Term then, Result result) {
    earlier.computeIfAbsent(Key.of(result), key -> new TreeMap<>()).put(then, result);
  }

  /** The same results in the same order, read. */
  List<Result> of(List<Result> results) {
    Map<Result, Series> series = new IdentityHashMap<>();
    CompareWithBaseline baselines = new CompareWithBaseline(definitions, results, this::baseline);
    results.forEach(result -> series(result, series));
    List<Object> facts = new ArrayList<>(series.values());
    facts.addAll(baselines.facts());
    Movements said = Movements.of(rules, facts);
    return results.stream().map(r -> r.read(reading(r, series.get(r), said, baselines))).toList();
  }

  private @Nullable Result baseline(Definition definition, Term then) {
    return earlier
        .getOrDefault(new Key(definition.id(), Breakdown.ALL, Figure.ALL), new TreeMap<>())
        .get(then);
  }

  /**
   * A value that a return is missing of is no point of a series: it is known to be incomplete. A
   * series begins anew at a break.
   */
  private void series(Result result, Map<Result, Series> series) {
    Definition definition = definitions.get(result.indicator());
    if (definition == null || !point(result)) {
      return;
    }
    List<Fraction> values = new ArrayList<>();
    earlier
        .getOrDefault(Key.of(result), new TreeMap<>())
        .forEach(
            (then, before) -> {
              if (before.isBroken()) {
                values.clear();
              }
              Fraction value = before.shown();
              if (value != null && point(before) && definition.reading().inSeries(then, term)) {
                values.add(value);
              }
            });
    if (result.isBroken()) {
      values.clear();
    }
    values.add(java.util.Objects.requireNonNull(result.shown()));
    series.put(
        result,
        new Series(
            definition.id(),
            result.breakdown().label(),
            result.group(),
            definition.better().label(),
            values));
  }

  private static boolean point(Result result) {
    return result.shown() != null && !result.flags().contains("u");
  }

  private static Reading reading(
      Result result, @Nullable Series series, Movements said, CompareWithBaseline baselines) {
    Reading reading = result.reading().since(baselines.words(result, said));
    if (series == null) {
      return reading;
    }
    Movements.Moved moved = said.of(series);
    return reading.moving(
        moved == null ? null : moved.variation(),
        moved == null ? "" : moved.basis(),
        series.limits());
  }
}
