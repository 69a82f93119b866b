package strategymonitor.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who owes what.
 *
 * @param names each submitter's own name, by kind and name as compared, which may be one it is also
 *     known as
 */
public record ExpectedReturns(List<ExpectedReturn> all, Map<List<String>, String> names) {

  public ExpectedReturns {
    all = List.copyOf(all);
    names = Map.copyOf(names);
  }

  public ExpectedReturns(List<ExpectedReturn> all) {
    this(all, names(all));
  }

  private static Map<List<String>, String> names(List<ExpectedReturn> all) {
    Map<List<String>, String> names = new HashMap<>();
    for (ExpectedReturn owed : all) {
      names.putIfAbsent(List.of(key(owed.kind()), key(owed.submitter())), owed.submitter());
      for (String other : owed.alsoKnownAs()) {
        names.putIfAbsent(List.of(key(owed.kind()), key(other)), owed.submitter());
      }
    }
    return names;
  }

  public List<ExpectedReturn> dueFor(Term term) {
    return all.stream().filter(e -> e.dueFor(term)).toList();
  }

  /** The submitter's own name for a name it may be also known as; the name itself if nobody's. */
  public String submitter(String kind, String name) {
    return names.getOrDefault(List.of(key(kind), key(name)), name);
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
