package strategymonitor.domain;

import java.util.List;
import java.util.Locale;

/** Who owes what. */
public record ExpectedReturns(List<ExpectedReturn> all) {

  public ExpectedReturns {
    all = List.copyOf(all);
  }

  public List<ExpectedReturn> dueFor(Term term) {
    return all.stream().filter(e -> e.dueFor(term)).toList();
  }

  /** The submitter's own name for a name it may be also known as; the name itself if nobody's. */
  public String submitter(String kind, String name) {
    return all.stream()
        .filter(e -> sameName(e.kind(), kind))
        .filter(
            e ->
                sameName(e.submitter(), name)
                    || e.alsoKnownAs().stream().anyMatch(other -> sameName(other, name)))
        .map(ExpectedReturn::submitter)
        .findFirst()
        .orElse(name);
  }

  /** Whether two names differ only in case and spacing. */
  public static boolean sameName(String one, String other) {
    return key(one).equals(key(other));
  }

  /** A name as compared: without case, runs of space as one. */
  public static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (!space) {
        key.append(c);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip().toLowerCase(Locale.ROOT);
  }
}
