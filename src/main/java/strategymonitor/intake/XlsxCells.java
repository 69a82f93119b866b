package strategymonitor.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the cells of a worksheet hold, by what its XML says of them. */
final class XlsxCells {
  static final int LAST_COLUMN = 16_384;
  static final int NO_STYLE = -1;
  static final Set<String> WITHOUT_STYLE = Set.of("s", "str", "inlineStr", "d", "b", "e");

  private final CellStyles styles;
  private final SharedTexts strings;

  XlsxCells(CellStyles styles, SharedTexts strings) {
    this.styles = styles;
    this.strings = strings;
  }

  /**
   * A cell.
   *
   * @param column from 0
   * @param type its attribute {@code t}; n where it has none
   * @param style its attribute {@code s}, {@link #NO_STYLE} where it has none
   * @return null where it holds nothing
   */
  @Nullable Cell of(
      int column, String type, int style, @Nullable String value, @Nullable String formula)
      throws Unreadable {
    boolean text = type.equals("str") || type.equals("inlineStr") || type.equals("s");
    if (formula != null && (value == null || (value.isEmpty() && !text))) {
      return new Cell(column, Cell.Kind.UNCALCULATED, "=" + formula);
    }
    if (value == null || value.isBlank()) {
      return null;
    }
    return switch (type) {
      case "s" -> text(column, strings.get(value));
      case "str" -> text(column, PlainText.of(SharedStrings.unescaped(value)));
      case "inlineStr", "d" -> text(column, PlainText.of(value));
      case "b" -> new Cell(column, Cell.Kind.BOOLEAN, yes(value.strip()) ? "TRUE" : "FALSE");
      case "e" -> new Cell(column, Cell.Kind.ERROR, value);
      default -> new Cell(column, kind(style), value.strip());
    };
  }

  /** A cell of a text that sheets share. */
  @Nullable Cell shared(int column, int index) throws Unreadable {
    return text(column, strings.at(index));
  }

  private static @Nullable Cell text(int column, String text) throws Unreadable {
    return text.isEmpty() ? null : Cell.ofText(column, text);
  }

  private Cell.Kind kind(int style) {
    return style == NO_STYLE ? Cell.Kind.NUMBER : styles.kind(style);
  }

  static boolean yes(String value) {
    return value.equals("1") || value.equals("true");
  }
}
