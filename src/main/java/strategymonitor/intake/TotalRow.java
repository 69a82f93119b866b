package strategymonitor.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;

/**
 * Tells the line of totals that people put below their rows: it says so in its first cell, and
 * where the other cells of a row must hold words or days it has none.
 */
final class TotalRow {
  private static final Pattern SAID =
      Pattern.compile("(?i)(?:(?:grand|overall|sub)[ -]?)?totals?(?:[ :].*)?|sum:?");
  private static final Set<ColumnType> COUNTED =
      Set.of(ColumnType.WHOLE, ColumnType.NUMBER, ColumnType.PERCENT);

  private TotalRow() {}

  /**
   * The first cell that a total leaves blank and a row must fill; null where the row is none.
   *
   * @param cells by the definition's columns; null where blank
   */
  static @Nullable Column blankIn(RawRow row, List<Column> columns, @Nullable Cell[] cells) {
    Cell first = row.cells().get(0);
    if (first.kind() != Cell.Kind.TEXT || !SAID.matcher(first.text()).matches()) {
      return null;
    }
    Column blank = null;
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      if (cell != null && cell != first && !sum(cell)) {
        return null;
      }
      boolean words = !COUNTED.contains(columns.get(i).type()) && !columns.get(i).mayBeBlank();
      blank = blank == null && cell == null && words ? columns.get(i) : blank;
    }
    return blank;
  }

  /** A number, or a formula that should have come to one. */
  private static boolean sum(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER, PERCENT, ERROR, UNCALCULATED -> true;
      case TEXT -> Numbers.number(cell) != null;
      case BOOLEAN, DATE_1900, DATE_1904 -> false;
    };
  }
}
