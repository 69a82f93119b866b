package strategymonitor.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Throws the same numbers for the same words everywhere. Each part of a county has a die of its
 * own, named by what it decides, so that one part's changes leave all others as they were.
 */
final class Die {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private long state;

  private Die(long state) {
    this.state = state;
  }

  static Die named(Object... words) {
    long hash = FNV_OFFSET;
    for (Object word : words) {
      String text = word + "|";
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * FNV_PRIME;
      }
    }
    return new Die(hash);
  }

  /** SplitMix64. */
  private long next() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** At least 0 and below 1. */
  double share() {
    return (next() >>> 11) / (double) (1L << 53);
  }

  boolean chance(double probability) {
    return share() < probability;
  }

  /** From 0 to below the bound. */
  int below(int bound) {
    return (int) (share() * bound);
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  double between(double low, double high) {
    return low + share() * (high - low);
  }

  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of the choices, by its weight among all weights. */
  <T> T of(List<T> choices, double... weights) {
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    double left = share() * all;
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return choices.get(i);
      }
    }
    return choices.get(choices.size() - 1);
  }

  /** A weekday, both ends included; the first day if the days hold no weekday. */
  LocalDate weekday(LocalDate first, LocalDate last) {
    LocalDate day = first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.isAfter(first) ? day.minusDays(1) : first.plusDays(2);
    }
    return day.isAfter(last) ? first : day;
  }
}
