package strategymonitor.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Privacy;
import strategymonitor.domain.Result;
import strategymonitor.domain.Strand;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;

/** A term's results as a test writes them down, and what of them is shown in the end. */
final class Published {
  private static final Fingerprint NONE = Fingerprint.of("");

  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final List<Result> results = new ArrayList<>();

  Published count(String indicator, Breakdown breakdown, String group, long number) {
    define(indicator, Unit.COUNT, Privacy.PERSON);
    return add(indicator, breakdown, group, number, null, Fraction.of(number));
  }

  Published share(String indicator, Breakdown breakdown, String group, long above, long below) {
    define(indicator, Unit.PERCENT, Privacy.PERSON);
    return divided(indicator, breakdown, group, above, below);
  }

  Published rate(String indicator, Breakdown breakdown, String group, long above, long below) {
    define(indicator, Unit.RATE, Privacy.PERSON);
    return divided(indicator, breakdown, group, above, below);
  }

  Published ofPosts(String indicator, Breakdown breakdown, String group, long above, long below) {
    define(indicator, Unit.PERCENT, Privacy.POST);
    return divided(indicator, breakdown, group, above, below);
  }

  Published growth(long more) {
    define("system-leaders-growth", Unit.COUNT, Privacy.POST);
    return add("system-leaders-growth", Breakdown.ALL, "All", more, null, Fraction.of(more));
  }

  Published notAvailable(String indicator) {
    define(indicator, Unit.COUNT, Privacy.PERSON);
    results.add(result(indicator, Breakdown.ALL, "All", null, null, null, "x"));
    return this;
  }

  /** The results after hiding, each as {@code indicator group}, of which nothing is shown. */
  List<String> hidden() {
    return hide().stream()
        .filter(Result::confidential)
        .map(result -> result.indicator() + " " + result.group())
        .toList();
  }

  List<Result> hide() {
    return hideAfter(List.of());
  }

  /** The results after hiding, where these were published of the term before. */
  List<Result> hideAfter(List<Result> before) {
    return HideSmallNumbers.in(List.copyOf(definitions.values()), results, before);
  }

  /** Every result, of which only the small figures themselves are hidden. */
  List<Result> hideOnly(Predicate<Result> small) {
    return results.stream().map(r -> small.test(r) ? flagged(r) : r).toList();
  }

  private static Result flagged(Result r) {
    return result(
        r.indicator(), r.breakdown(), r.group(), r.numerator(), r.denominator(), r.value(), "c");
  }

  List<Result> results() {
    return results;
  }

  private Published divided(
      String indicator, Breakdown breakdown, String group, long above, long below) {
    Fraction value =
        below == 0 ? null : Fraction.percent(BigDecimal.valueOf(above), BigDecimal.valueOf(below));
    return add(indicator, breakdown, group, above, below, value);
  }

  private Published add(
      String indicator,
      Breakdown breakdown,
      String group,
      long above,
      @Nullable Long below,
      @Nullable Fraction value) {
    results.add(
        result(
            indicator,
            breakdown,
            group,
            BigDecimal.valueOf(above),
            below == null ? null : BigDecimal.valueOf(below),
            value,
            value == null ? "z" : ""));
    return this;
  }

  /** A figure without target or rows. */
  static Result result(
      String indicator,
      Breakdown breakdown,
      String group,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Fraction value,
      String flags) {
    return new Result(
        indicator,
        breakdown,
        group,
        numerator,
        denominator,
        value,
        flags,
        null,
        null,
        TargetStatus.NO_TARGET,
        "",
        0,
        NONE);
  }

  private void define(String indicator, Unit unit, Privacy privacy) {
    definitions.computeIfAbsent(
        indicator,
        id ->
            new Definition(
                id,
                definitions.size(),
                id,
                "",
                Strand.OUTPUTS,
                "",
                "",
                "",
                unit,
                Better.HIGHER,
                privacy,
                false,
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                LocalDate.of(2026, 11, 20),
                "",
                "",
                "",
                NONE));
  }
}
