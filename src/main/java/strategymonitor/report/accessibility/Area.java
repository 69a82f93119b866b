package strategymonitor.report.accessibility;

/** A rectangle of cells. Rows count from 1, columns from 0. */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** Reads {@code B2:D9} or {@code B2}. */
  static Area of(String reference) {
    String plain = reference.replace("$", "");
    int colon = plain.indexOf(':');
    String first = colon < 0 ? plain : plain.substring(0, colon);
    String last = colon < 0 ? plain : plain.substring(colon + 1);
    return new Area(row(first), column(first), row(last), column(last));
  }

  static int column(String cell) {
    int column = 0;
    for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
      column = column * 26 + cell.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  static int row(String cell) {
    int digits = 0;
    while (digits < cell.length() && Character.isLetter(cell.charAt(digits))) {
      digits++;
    }
    return Integer.parseInt(cell.substring(digits));
  }

  boolean meets(Area other) {
    return firstRow <= other.lastRow
        && other.firstRow <= lastRow
        && firstColumn <= other.lastColumn
        && other.firstColumn <= lastColumn;
  }

  boolean holdsRow(int row) {
    return row >= firstRow && row <= lastRow;
  }

  boolean holdsColumn(int column) {
    return column >= firstColumn && column <= lastColumn;
  }

  int columns() {
    return lastColumn - firstColumn + 1;
  }
}
