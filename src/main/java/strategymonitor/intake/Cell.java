package strategymonitor.intake;

/**
 * A cell that holds something, as the file stores it.
 *
 * @param column counted from 0
 * @param text plain text for TEXT; the stored number for NUMBER, PERCENT and both kinds of date;
 *     TRUE or FALSE; the error's name; the formula
 */
record Cell(int column, Kind kind, String text) {
  private static final int MOST_CHARACTERS = 32_767;

  /** What the file says the text is. */
  enum Kind {
    TEXT,
    NUMBER,
    /** A number shown as a percentage. */
    PERCENT,
    /** A number shown as a date, in days since the end of 1899. */
    DATE_1900,
    /** A number shown as a date, in days since the start of 1904. */
    DATE_1904,
    BOOLEAN,
    ERROR,
    /** A formula whose value was never stored. */
    UNCALCULATED
  }

  boolean isDate() {
    return kind == Kind.DATE_1900 || kind == Kind.DATE_1904;
  }

  /** A cell of plain text, which is no longer than Excel allows. */
  static Cell ofText(int column, String text) throws Unreadable {
    if (text.length() > MOST_CHARACTERS) {
      throw Unreadable.damaged(
          "a cell of " + text.length() + " characters, more than Excel allows");
    }
    return new Cell(column, Kind.TEXT, text);
  }
}
