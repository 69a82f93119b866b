package strategymonitor.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: composed, its spaces plain, single and inside only. */
final class PlainText {
  private PlainText() {}

  static String of(String written) {
    return plain(written) ? written : cleaned(written);
  }

  /**
   * A heading, sheet name or kind as compared: without case, spaces or line breaks, nor the
   * hyphens, underscores, colons and asterisks that people write between or after its words.
   */
  static String key(String written) {
    String plain = of(written).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (" -_:*".indexOf(c) < 0 && (c < '\u2010' || c > '\u2015')) {
        key.append(c);
      }
    }
    return key.isEmpty() ? plain : key.toString();
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
