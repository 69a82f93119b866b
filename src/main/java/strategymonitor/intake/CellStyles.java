package strategymonitor.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which of a workbook's cell styles show a number as a date or as a percentage. */
final class CellStyles {
  /** Excel itself allows 65,490. */
  private static final int MOST = 100_000;

  private final List<Cell.Kind> kinds;

  private CellStyles(List<Cell.Kind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads a workbook's styles.
   *
   * @param part their part; one that the workbook lacks where it has none
   * @param from1904 whether the workbook counts days from 1904
   */
  static CellStyles read(Parts parts, String part, boolean from1904) throws Unreadable {
    Map<Integer, String> formats = new HashMap<>();
    Map<Integer, Cell.Kind> ofFormats = new HashMap<>();
    List<Cell.Kind> kinds = new ArrayList<>();
    boolean inCells = false;
    try (Xml xml = parts.find(part)) {
      while (xml != null && xml.nextElement()) {
        switch (xml.name()) {
          case "numFmt" -> formats.put(number(xml), xml.attribute("formatCode", ""));
          case "cellXfs" -> inCells = true;
          case "cellStyles", "dxfs" -> inCells = false;
          case "xf" -> {
            if (inCells) {
              kinds.add(ofFormats.computeIfAbsent(number(xml), n -> kind(n, formats, from1904)));
            }
          }
          default -> {}
        }
        if (formats.size() + kinds.size() > MOST) {
          throw Unreadable.tooLarge("a workbook of more than %,d cell styles".formatted(MOST));
        }
      }
    }
    return new CellStyles(kinds);
  }

  /**
   * Styles by their formats.
   *
   * @param styles the number of each style's format
   * @param formats the codes of formats that are not built in, by number
   */
  static CellStyles of(List<Integer> styles, Map<Integer, String> formats, boolean from1904) {
    return new CellStyles(styles.stream().map(number -> kind(number, formats, from1904)).toList());
  }

  private static int number(Xml xml) throws Unreadable {
    try {
      return Integer.parseInt(xml.attribute("numFmtId", "0"));
    } catch (NumberFormatException damaged) {
      throw Unreadable.damaged("a damaged part, the workbook's styles");
    }
  }

  /** How a number in a cell of the style at an index is shown. */
  Cell.Kind kind(int style) {
    return style >= 0 && style < kinds.size() ? kinds.get(style) : Cell.Kind.NUMBER;
  }

  private static Cell.Kind kind(int format, Map<Integer, String> formats, boolean from1904) {
    String code = formats.get(format);
    return code == null ? builtIn(format, from1904) : kind(code, from1904);
  }

  private static Cell.Kind builtIn(int format, boolean from1904) {
    boolean date =
        (format >= 14 && format <= 22)
            || (format >= 27 && format <= 36)
            || (format >= 45 && format <= 47)
            || (format >= 50 && format <= 58);
    if (date) {
      return date(from1904);
    }
    return format == 9 || format == 10 ? Cell.Kind.PERCENT : Cell.Kind.NUMBER;
  }

  /** By a format's code: what its first section shows besides literal text. */
  static Cell.Kind kind(String code, boolean from1904) {
    String shown = signs(code).toLowerCase(Locale.ROOT);
    if (!shown.contains("general") && shown.chars().anyMatch(c -> "dmyhs".indexOf(c) >= 0)) {
      return date(from1904);
    }
    return shown.indexOf('%') >= 0 ? Cell.Kind.PERCENT : Cell.Kind.NUMBER;
  }

  private static Cell.Kind date(boolean from1904) {
    return from1904 ? Cell.Kind.DATE_1904 : Cell.Kind.DATE_1900;
  }

  /** A code's first section without quoted, escaped and filling characters, colours and locales. */
  private static String signs(String code) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == ';') {
        break;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '"' || c == '[') {
        int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
        String inside = end < 0 ? "" : code.substring(i + 1, end);
        if (c == '[' && inside.matches("(?i)h+|m+|s+")) {
          signs.append(inside);
        }
        i = end < 0 ? code.length() : end;
      } else {
        signs.append(c);
      }
    }
    return signs.toString();
  }
}
