package strategymonitor.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The interval of E. B. Wilson (1927), which holds also for few answers and for shares near 0. */
public final class Wilson {
  private static final MathContext EXACT_ENOUGH = new MathContext(40, RoundingMode.HALF_EVEN);

  /** Two standard errors, nearly: 95 of a hundred such intervals hold the share. */
  private static final BigDecimal Z = new BigDecimal("1.959963984540054");

  private static final int PLACES = 20;

  private Wilson() {}

  /**
   * The 95 % interval of a share.
   *
   * @param percent from 0 to 100
   * @param answers how many it is of
   * @return in percent; null where there are no answers or it is no share
   */
  public static @Nullable Range interval(Fraction percent, BigDecimal answers) {
    boolean share =
        percent.compareTo(Fraction.of(0)) >= 0 && percent.compareTo(Fraction.of(100)) <= 0;
    return share && answers.signum() > 0 ? of(percent, answers) : null;
  }

  private static Range of(Fraction percent, BigDecimal n) {
    BigDecimal p = percent.numerator().divide(percent.denominator(), EXACT_ENOUGH).movePointLeft(2);
    BigDecimal zz = Z.multiply(Z);
    BigDecimal below = n.add(zz);
    BigDecimal middle = p.multiply(n).add(half(zz)).divide(below, EXACT_ENOUGH);
    BigDecimal spread =
        p.multiply(BigDecimal.ONE.subtract(p)).multiply(n).add(half(half(zz))).max(BigDecimal.ZERO);
    BigDecimal half = Z.multiply(spread.sqrt(EXACT_ENOUGH)).divide(below, EXACT_ENOUGH);
    return new Range(percent(middle.subtract(half)), percent(middle.add(half)));
  }

  private static BigDecimal half(BigDecimal number) {
    return number.divide(BigDecimal.valueOf(2), EXACT_ENOUGH);
  }

  private static Fraction percent(BigDecimal share) {
    return Fraction.of(share.movePointRight(2).setScale(PLACES, RoundingMode.HALF_UP));
  }
}
