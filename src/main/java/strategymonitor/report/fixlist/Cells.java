package strategymonitor.report.fixlist;

import strategymonitor.report.workbook.Place;

/** How cells are named. */
final class Cells {
  private Cells() {}

  /**
   * @param row from 1
   * @param column from 0
   */
  static String name(int row, int column) {
    return Place.cell(row, column);
  }

  /** The column, from 0, of a cell's name. */
  static int column(String name) {
    int number = 0;
    for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
      number = number * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
    }
    return number - 1;
  }
}
