package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Baseline;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;
import strategymonitor.domain.Wilson;
import strategymonitor.rules.facts.SinceBaseline;

/**
 * Shares of opinion beside their baselines, on the groups that answered then: only where each of
 * those groups is shown, so that their sum gives nothing away.
 */
final class CompareWithBaseline {
  private final Map<Result, Compared> compared = new IdentityHashMap<>();

  private record Compared(
      Baseline baseline, Result then, BigDecimal agreeing, BigDecimal answers, SinceBaseline fact) {
    Fraction now() {
      return Fraction.percent(agreeing, answers);
    }
  }

  CompareWithBaseline(
      Map<String, Definition> definitions,
      List<Result> results,
      BiFunction<Definition, Term, @Nullable Result> earlier) {
    for (Result result : results) {
      Definition definition = definitions.get(result.indicator());
      Baseline baseline = definition == null ? null : definition.reading().baseline();
      if (definition != null && baseline != null && result.breakdown() == Breakdown.ALL) {
        Result then = earlier.apply(definition, baseline.term());
        if (then != null && !result.confidential()) {
          compare(result, baseline, then, of(results, definition, baseline));
        }
      }
    }
  }

  private static List<Result> of(List<Result> results, Definition definition, Baseline baseline) {
    return results.stream()
        .filter(r -> r.indicator().equals(definition.id()))
        .filter(r -> r.breakdown() == Breakdown.LEADER_GROUP)
        .filter(r -> baseline.groups().contains(r.group()))
        .toList();
  }

  private void compare(Result all, Baseline baseline, Result then, List<Result> groups) {
    BigDecimal agreeing = sum(groups.stream().map(Result::numerator).toList());
    BigDecimal answers = sum(groups.stream().map(Result::denominator).toList());
    Range before = then.confidential() ? null : then.reading().interval();
    boolean open = groups.stream().noneMatch(Result::confidential) && answers.signum() > 0;
    Range now = open ? Wilson.interval(Fraction.percent(agreeing, answers), answers) : null;
    if (before != null && now != null) {
      SinceBaseline fact =
          new SinceBaseline(all.indicator(), now.low(), now.high(), before.low(), before.high());
      compared.put(all, new Compared(baseline, then, agreeing, answers, fact));
    }
  }

  private static BigDecimal sum(List<@Nullable BigDecimal> numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = number == null ? sum : sum.add(number);
    }
    return sum;
  }

  Collection<SinceBaseline> facts() {
    return compared.values().stream().map(Compared::fact).toList();
  }

  /** What is to be said of a figure and its baseline; empty where nothing. */
  String words(Result result, Movements said) {
    Compared one = compared.get(result);
    if (one == null) {
      return "";
    }
    String direction = said.of(one.fact());
    return "%s since %s on the groups asked then: %s%% (%s of %s), then %s%%%s."
        .formatted(
            direction.isEmpty() ? "No detectable change" : "Changed, " + direction + ",",
            one.baseline().term().title(),
            one.now().rounded(1).setScale(1).toPlainString(),
            one.agreeing().toPlainString(),
            one.answers().toPlainString(),
            java.util.Objects.requireNonNull(one.then().value()).rounded(1).toPlainString(),
            of(one.then().denominator()));
  }

  private static String of(@Nullable BigDecimal answers) {
    return answers == null ? "" : " of " + answers.toPlainString();
  }
}
