package strategymonitor.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.SentenceBank;
import strategymonitor.domain.SentenceBank.Phrase;

/**
 * Puts a sentence of the bank into words: the first wording of which all is known, and that fits.
 */
final class Wording {
  private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)\\}");
  private final SentenceBank bank;
  private final Sayable sayable;

  Wording(SentenceBank bank, Sayable sayable) {
    this.bank = bank;
    this.sayable = sayable;
  }

  /** Empty where no wording can be filled or all are too long. */
  Optional<String> of(SentenceBank.Form form) {
    if (!form.when().holds(sayable.marks())) {
      return Optional.empty();
    }
    return form.says().stream().flatMap(says -> fitting(says).stream()).findFirst();
  }

  static int words(String text) {
    String plain = text.strip();
    return plain.isEmpty() ? 0 : plain.split("\\s+").length;
  }

  /** With as many names of its list as fit. */
  private Optional<String> fitting(String says) {
    for (int names = longest(says); names >= Math.min(1, longest(says)); names--) {
      String filled = filled(says, names);
      if (filled != null && words(filled) <= bank.mostWords()) {
        return Optional.of(filled);
      }
    }
    return Optional.empty();
  }

  private int longest(String says) {
    return sayable.lists().entrySet().stream()
        .filter(list -> says.contains("{" + list.getKey() + "}"))
        .mapToInt(list -> list.getValue().size())
        .max()
        .orElse(0);
  }

  private @Nullable String filled(String says, int names) {
    StringBuilder filled = new StringBuilder();
    Matcher named = NAMED.matcher(says);
    while (named.find()) {
      String word = word(named.group(1), names);
      if (word == null) {
        return null;
      }
      named.appendReplacement(filled, Matcher.quoteReplacement(word));
    }
    return named.appendTail(filled).toString();
  }

  private @Nullable String word(String name, int names) {
    List<String> list = sayable.lists().get(name);
    if (list != null) {
      return list.isEmpty() ? null : cut(list, names);
    }
    List<Phrase> phrases = bank.phrases().get(name);
    return phrases == null ? sayable.words().get(name) : phrase(phrases);
  }

  private static String cut(List<String> list, int names) {
    String some = String.join("; ", list.subList(0, Math.min(names, list.size())));
    int left = list.size() - names;
    return left > 0 ? some + "; and " + left + " more" : some;
  }

  private @Nullable String phrase(List<Phrase> phrases) {
    return phrases.stream()
        .filter(one -> one.when().holds(sayable.marks()))
        .findFirst()
        .map(one -> filled(one.says(), 0))
        .orElse(null);
  }
}
