package strategymonitor.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;

/**
 * A line that people put below their rows and that is none of them: of totals, which says so in its
 * first cell and has no words or days where a row must have them; or a note, in one cell alone.
 *
 * @param blank the first cell that it leaves blank and a row must fill
 * @param what it looks like
 */
record StrayRow(Column blank, String what) {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)(?:(?:grand|overall|sub)[ -]?)?totals?(?:[ :].*)?|sum:?");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:notes?|n\\.?b\\.?|source|comments?|key|please)(?:[ :,.].*)?|\\*.{3,}");
  private static final Set<ColumnType> COUNTED =
      Set.of(ColumnType.WHOLE, ColumnType.NUMBER, ColumnType.PERCENT);

  /**
   * What the row is if it is unmistakably none; null where it may be a row.
   *
   * @param cells by the definition's columns; null where blank
   */
  static @Nullable StrayRow of(RawRow row, List<Column> columns, @Nullable Cell[] cells) {
    Cell first = row.cells().get(0);
    if (first.kind() != Cell.Kind.TEXT) {
      return null;
    }
    boolean alone = row.cells().size() == 1 && NOTE.matcher(first.text()).matches();
    if (!alone && !TOTAL.matcher(first.text()).matches()) {
      return null;
    }
    Column blank = blank(columns, cells, first);
    return blank == null ? null : new StrayRow(blank, alone ? "a note" : "a line of totals");
  }

  private static @Nullable Column blank(List<Column> columns, @Nullable Cell[] cells, Cell first) {
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
