package strategymonitor.domain;

import java.math.BigDecimal;

/**
 * How many of those who are expected to report themselves did.
 *
 * @param covered Schools, or Schools' boards, that a figure rests on
 * @param units all that are expected
 */
public record Coverage(long covered, long units) {

  public Coverage {
    if (covered < 0 || units < 1 || covered > units) {
      throw new IllegalArgumentException(
          "must be some of at least one, was: " + covered + " of " + units);
    }
  }

  /** How many did not report. */
  public long lacking() {
    return units - covered;
  }

  /** 100 × covered / units. */
  public Fraction percent() {
    return Fraction.percent(BigDecimal.valueOf(covered), BigDecimal.valueOf(units));
  }
}
