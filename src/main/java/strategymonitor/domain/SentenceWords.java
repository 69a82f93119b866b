package strategymonitor.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import strategymonitor.domain.SentenceBank.About;

/** What a sentence may ask of a term or an indicator, and what it may name. */
public final class SentenceWords {
  private static final Set<String> NUMBER = Set.of("none", "one", "several");
  private static final List<String> COUNTED =
      List.of(
          "expected",
          "missing",
          "late",
          "headlines",
          "without",
          "exceptions",
          "untargeted",
          "raised",
          "at risk");
  private static final List<String> LISTS =
      List.of(
          "missing names", "without names", "raised names", "at risk names", "untargeted names");
  private static final Set<String> OF_INDICATOR =
      Set.of(
          "name",
          "value",
          "before",
          "change",
          "target",
          "status",
          "terms",
          "lowest",
          "lowest value",
          "highest",
          "highest value");

  private SentenceWords() {}

  /** What may stand in a condition, and for each mark the words that it may have. */
  public static Map<String, Set<String>> marks(About about) {
    return switch (about) {
      case TERM ->
          COUNTED.stream().collect(java.util.stream.Collectors.toMap(mark -> mark, mark -> NUMBER));
      case HEADLINE ->
          Map.of(
              "moved", Set.of("up", "down", "not", "none"),
              "variation", words(Variation.values(), Variation::words),
              "status", words(TargetStatus.values(), TargetStatus::words),
              "better", words(Better.values(), Better::label));
    };
  }

  /** What may stand in braces. */
  public static Set<String> named(About about) {
    if (about == About.HEADLINE) {
      return OF_INDICATOR;
    }
    Set<String> named = new java.util.HashSet<>(COUNTED);
    named.addAll(LISTS);
    return named;
  }

  /** {@code none}, {@code one} or {@code several}. */
  public static String number(long count) {
    return count == 0 ? "none" : count == 1 ? "one" : "several";
  }

  private static <T> Set<String> words(T[] values, java.util.function.Function<T, String> word) {
    Set<String> words = new java.util.HashSet<>(Set.of("none"));
    for (T value : values) {
      words.add(word.apply(value));
    }
    return words;
  }
}
