package strategymonitor.rules.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;

/**
 * The values of one figure over the terms, exact. What it says of a side is {@code better}, {@code
 * worse} or {@code neither}.
 *
 * @param breakdown as shown, such as {@code area}
 * @param better {@code higher}, {@code lower} or {@code context}
 * @param values oldest first, this term's last; terms without one are passed over
 */
public record Series(
    String indicator, String breakdown, String group, String better, List<Fraction> values) {
  /** The fewest values of which limits are worked out. */
  private static final int LIMITS_FROM = 7;

  /** Moving ranges in a row of natural process limits, as W. A. Shewhart's followers use it. */
  private static final Fraction RANGES = Fraction.of(new BigDecimal("2.66"));

  private static final Fraction TWO_THIRDS =
      Fraction.of(BigDecimal.valueOf(2), BigDecimal.valueOf(3));
  private static final String NEITHER = "neither";

  public Series {
    values = values.stream().map(Fraction::reduced).toList();
  }

  /** How many values there are. */
  public int number() {
    return values.size();
  }

  /** Whether either direction is better. */
  public boolean rated() {
    return !better.equals("context");
  }

  /** The mean ± 2.66 × the mean moving range; null of fewer than seven values. */
  public @Nullable Range limits() {
    if (number() < LIMITS_FROM) {
      return null;
    }
    Fraction reach = RANGES.times(meanMovingRange());
    return new Range(mean().minus(reach).reduced(), mean().plus(reach).reduced());
  }

  private Fraction mean() {
    return mean(values);
  }

  private Fraction meanMovingRange() {
    List<Fraction> ranges = new java.util.ArrayList<>();
    for (int i = 1; i < number(); i++) {
      ranges.add(values.get(i).minus(values.get(i - 1)).size());
    }
    return mean(ranges);
  }

  private static Fraction mean(List<Fraction> numbers) {
    Fraction sum = Fraction.of(0);
    for (Fraction number : numbers) {
      sum = sum.plus(number).reduced();
    }
    return sum.times(Fraction.of(BigDecimal.ONE, BigDecimal.valueOf(numbers.size()))).reduced();
  }

  /** The side on which this term's value lies outside the limits; on a limit is not outside. */
  public String outside() {
    Range limits = limits();
    if (limits == null || limits.holds(last())) {
      return NEITHER;
    }
    return side(last().compareTo(mean()));
  }

  private Fraction last() {
    return values.get(number() - 1);
  }

  private String side(int up) {
    if (up == 0 || !rated()) {
      return NEITHER;
    }
    return up > 0 == better.equals("higher") ? "better" : "worse";
  }

  /** The side of the mean on which so many values up to this term's all lie. */
  public String onOneSide(int many) {
    Fraction mean = mean();
    return inARow(newest(many).stream().map(value -> value.compareTo(mean)).toList(), many);
  }

  /**
   * The side towards which so many values up to this term's all move, each beyond the one before.
   */
  public String trend(int many) {
    List<Fraction> newest = newest(many);
    List<Integer> steps = new java.util.ArrayList<>();
    for (int i = 1; i < newest.size(); i++) {
      steps.add(newest.get(i).compareTo(newest.get(i - 1)));
    }
    return inARow(steps, many - 1);
  }

  private List<Fraction> newest(int many) {
    return values.subList(Math.max(0, number() - many), number());
  }

  private String inARow(List<Integer> ups, int many) {
    boolean enough = ups.size() == many && many > 0;
    boolean same = ups.stream().map(Integer::signum).distinct().count() == 1;
    return enough && same ? side(ups.get(0)) : NEITHER;
  }

  /**
   * The side on which this term's value, and with it so many of the newest, lie more than two
   * thirds of the way from the mean to a limit.
   */
  public String inOuterThird(int many, int ofNewest) {
    int up = outer(last());
    long alike = newest(ofNewest).stream().filter(value -> outer(value) == up).count();
    return alike >= many ? side(up) : NEITHER;
  }

  private int outer(Fraction value) {
    Fraction mean = mean();
    Fraction line = TWO_THIRDS.times(RANGES).times(meanMovingRange());
    boolean beyond = value.minus(mean).size().compareTo(line) > 0;
    return beyond ? Integer.signum(value.compareTo(mean)) : 0;
  }
}
