package strategymonitor.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell's content as text, for columns of text and for messages. */
final class Shown {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shown() {}

  static String text(Cell cell) {
    return switch (cell.kind()) {
      case TEXT, BOOLEAN, ERROR, UNCALCULATED -> cell.text();
      case NUMBER -> number(cell, Numbers.stored(cell.text()));
      case PERCENT -> percent(cell, Numbers.stored(cell.text()));
      case DATE_1900, DATE_1904 -> date(cell, Dates.stored(cell));
    };
  }

  /** The text that a code list or Yes/No is asked for: a number's format is no part of its code. */
  static String code(Cell cell) {
    BigDecimal number = cell.kind() == Cell.Kind.TEXT ? null : Numbers.number(cell);
    return number == null ? text(cell) : number.toPlainString();
  }

  private static String number(Cell cell, @Nullable BigDecimal number) {
    return number == null ? cell.text() : number.toPlainString();
  }

  private static String percent(Cell cell, @Nullable BigDecimal share) {
    return share == null
        ? cell.text()
        : share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
  }

  private static String date(Cell cell, @Nullable LocalDate day) {
    return day == null ? cell.text() : day.toString();
  }
}
