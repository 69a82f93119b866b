package strategymonitor.intake;

import java.util.List;

/**
 * A row in which at least one cell holds something.
 *
 * @param number as Excel counts it, from 1
 * @param cells those that hold something, from left to right
 * @param hidden whether the file hides it from whoever looks at the sheet
 */
record RawRow(int number, List<Cell> cells, boolean hidden) {
  private static final int MOST_CHARACTERS = 1_000_000;

  /** Refuses a row that grows beyond what any person fills in. */
  static void bound(int row, int characters) throws Unreadable {
    if (characters > MOST_CHARACTERS) {
      throw Unreadable.tooLarge(
          "a row, number %d, of more than %,d characters".formatted(row, MOST_CHARACTERS));
    }
  }
}
