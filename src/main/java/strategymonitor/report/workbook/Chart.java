package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native chart, beside the table it draws from.
 *
 * @param title its message
 * @param description the alternative text
 * @param categories the names along its axis, and the cells that hold them
 * @param format of the numbers on its axis and labels
 */
public record Chart(
    Kind kind,
    String title,
    String description,
    Names categories,
    List<Series> series,
    String axis,
    String format) {

  /** Terms along a line, or groups as bars. */
  public enum Kind {
    LINE,
    BARS
  }

  /** Texts and the cells that hold them. */
  public record Names(String cells, List<String> texts) {
    public Names {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The numbers of one line or set of bars.
   *
   * @param cells that hold them; {@code numbers} are the same, null for an empty cell
   * @param marked the bar that is drawn in another colour; −1 for none
   */
  public record Series(
      Names name, String cells, List<@Nullable BigDecimal> numbers, boolean target, int marked) {
    public Series {
      numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
    }
  }

  public Chart {
    series = List.copyOf(series);
  }

  boolean negative() {
    return series.stream()
        .flatMap(one -> one.numbers().stream())
        .anyMatch(number -> number != null && number.signum() < 0);
  }
}
