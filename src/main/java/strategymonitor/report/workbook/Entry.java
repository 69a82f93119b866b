package strategymonitor.report.workbook;

import java.util.List;

/**
 * Cells that somebody fills in: how they are shown, what may be chosen or typed, and the words that
 * help.
 *
 * @param column from 0
 * @param lastRow the last row that is helped with, from 1
 * @param format Excel's number format
 * @param prompt shown while the cell is selected; empty: nothing
 * @param error shown where something else is typed
 */
public record Entry(
    int column,
    int firstRow,
    int lastRow,
    String format,
    Allowed allowed,
    String prompt,
    String error) {

  /** What may be typed. */
  public sealed interface Allowed {}

  /** Anything at all. */
  public record Anything() implements Allowed {}

  /**
   * One of a list.
   *
   * @param range where the choices stand; empty: they are written into the cell's own list
   * @param only whether nothing else may be typed
   */
  public record Choice(List<String> texts, String range, boolean only) implements Allowed {
    /** How long a list may be that stands nowhere but in the cell. */
    public static final int LONGEST = 250;

    public Choice {
      texts = List.copyOf(texts);
    }

    /** Whether a list can do without a place of its own. */
    public static boolean fits(List<String> texts) {
      return String.join(",", texts).length() <= LONGEST
          && texts.stream().noneMatch(text -> text.contains(","));
    }
  }

  /** A day of this century. */
  public record Day() implements Allowed {}

  /** A whole number within bounds. */
  public record Whole(int least, int most) implements Allowed {}

  /** A number of at least nought. */
  public record Number() implements Allowed {}
}
