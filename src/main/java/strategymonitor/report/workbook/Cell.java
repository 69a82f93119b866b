package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One cell: a text, a number, or neither.
 *
 * @param format Excel's number format, such as {@code 0.0"%"}
 * @param link {@code #Sheet} for a sheet of the workbook, an https or mailto address, or null
 */
public record Cell(
    @Nullable String text,
    @Nullable BigDecimal number,
    Style style,
    String format,
    @Nullable String link) {

  private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
  static final String GENERAL = "General";

  public static Cell of(String text, Style style) {
    return new Cell(text, null, style, GENERAL, null);
  }

  public static Cell of(String text) {
    return of(text, Style.BODY);
  }

  public static Cell of(long number) {
    return of(BigDecimal.valueOf(number), "#,##0", Style.NUMBER);
  }

  public static Cell of(BigDecimal number, String format, Style style) {
    return new Cell(null, number, style, format, null);
  }

  /** A date as Excel counts them, which no value before March 1900 can be. */
  public static Cell of(LocalDate date) {
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_NOUGHT, date));
    return new Cell(null, days, Style.BODY, "d mmm yyyy", null);
  }

  public static Cell empty(Style style) {
    return new Cell(null, null, style, GENERAL, null);
  }

  public static Cell linked(String text, String link) {
    return of(text, Style.LINK).linkedTo(link);
  }

  public Cell linkedTo(String other) {
    return new Cell(text, number, style, format, other);
  }

  public Cell in(Style other) {
    return new Cell(text, number, other, format, link);
  }
}
