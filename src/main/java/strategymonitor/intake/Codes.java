package strategymonitor.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Column;
import strategymonitor.domain.Suggestion;

/** Reads the codes of one column's list, compared without case. */
final class Codes {
  private static final int REMEMBERED = 1_000;
  private static final int MOST_NAMED = 40;

  private final Column column;

  /** Codes repeat down a column; what a spelling means is worked out once. */
  private final Map<String, Object> known = new HashMap<>();

  Codes(Column column) {
    this.column = column;
  }

  String expected() {
    List<String> codes = column.canonicalCodes();
    return codes.size() > MOST_NAMED
        ? "one of " + codes.size() + " codes, such as " + codes.get(0)
        : "one of " + String.join(", ", codes);
  }

  /** The canonical code, or the problem. */
  Object one(String written) {
    Object meaning = known.get(written);
    if (meaning == null) {
      meaning = meaning(written);
      if (known.size() < REMEMBERED) {
        known.put(written, meaning);
      }
    }
    return meaning;
  }

  /** Several, separated by semicolons, as canonical codes so separated; or the problem. */
  Object several(String written) {
    List<Object> meanings =
        Arrays.stream(written.split(";"))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .map(this::one)
            .toList();
    if (meanings.isEmpty()) {
      return Problem.meant("1030", expected(), "");
    }
    for (Object meaning : meanings) {
      if (meaning instanceof Problem) {
        return meaning;
      }
    }
    return meanings.stream().map(Object::toString).distinct().collect(Collectors.joining("; "));
  }

  private Object meaning(String written) {
    String code = canonical(written.toLowerCase(Locale.ROOT));
    if (code == null) {
      return Problem.meant("1030", expected(), meant(written));
    }
    return code;
  }

  /** Every single letter or figure is near every other: those are not suggested. */
  private String meant(String written) {
    List<String> words = column.codes().keySet().stream().filter(c -> c.length() > 2).toList();
    return Suggestion.nearest(written, words)
        .map(near -> "Did you mean \"" + column.codes().get(near) + "\"?")
        .orElse("");
  }

  private @Nullable String canonical(String key) {
    String code = column.codes().get(key);
    return code != null ? code : column.codes().get(whole(plainDashes(key)));
  }

  /** Programs that count write a number into a text file with its decimals: 2.0 is 2. */
  static String whole(String text) {
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** Word processors turn the hyphen of Co-opted into other dashes. */
  private static String plainDashes(String text) {
    return text.replaceAll("[\u2010-\u2015]", "-");
  }
}
