package strategymonitor.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Privacy;
import strategymonitor.domain.Result;
import strategymonitor.domain.Unit;

/** Reads off one figure the headcounts that it shows. */
final class ReadHeadcounts {
  private final Result result;
  private final Map<String, Headcount> own = new LinkedHashMap<>();
  private final Map<Headcount, Long> values = new LinkedHashMap<>();
  private List<Headcount> besides = List.of();

  private ReadHeadcounts(Result result) {
    this.result = result;
  }

  /** Nothing of a figure that shows no headcount. */
  static Optional<ShownHeads> of(Definition definition, Result result) {
    if (result.numerator() == null) {
      return Optional.empty();
    }
    ReadHeadcounts read = new ReadHeadcounts(result);
    boolean post = definition.privacy() == Privacy.POST;
    if (post) {
      read.schools();
    } else {
      read.people(definition);
    }
    return read.own.isEmpty()
        ? Optional.empty()
        : Optional.of(new ShownHeads(result, read.own, read.besides, read.values, !post));
  }

  private void schools() {
    if (result.indicator().equals("schools-contributing") && result.numerator() != null) {
      own(SharedHeadcounts.HOMES, result.numerator());
    }
  }

  private void people(Definition definition) {
    BigDecimal heads = heads(definition);
    if (heads == null) {
      return;
    }
    String people = SharedHeadcounts.people(result.indicator());
    if (result.indicator().equals("system-leader-days-used")) {
      // Days are no people: it goes by the number of leaders, which other figures say.
      own.put(people, name(people));
    } else {
      own(people, heads);
    }
    if (result.breakdown() == Breakdown.REASON) {
      besides(SharedHeadcounts.all(people), result.denominator());
    } else {
      others();
    }
  }

  private @Nullable BigDecimal heads(Definition definition) {
    boolean above =
        definition.unit() == Unit.COUNT
            || definition.unit() == Unit.RATE
            || result.breakdown() == Breakdown.REASON;
    return above ? result.numerator() : result.denominator();
  }

  private void others() {
    BigDecimal above = result.numerator();
    BigDecimal below = result.denominator();
    if (above == null || below == null) {
      return;
    }
    switch (result.indicator()) {
      case "system-leaders-deployable" -> own(SharedHeadcounts.DEPLOYABLE, above);
      case "system-leaders-used" -> own(SharedHeadcounts.DEPLOYABLE_AT_WORK, above);
      case "cpd-beyond-headteachers" -> own(SharedHeadcounts.HEADTEACHERS, below.subtract(above));
      case "survey-response-rate" -> own(SharedHeadcounts.RESPONDENTS, above);
      default -> {}
    }
  }

  private void own(String people, @Nullable BigDecimal number) {
    own.put(people, name(people));
    value(name(people), number);
  }

  private void besides(Headcount all, @Nullable BigDecimal number) {
    besides = List.of(all);
    value(all, number);
  }

  private Headcount name(String people) {
    return SharedHeadcounts.named(people, result.breakdown(), result.group());
  }

  private void value(Headcount count, @Nullable BigDecimal number) {
    if (number != null) {
      values.put(count, number.max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING).longValue());
    }
  }
}
