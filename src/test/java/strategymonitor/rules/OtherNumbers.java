package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A search for whole numbers that fit some sums: number by number, what is left to the others
 * narrowed each time, the real ones tried first.
 */
final class OtherNumbers {
  private static final long MOST = 1000;
  private static final int TRIES = 5000;

  private final List<String> names = new ArrayList<>();
  private final List<Long> real = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<Long> least = new ArrayList<>();
  private final List<Long> most = new ArrayList<>();
  private int tries;

  private record Sum(int[] at, int[] signs, long comesTo, boolean exact) {}

  void unknown(String name, long atLeast, long isReally) {
    names.add(name);
    least.add(atLeast);
    most.add(MOST);
    real.add(isReally);
  }

  void set(String name, long number) {
    int at = names.indexOf(name);
    most.set(at, number);
    least.set(at, Math.max(least.get(at), number));
  }

  void clue(Map<String, Integer> signs, long sum, boolean exact) {
    int[] at = signs.keySet().stream().mapToInt(names::indexOf).toArray();
    int[] sign = signs.values().stream().mapToInt(Integer::intValue).toArray();
    sums.add(new Sum(at, sign, sum, exact));
  }

  boolean found() {
    return found(array(least), array(most));
  }

  private boolean found(long[] from, long[] to) {
    if (tries++ > TRIES || !narrowed(from, to)) {
      return false;
    }
    for (int i = 0; i < from.length; i++) {
      if (from[i] < to[i]) {
        return foundWith(i, from, to);
      }
    }
    return true;
  }

  private boolean foundWith(int i, long[] from, long[] to) {
    long middle = Math.min(Math.max(real.get(i), from[i]), to[i]);
    for (long far = 0; far <= to[i] - from[i]; far++) {
      if (foundAt(i, middle + far, from, to) || (far > 0 && foundAt(i, middle - far, from, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean foundAt(int i, long number, long[] from, long[] to) {
    if (number < from[i] || number > to[i]) {
      return false;
    }
    long[] newFrom = from.clone();
    long[] newTo = to.clone();
    newFrom[i] = number;
    newTo[i] = number;
    return found(newFrom, newTo);
  }

  private boolean narrowed(long[] from, long[] to) {
    boolean again = true;
    while (again) {
      again = false;
      for (Sum sum : sums) {
        for (int k = 0; k < sum.at().length; k++) {
          again |= narrow(sum, k, from, to);
          if (from[sum.at()[k]] > to[sum.at()[k]]) {
            return false;
          }
        }
        if (sum.at().length == 0 && sum.exact() && sum.comesTo() != 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** What the others of a sum leave to one of it. */
  private static boolean narrow(Sum sum, int k, long[] from, long[] to) {
    long high = sum.comesTo();
    long low = sum.comesTo();
    for (int j = 0; j < sum.at().length; j++) {
      if (j != k) {
        boolean plus = sum.signs()[j] > 0;
        high -= plus ? from[sum.at()[j]] : -to[sum.at()[j]];
        low -= plus ? to[sum.at()[j]] : -from[sum.at()[j]];
      }
    }
    int at = sum.at()[k];
    boolean plus = sum.signs()[k] > 0;
    long newTo = plus ? high : sum.exact() ? -low : to[at];
    long newFrom = plus ? (sum.exact() ? low : from[at]) : -high;
    boolean narrower = newFrom > from[at] || newTo < to[at];
    from[at] = Math.max(from[at], newFrom);
    to[at] = Math.min(to[at], newTo);
    return narrower;
  }

  private static long[] array(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }
}
