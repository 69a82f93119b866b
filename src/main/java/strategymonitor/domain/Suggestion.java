package strategymonitor.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word somebody probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /** The nearest candidate by edit distance without case; empty where none is near. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= Math.max(2, candidate.length() / 3));
  }

  /** The nearest; else the only one that has the word, or its words, among others of its own. */
  public static Optional<String> nearestOrAround(String word, Collection<String> candidates) {
    String inside = " " + word.toLowerCase(Locale.ROOT) + " ";
    List<String> around =
        candidates.stream()
            .filter(one -> (" " + one.toLowerCase(Locale.ROOT) + " ").contains(inside))
            .toList();
    return nearest(word, candidates)
        .or(() -> around.size() == 1 ? Optional.of(around.get(0)) : Optional.empty());
  }

  /**
   * The code that somebody probably mistyped: the only one alike but for case, signs, leading zeros
   * and a letter O for a nought; else the only one of those nearest that is a single edit away.
   * Empty where there is none, or where several are as near, as numbered codes are.
   */
  public static Optional<String> code(String written, Collection<String> codes) {
    String plain = plainCode(written);
    List<String> alike = codes.stream().filter(code -> plainCode(code).equals(plain)).toList();
    if (alike.isEmpty() && written.length() > 2) {
      alike =
          codes.stream()
              .filter(code -> Math.abs(code.length() - written.length()) <= 1)
              .filter(code -> distance(written, code) <= 1 || swapped(written, code))
              .limit(2)
              .toList();
    }
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static String plainCode(String code) {
    StringBuilder plain = new StringBuilder(code.length());
    boolean inNumber = false;
    for (char c : code.toUpperCase(Locale.ROOT).replace('O', '0').toCharArray()) {
      boolean leadingZero = c == '0' && !inNumber;
      inNumber = c >= '0' && c <= '9' && !leadingZero;
      if (Character.isLetterOrDigit(c) && !leadingZero) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Whether the words differ in two neighbouring letters that changed places. */
  private static boolean swapped(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.length() == other.length()
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  /** A sentence to append to a message, with a space before it; empty where nothing is near. */
  public static String didYouMean(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(near -> " Did you mean \"" + near + "\"?").orElse("");
  }

  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] =
            Math.min(Math.min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
