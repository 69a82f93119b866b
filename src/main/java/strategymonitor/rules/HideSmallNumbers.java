package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Privacy;
import strategymonitor.domain.Result;
import strategymonitor.domain.Unit;

/**
 * Marks as confidential every figure of a term that would show or betray fewer than five people.
 */
public final class HideSmallNumbers {
  private static final BigDecimal FEWEST_SHOWN = BigDecimal.valueOf(5);

  private HideSmallNumbers() {}

  /**
   * The same results in the same order, with the letter {@code c} among the flags of those that
   * must not be shown. Nothing else of a result changes.
   *
   * @param results every result of one term
   */
  public static List<Result> in(List<Definition> definitions, List<Result> results) {
    Map<String, Definition> byId =
        definitions.stream().collect(Collectors.toMap(Definition::id, Function.identity()));
    return results.stream().map(r -> small(byId.get(r.indicator()), r) ? hidden(r) : r).toList();
  }

  private static boolean small(@Nullable Definition definition, Result result) {
    if (definition == null || definition.privacy() == Privacy.POST || result.value() == null) {
      return false;
    }
    boolean byNumerator =
        definition.unit() == Unit.COUNT
            || definition.unit() == Unit.RATE
            || result.breakdown() == Breakdown.REASON;
    BigDecimal people = byNumerator ? result.numerator() : result.denominator();
    return people != null && people.signum() > 0 && people.compareTo(FEWEST_SHOWN) < 0;
  }

  private static Result hidden(Result result) {
    return new Result(
        result.indicator(),
        result.breakdown(),
        result.group(),
        result.numerator(),
        result.denominator(),
        result.value(),
        result.confidential() ? result.flags() : result.flags() + "c",
        result.target(),
        result.tolerance(),
        result.status(),
        result.reason(),
        result.rows(),
        result.evidence());
  }
}
