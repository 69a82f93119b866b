package strategymonitor.report.fixlist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as XML writes it. */
final class Text {
  private static final Pattern ENTITY = Pattern.compile("&(#x?)?(\\w+);");
  private static final int LONGEST = 32_000;

  private Text() {}

  /** For an element or an attribute, without what XML or a cell cannot hold. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().limit(LONGEST).forEach(point -> append(escaped, point));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int point) {
    switch (point) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\n', '\t' -> escaped.appendCodePoint(point);
      default -> escaped.appendCodePoint(allowed(point) ? point : 0xfffd);
    }
  }

  private static boolean allowed(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point >= ' ' && !surrogate && point != 0xfffe && point != 0xffff;
  }

  static String unescaped(String written) {
    return written.indexOf('&') < 0
        ? written
        : ENTITY.matcher(written).replaceAll(found -> Matcher.quoteReplacement(entity(found)));
  }

  private static String entity(java.util.regex.MatchResult found) {
    String name = found.group(2);
    if (found.group(1) != null) {
      return Character.toString(Integer.parseInt(name, found.group(1).equals("#x") ? 16 : 10));
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> throw new Uneditable("an entity of its own, " + name);
    };
  }
}
