package strategymonitor.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact number: numerator over denominator, never rounded until it is shown. 79.96 is below 80
 * whatever it is shown as.
 */
public final class Fraction implements Comparable<Fraction> {
  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Fraction(BigDecimal numerator, BigDecimal denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("the denominator must not be 0");
    }
    this.numerator = denominator.signum() < 0 ? numerator.negate() : numerator;
    this.denominator = denominator.abs();
  }

  public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
    return new Fraction(numerator, denominator);
  }

  public static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  public static Fraction of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** 100 × part / whole. */
  public static Fraction percent(BigDecimal part, BigDecimal whole) {
    return new Fraction(part.movePointRight(2), whole);
  }

  /** The number above the line, unreduced. */
  public BigDecimal numerator() {
    return numerator;
  }

  /** The number below the line, above 0, unreduced. */
  public BigDecimal denominator() {
    return denominator;
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** How far from 0. */
  public Fraction size() {
    return new Fraction(numerator.abs(), denominator);
  }

  /** The same number in the smallest whole numbers. */
  public Fraction reduced() {
    int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
    BigInteger above = numerator.movePointRight(scale).toBigIntegerExact();
    BigInteger below = denominator.movePointRight(scale).toBigIntegerExact();
    BigInteger common = above.gcd(below);
    return new Fraction(new BigDecimal(above.divide(common)), new BigDecimal(below.divide(common)));
  }

  /** To at most so many decimal places, half up (away from zero), without trailing zeros. */
  public BigDecimal rounded(int places) {
    BigDecimal rounded =
        numerator.divide(denominator, places, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction fraction && compareTo(fraction) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(rounded(12).stripTrailingZeros());
  }

  @Override
  public String toString() {
    return rounded(4).toPlainString();
  }
}
