package strategymonitor.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a rule adds to: above or below the line, of the figure or of a gap's second share. */
enum Side {
  ABOVE("above"),
  BELOW("below"),
  OTHER_ABOVE("otherAbove"),
  OTHER_BELOW("otherBelow");

  private final String word;
  private final Pattern also;

  Side(String word) {
    this.word = word;
    this.also = Pattern.compile("\\b" + word + "\\s*\\.[^;]*\\balso\\s*\\(");
  }

  /** As rules call it. */
  String word() {
    return word;
  }

  /** The sides that some rule of the text says {@code also} of. */
  static Set<Side> also(String rules) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    for (Side side : values()) {
      if (side.also.matcher(rules).find()) {
        sides.add(side);
      }
    }
    return sides;
  }
}
