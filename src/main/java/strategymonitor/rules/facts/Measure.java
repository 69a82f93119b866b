package strategymonitor.rules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fraction;

/**
 * What one indicator says of one group, exact, to be judged.
 *
 * @param before whether it is of the term before
 * @param breakdown as shown, such as {@code area}
 * @param value null where there is none
 * @param better {@code higher}, {@code lower} or {@code context}
 * @param target in force; null where there is none
 * @param tolerance null where there is no target
 * @param missing whose return it lacks, in words, where without it its status cannot be told; else
 *     empty
 * @param awaited who owes the returns that it has no figure without, in words; else empty
 */
public record Measure(
    String indicator,
    boolean before,
    String breakdown,
    String group,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Fraction value,
    String flags,
    String better,
    @Nullable Fraction target,
    @Nullable Fraction tolerance,
    String missing,
    String awaited) {

  /** The same, were its value another. */
  public Measure at(Fraction other) {
    return with(other, missing);
  }

  /** The same, lacking something more than it already does. */
  public Measure lacking(String more) {
    return with(value, missing.isEmpty() ? more : missing);
  }

  private Measure with(@Nullable Fraction number, String lacks) {
    return new Measure(
        indicator,
        before,
        breakdown,
        group,
        numerator,
        denominator,
        number,
        flags,
        better,
        target,
        tolerance,
        lacks,
        awaited);
  }

  /** How far the value is on the worse side of the target; negative where better; else null. */
  public @Nullable Fraction worseBy() {
    if (value == null || target == null || better.equals("context")) {
      return null;
    }
    return better.equals("lower") ? value.minus(target) : target.minus(value);
  }

  /** By how much it is above another measure's value; null where either has none. */
  public @Nullable Fraction above(Measure other) {
    return value == null || other.value == null ? null : value.minus(other.value);
  }

  /** Whether it is more than another; no where either has no value. */
  public boolean moreThan(Measure other) {
    return value != null && other.value != null && value.compareTo(other.value) > 0;
  }

  /** Whether it is at least so many points more than another; no where either has no value. */
  public boolean atLeastMoreThan(Measure other, long points) {
    Fraction above = above(other);
    return above != null && above.compareTo(Fraction.of(points)) >= 0;
  }

  /** Whether it is less than a number; no where it has no value. */
  public boolean under(long number) {
    return value != null && value.compareTo(Fraction.of(number)) < 0;
  }

  /** Whether it is more than a number; no where it has no value. */
  public boolean over(long number) {
    return value != null && value.compareTo(Fraction.of(number)) > 0;
  }
}
