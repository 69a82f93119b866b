package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fraction;

/** The value that an indicator's cell comes to, by its measure. */
final class WorkOut {
  private final Indicator indicator;
  private final Cell cell;

  WorkOut(Indicator indicator, Cell cell) {
    this.indicator = indicator;
    this.cell = cell;
  }

  Figure figure(Breakdown breakdown, String group, boolean published) {
    BigDecimal above = total(Side.ABOVE);
    BigDecimal below = indicator.outOf() == null ? total(Side.BELOW) : indicator.outOf();
    Fraction value = value(above, below);
    boolean parts = parts();
    return new Figure(
        indicator,
        breakdown,
        group,
        parts ? numerator(above, below) : null,
        parts && divides() ? below : null,
        value,
        value == null ? "z" : "",
        cell.evidence(),
        published,
        "");
  }

  private BigDecimal total(Side side) {
    return cell.total(side, indicator.also().contains(side));
  }

  private @Nullable Fraction value(BigDecimal above, BigDecimal below) {
    return switch (indicator.definition().measure()) {
      case "share", "rate" -> share(above, below);
      case "count" -> Fraction.of(above);
      case "net" -> Fraction.of(above.subtract(below));
      case "difference" -> cell.evidence().rows() == 0 ? null : Fraction.of(above.subtract(below));
      case "median" -> median(cell.values());
      case "gap" ->
          gap(share(above, below), share(total(Side.OTHER_ABOVE), total(Side.OTHER_BELOW)));
      default -> throw new IllegalStateException(indicator.definition().measure());
    };
  }

  private boolean divides() {
    String measure = indicator.definition().measure();
    return measure.equals("share") || measure.equals("rate");
  }

  /** Whether it has a numerator: a gap and a median have neither part. */
  private boolean parts() {
    String measure = indicator.definition().measure();
    return divides() || measure.equals("count") || measure.equals("net");
  }

  private BigDecimal numerator(BigDecimal above, BigDecimal below) {
    return indicator.definition().measure().equals("net") ? above.subtract(below) : above;
  }

  private static @Nullable Fraction share(BigDecimal above, BigDecimal below) {
    return below.signum() == 0 ? null : Fraction.percent(above, below);
  }

  private static @Nullable Fraction gap(@Nullable Fraction one, @Nullable Fraction other) {
    return one == null || other == null ? null : one.minus(other);
  }

  /** The middle value, or the mean of the two in the middle; null of none. */
  static @Nullable Fraction median(SortedMap<BigDecimal, Long> values) {
    long number = values.values().stream().mapToLong(Long::longValue).sum();
    if (number == 0) {
      return null;
    }
    BigDecimal middle = at(values, (number - 1) / 2).add(at(values, number / 2));
    return Fraction.of(middle, BigDecimal.valueOf(2));
  }

  private static BigDecimal at(SortedMap<BigDecimal, Long> values, long position) {
    long before = 0;
    for (Map.Entry<BigDecimal, Long> value : values.entrySet()) {
      before += value.getValue();
      if (before > position) {
        return value.getKey();
      }
    }
    throw new IllegalStateException("position beyond the last value");
  }
}
