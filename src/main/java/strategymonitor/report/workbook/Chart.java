package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  private static final BigDecimal NEARLY = BigDecimal.valueOf(75);

  /** Terms along a line, groups as bars, or bars put together of parts. */
  public enum Kind {
    LINE,
    BARS,
    STACKED
  }

  /** What a series is, which decides how it is drawn; each is told apart in grey, too. */
  public enum Role {
    VALUE,
    TARGET,
    LIMIT,
    MET,
    WITHIN_TOLERANCE,
    NOT_MET,
    NO_TARGET,
    CANT_TELL
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
   * @param marked the bars, or points of a line, that stand out
   */
  public record Series(
      Names name,
      String cells,
      List<@Nullable BigDecimal> numbers,
      Role role,
      Set<Integer> marked) {
    public Series {
      numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
      marked = Collections.unmodifiableSet(new TreeSet<>(marked));
    }
  }

  public Chart {
    series = List.copyOf(series);
  }

  boolean negative() {
    return numbers().anyMatch(number -> number.signum() < 0);
  }

  /** Whether its axis would go beyond 100 per cent though nothing in it does. */
  boolean nearlyWhole() {
    BigDecimal largest = numbers().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    return format.contains("%")
        && largest.compareTo(NEARLY) > 0
        && largest.compareTo(BigDecimal.valueOf(100)) <= 0;
  }

  private Stream<BigDecimal> numbers() {
    return series.stream().flatMap(one -> one.numbers().stream()).filter(Objects::nonNull);
  }
}
