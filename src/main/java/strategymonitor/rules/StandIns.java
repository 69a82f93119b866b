package strategymonitor.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Column;
import strategymonitor.domain.Row;

/**
 * Fills the blanks of a row that is left out with values that mean nothing, so that checks of its
 * other cells can be worked out. What a check then says of the filled cells, or of the row, is not
 * to be listened to.
 */
final class StandIns {
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

  private StandIns() {}

  static UncheckedRow filled(UncheckedRow row) {
    Row read = row.row();
    @Nullable Object[] values = read.values().clone();
    for (int i = 0; i < values.length; i++) {
      Column column = read.sheet().columns().get(i);
      if (values[i] == null && !column.mayBeBlank() && !column.optional()) {
        values[i] = standIn(column);
      }
    }
    Row filled = new Row(read.sheet(), read.number(), values);
    return new UncheckedRow(filled, row.file(), row.sheetInFile(), false, row.urn());
  }

  private static Object standIn(Column column) {
    return switch (column.type()) {
      case TEXT, NAME -> "";
      case CODE, CODES -> column.canonicalCodes().get(0);
      case YES_NO -> false;
      case DATE -> SOME_DAY;
      case WHOLE -> 0L;
      case NUMBER, PERCENT -> BigDecimal.ZERO;
      case URN -> 100_000;
    };
  }
}
