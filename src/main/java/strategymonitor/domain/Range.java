package strategymonitor.domain;

/** From one exact number to another, both included. */
public record Range(Fraction low, Fraction high) {

  public Range {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("must not end below its start, was: " + low + " " + high);
    }
  }

  /** Whether a number lies neither below nor above it. */
  public boolean holds(Fraction number) {
    return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
  }

  /** Whether they have no number in common. */
  public boolean apart(Range other) {
    return low.compareTo(other.high) > 0 || other.low.compareTo(high) > 0;
  }
}
