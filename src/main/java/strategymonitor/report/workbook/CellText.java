package strategymonitor.report.workbook;

/** A text as a cell holds it: not too long, and without what XML cannot hold. */
final class CellText {
  private static final int LONGEST = 32_767;
  private static final String UNKNOWN = "\ufffd";

  private CellText() {}

  static String of(String text) {
    return text.length() <= LONGEST && text.codePoints().allMatch(CellText::plain)
        ? text
        : written(text);
  }

  /** Whether a person who edits the cell could turn its text into a formula. */
  static boolean couldRun(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean plain(int point) {
    return point != '_' && !control(point) && !forbidden(point);
  }

  private static boolean control(int point) {
    return point < ' ' && point != '\n' && point != '\t';
  }

  private static boolean forbidden(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
        || point == 0xfffe
        || point == 0xffff;
  }

  private static String written(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST));
    int room = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      append(out, text, at);
      if (out.length() > LONGEST) {
        out.setLength(room);
        return out.append('…').toString();
      }
      room = out.length() < LONGEST ? out.length() : room;
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String text, int at) {
    int point = text.codePointAt(at);
    if (control(point)) {
      out.append("_x%04X_".formatted(point));
    } else if (forbidden(point)) {
      out.append(UNKNOWN);
    } else if (point == '_' && looksEscaped(text, at)) {
      out.append("_x005F_");
    } else {
      out.appendCodePoint(point);
    }
  }

  /** Excel writes what XML cannot hold as {@code _x0007_}, so such a text needs escaping itself. */
  private static boolean looksEscaped(String text, int at) {
    return text.regionMatches(at, "_x", 0, 2)
        && at + 6 < text.length()
        && text.charAt(at + 6) == '_';
  }
}
