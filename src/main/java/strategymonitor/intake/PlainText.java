package strategymonitor.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: composed, its spaces plain, single and inside only. */
final class PlainText {
  /** What people add to a heading to say how its cells are to be filled in. */
  private static final Pattern HINT =
      Pattern.compile(
          "\\((?:y ?/ ?n|yes ?/ ?no|y or n|yes or no|dd/mm/yy(?:yy)?|number|%|£)\\)[ :*?]*$");

  private PlainText() {}

  static String of(String written) {
    return plain(written) ? written : cleaned(written);
  }

  /**
   * A heading, sheet name or kind as compared: without case, spaces or line breaks, nor the
   * hyphens, underscores, colons, asterisks and question marks that people write between or after
   * its words, nor a hint such as (Y/N) at its end.
   */
  static String key(String written) {
    String plain = withoutHint(of(written).toLowerCase(Locale.ROOT));
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (" -_:*?".indexOf(c) < 0 && (c < '\u2010' || c > '\u2015')) {
        key.append(c);
      }
    }
    return key.isEmpty() ? plain : key.toString();
  }

  private static String withoutHint(String plain) {
    return plain.indexOf('(') > 0 ? HINT.matcher(plain).replaceFirst("") : plain;
  }

  /** Most text needs no cleaning, and there is much of it. */
  private static boolean plain(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (c < ' ' || c > '~' || (space && afterSpace)) {
        return false;
      }
      afterSpace = space;
    }
    return !afterSpace || text.isEmpty();
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      if (c <= ' ' || c == '\u007f' || Character.isSpaceChar(c)) {
        space = true;
      } else if (c != '\u200b' && c != '\ufeff') {
        if (space && clean.length() > 0) {
          clean.append(' ');
        }
        space = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
