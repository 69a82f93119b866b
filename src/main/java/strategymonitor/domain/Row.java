package strategymonitor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a return as understood.
 *
 * @param number its row in the file, as Excel numbers it
 * @param values one typed value a column of the sheet, in its order, null where blank; their types
 *     are those of {@link ColumnType}
 */
@SuppressWarnings("ArrayRecordComponent") // one array a row: a return may have a million rows
public record Row(SheetDefinition sheet, int number, @Nullable Object[] values) {

  public Row {
    if (values.length != sheet.columns().size()) {
      throw new IllegalArgumentException(
          "must have %d values, had: %d".formatted(sheet.columns().size(), values.length));
    }
  }

  /** The value under a canonical heading; null where blank. */
  public @Nullable Object value(String heading) {
    return values[sheet.position(heading)];
  }

  /** The text under a heading that is never blank. */
  public String text(String heading) {
    return Objects.requireNonNull((String) value(heading), heading);
  }

  public @Nullable String textOrNull(String heading) {
    return (String) value(heading);
  }

  public boolean yes(String heading) {
    return Boolean.TRUE.equals(value(heading));
  }

  public @Nullable LocalDate date(String heading) {
    return (LocalDate) value(heading);
  }

  /** The whole number under a heading; 0 where blank. */
  public long whole(String heading) {
    Long number = (Long) value(heading);
    return number == null ? 0 : number;
  }

  public @Nullable BigDecimal number(String heading) {
    return (BigDecimal) value(heading);
  }

  public @Nullable Integer urn(String heading) {
    return (Integer) value(heading);
  }
}
