package strategymonitor.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a figure is to be read: how sure it is, and whether it has moved.
 *
 * @param variation null where none is claimed: of context, and where there is no value
 * @param basis what the variation rests on, in words, such as {@code 9 terms (trial)}; else empty
 * @param limits between which the figure usually lies; null with fewer than seven values
 * @param coverage of those who report themselves; null where nobody does
 * @param bounds the lowest and the highest the figure could be were the rest to report; else null
 * @param interval the 95 % interval of a share of opinion; else null
 * @param since how it stands to its baseline, a sentence; empty where it has none
 */
public record Reading(
    @Nullable Variation variation,
    String basis,
    @Nullable Range limits,
    @Nullable Coverage coverage,
    @Nullable Range bounds,
    @Nullable Range interval,
    String since) {

  /** Nothing is said of the figure. */
  public static final Reading NONE = new Reading(null, "", null, null, null, null, "");

  /** The same, of who reported. */
  public Reading covering(@Nullable Coverage of, @Nullable Range couldBe) {
    return new Reading(variation, basis, limits, of, couldBe, interval, since);
  }

  /** The same, with the interval of a share. */
  public Reading within(@Nullable Range ofShare) {
    return new Reading(variation, basis, limits, coverage, bounds, ofShare, since);
  }

  /** The same, with how the figure has moved. */
  public Reading moving(@Nullable Variation how, String restingOn, @Nullable Range usually) {
    return new Reading(how, restingOn, usually, coverage, bounds, interval, since);
  }

  /** The same, with how the figure stands to its baseline. */
  public Reading since(String baseline) {
    return new Reading(variation, basis, limits, coverage, bounds, interval, baseline);
  }
}
