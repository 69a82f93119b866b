package strategymonitor.report.workbook;

/** Where cells are: {@code C7}, {@code 'Data quality'!$B$4:$B$9}. */
public final class Place {
  private Place() {}

  /**
   * @param row from 1
   * @param column from 0
   */
  public static String cell(int row, int column) {
    return letters(column) + row;
  }

  public static String range(int row, int column, int lastRow, int lastColumn) {
    return cell(row, column) + ":" + cell(lastRow, lastColumn);
  }

  /** With the sheet's name, and not moving when it is copied. */
  public static String on(String sheet, int row, int column, int lastRow, int lastColumn) {
    String first = "$" + letters(column) + "$" + row;
    String last = "$" + letters(lastColumn) + "$" + lastRow;
    return quoted(sheet) + "!" + (first.equals(last) ? first : first + ":" + last);
  }

  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }

  static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + letters(column % 26);
  }
}
