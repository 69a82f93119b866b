package strategymonitor.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, some of them shown, and what is known of their sums. A number that is not shown is not
 * worked out if other numbers fit as well; those are looked for, first near the real ones.
 */
final class Puzzle {
  private static final int TRIES = 20_000;
  private static final int FAR = 8;

  private final Map<String, Long> real = new TreeMap<>();
  private final Set<String> shown = new TreeSet<>();
  private final Set<String> judged = new TreeSet<>();
  private final Map<String, Set<Clue>> clues = new LinkedHashMap<>();
  private int tries;

  /** The parts less the whole come to the sum, or to that at most. */
  private record Clue(Set<String> parts, String whole, long sum, boolean exact) {
    Set<String> all() {
      Set<String> all = new LinkedHashSet<>(parts);
      all.add(whole);
      return all;
    }
  }

  void see(String name, long number, boolean isShown, boolean isJudged) {
    real.putIfAbsent(name, number);
    if (isShown) {
      shown.add(name);
    }
    if (isJudged) {
      judged.add(name);
    }
  }

  boolean has(String name) {
    return real.containsKey(name);
  }

  void addUp(Set<String> parts, String whole) {
    keep(new Clue(parts, whole, parts.stream().mapToLong(this::real).sum() - real(whole), true));
  }

  void nest(String part, String whole) {
    if (has(part) && has(whole)) {
      keep(new Clue(Set.of(part), whole, 0, false));
    }
  }

  private void keep(Clue clue) {
    clue.all().forEach(n -> clues.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(clue));
  }

  List<String> solved() {
    return judged.stream()
        .filter(name -> !shown.contains(name) && real(name) > 0 && !couldDiffer(name))
        .map(name -> name + " = " + real(name))
        .toList();
  }

  private boolean couldDiffer(String name) {
    Map<String, Long> guess = new HashMap<>();
    shown.forEach(known -> guess.put(known, real(known)));
    tries = 0;
    return anyOther(name, guess);
  }

  private boolean anyOther(String name, Map<String, Long> guess) {
    for (long far = 1; far <= FAR; far++) {
      if (fit(name, real(name) + far, guess) || fit(name, real(name) - far, guess)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this can be the number, with some others for all that hang together with it. */
  private boolean fit(String name, long number, Map<String, Long> guess) {
    if (number < least(name) || tries++ > TRIES) {
      return false;
    }
    guess.put(name, number);
    boolean fits = cluesOf(name).stream().allMatch(clue -> holds(clue, guess)) && fill(guess);
    guess.remove(name);
    return fits;
  }

  private boolean fill(Map<String, Long> guess) {
    String next = null;
    for (String name : List.copyOf(guess.keySet())) {
      if (shown.contains(name)) {
        continue;
      }
      for (Clue clue : cluesOf(name)) {
        List<String> open = clue.all().stream().filter(n -> !guess.containsKey(n)).toList();
        if (open.size() == 1 && clue.exact()) {
          return fit(open.get(0), missing(clue, open.get(0), guess), guess);
        }
        next = open.isEmpty() ? next : open.get(0);
      }
    }
    return next == null || fit(next, real(next), guess) || anyOther(next, guess);
  }

  private boolean holds(Clue clue, Map<String, Long> guess) {
    Optional<Long> sum = sum(clue, guess);
    return sum.isEmpty() || (clue.exact() ? sum.get() == clue.sum() : sum.get() <= clue.sum());
  }

  private static Optional<Long> sum(Clue clue, Map<String, Long> guess) {
    return guess.keySet().containsAll(clue.all())
        ? Optional.of(signedSum(clue, guess))
        : Optional.empty();
  }

  private static long signedSum(Clue clue, Map<String, Long> guess) {
    long parts = clue.parts().stream().mapToLong(part -> number(guess.get(part))).sum();
    return parts - number(guess.get(clue.whole()));
  }

  private static long missing(Clue clue, String open, Map<String, Long> guess) {
    long lacking = clue.sum() - signedSum(clue, guess);
    return open.equals(clue.whole()) ? -lacking : lacking;
  }

  /** Whatever is marked as hidden is above 0. */
  private long least(String name) {
    return judged.contains(name) && real(name) > 0 ? 1 : 0;
  }

  private Set<Clue> cluesOf(String name) {
    return clues.getOrDefault(name, Set.of());
  }

  private long real(String name) {
    return number(real.get(name));
  }

  private static long number(@Nullable Long number) {
    return number == null ? 0 : number;
  }
}
