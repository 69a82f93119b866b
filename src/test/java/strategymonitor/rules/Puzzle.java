package strategymonitor.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers, some of them shown, and what is known of their sums. A number that is not shown is
 * worked out only if no other whole numbers fit all that is known: those are searched for.
 */
final class Puzzle {
  private final Map<String, Unknown> numbers = new LinkedHashMap<>();
  private final Set<Clue> clues = new LinkedHashSet<>();

  /** A number: whether it is shown, and whether a figure is hidden for it. */
  private static final class Unknown {
    private final long real;
    private boolean shown;
    private boolean judged;

    Unknown(long real) {
      this.real = real;
    }

    /** Whatever is marked as hidden is above 0. */
    long least() {
      return judged && real > 0 ? 1 : 0;
    }
  }

  /** The parts less the whole come to the sum, or to that at most. */
  private record Clue(Set<String> parts, String whole, long sum, boolean exact) {
    Set<String> all() {
      Set<String> all = new LinkedHashSet<>(parts);
      all.add(whole);
      return all;
    }
  }

  void see(String name, long real, boolean shown, boolean judged) {
    Unknown number = numbers.computeIfAbsent(name, n -> new Unknown(real));
    number.shown |= shown;
    number.judged |= judged;
  }

  boolean has(String name) {
    return numbers.containsKey(name);
  }

  void addUp(Set<String> parts, String whole) {
    long sum = parts.stream().mapToLong(part -> number(part).real).sum();
    clues.add(new Clue(parts, whole, sum - number(whole).real, true));
  }

  /** If it is so: figures that overlap may not be. */
  void nest(String part, String whole) {
    if (has(part) && has(whole) && number(part).real <= number(whole).real) {
      clues.add(new Clue(Set.of(part), whole, 0, false));
    }
  }

  List<String> solved() {
    List<String> solved = new ArrayList<>();
    numbers.forEach(
        (name, number) -> {
          if (number.judged && !number.shown && number.real > 0 && !couldDiffer(name)) {
            solved.add(name + " = " + number.real);
          }
        });
    return solved;
  }

  private boolean couldDiffer(String name) {
    List<String> together = together(name);
    return tried(together, 1).found() || tried(together, -1).found();
  }

  /** Looks for numbers of which the first is so much more than it really is. */
  private OtherNumbers tried(List<String> together, long more) {
    OtherNumbers others = new OtherNumbers();
    for (String name : together) {
      others.unknown(name, number(name).least(), number(name).real);
    }
    others.set(together.get(0), number(together.get(0)).real + more);
    for (Clue clue : clues) {
      if (clue.all().stream().anyMatch(together::contains)) {
        long sum = clue.sum();
        Map<String, Integer> signs = new LinkedHashMap<>();
        for (String name : clue.all()) {
          int sign = name.equals(clue.whole()) ? -1 : 1;
          if (number(name).shown) {
            sum -= sign * number(name).real;
          } else {
            signs.put(name, sign);
          }
        }
        others.clue(signs, sum, clue.exact());
      }
    }
    return others;
  }

  /** The numbers not shown that hang together with one, it first. */
  private List<String> together(String name) {
    Set<String> found = new LinkedHashSet<>(Set.of(name));
    boolean more = true;
    while (more) {
      more = false;
      for (Clue clue : clues) {
        if (clue.all().stream().anyMatch(found::contains)) {
          for (String other : clue.all()) {
            more |= !number(other).shown && found.add(other);
          }
        }
      }
    }
    return new ArrayList<>(found);
  }

  private Unknown number(String name) {
    Unknown number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("not seen: " + name);
    }
    return number;
  }
}
