package strategymonitor.intake;

import java.util.Locale;
import strategymonitor.domain.Column;

/** Reads the cells of one column: the typed value, or the problem with it. */
final class CellReader {
  private static final String YES_OR_NO = "Yes or No";

  private final Column column;
  private final Codes codes;

  CellReader(Column column) {
    this.column = column;
    this.codes = new Codes(column);
  }

  /** The value, of the type that the column's {@code ColumnType} names; or a {@link Problem}. */
  Object read(Cell cell) {
    if (cell.kind() == Cell.Kind.ERROR) {
      return new Problem("1040", expected());
    }
    if (cell.kind() == Cell.Kind.UNCALCULATED) {
      return new Problem(
          "1040",
          expected() + ", stored with its formula",
          "Open the file in Excel, so that it calculates, save it and send the return again.");
    }
    return switch (column.type()) {
      case TEXT, NAME -> Shown.text(cell);
      case CODE -> codes.one(Shown.code(cell));
      case CODES -> codes.several(Shown.code(cell));
      case YES_NO -> yesNo(Shown.code(cell));
      case DATE -> Dates.read(cell);
      case WHOLE -> Numbers.whole(cell);
      case NUMBER -> Numbers.decimal(cell);
      case PERCENT -> Numbers.percent(cell);
      case URN -> Numbers.urn(cell);
    };
  }

  /** The problem with a blank cell that must be filled. */
  Problem blank() {
    return new Problem("1031", expected(), "Fill the cell and send the return again.");
  }

  private String expected() {
    return switch (column.type()) {
      case TEXT, NAME -> "text";
      case CODE, CODES -> codes.expected();
      case YES_NO -> YES_OR_NO;
      case DATE -> Dates.EXPECTED;
      case WHOLE -> Numbers.WHOLE;
      case NUMBER -> Numbers.DECIMAL;
      case PERCENT -> Numbers.PERCENTAGE;
      case URN -> Numbers.URN;
    };
  }

  private static Object yesNo(String written) {
    return switch (Codes.whole(written.toLowerCase(Locale.ROOT))) {
      case "yes", "y", "true", "1" -> true;
      case "no", "n", "false", "0" -> false;
      default -> new Problem("1030", YES_OR_NO);
    };
  }
}
