package strategymonitor.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sentences that may be said of a term, as they were reviewed.
 *
 * @param mostWords of a sentence
 * @param most sentences about what changed
 * @param names how an indicator is named at the start of a sentence, by id
 * @param phrases parts of sentences by name; of each the first that holds is said
 * @param changed sentences about what changed, the most telling first
 * @param decisions sentences about what the board is asked to decide
 */
public record SentenceBank(
    int mostWords,
    int most,
    Map<String, String> names,
    Map<String, List<Phrase>> phrases,
    List<Form> changed,
    List<Form> decisions) {

  /** No sentence at all. */
  public static final SentenceBank NONE =
      new SentenceBank(25, 5, Map.of(), Map.of(), List.of(), List.of());

  /** What a sentence speaks of. */
  public enum About {
    TERM,
    HEADLINE
  }

  /**
   * Conditions: a mark, such as {@code moved}, and the words of which one must hold for it.
   *
   * @param allowed by the name of the mark; none: always holds
   */
  public record When(Map<String, Set<String>> allowed) {
    public When {
      allowed = Map.copyOf(allowed);
    }

    /** Whether these marks are among those allowed. */
    public boolean holds(Map<String, String> marks) {
      return allowed.entrySet().stream()
          .allMatch(one -> one.getValue().contains(marks.getOrDefault(one.getKey(), "none")));
    }
  }

  /** A part of a sentence, with placeholders in braces. */
  public record Phrase(When when, String says) {}

  /**
   * A sentence in several wordings, the fullest first.
   *
   * @param name what it is for, in a few words
   */
  public record Form(String name, About about, When when, List<String> says) {
    public Form {
      says = List.copyOf(says);
    }
  }

  public SentenceBank {
    names = Map.copyOf(names);
    phrases = Map.copyOf(phrases);
    changed = List.copyOf(changed);
    decisions = List.copyOf(decisions);
  }
}
