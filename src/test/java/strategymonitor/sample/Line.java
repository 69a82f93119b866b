package strategymonitor.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a sheet to be written, and the findings it is to raise.
 *
 * <p>A cell is a String (empty: blank), a whole number, a BigDecimal, a LocalDate, a Boolean, or a
 * {@link Percent} or {@link CellError}.
 */
final class Line {
  private final List<Object> cells;
  private final List<Raised> raised = new ArrayList<>();

  /** A finding this row is to raise. */
  record Raised(String number, String column) {}

  Line(List<Object> cells) {
    this.cells = new ArrayList<>(cells);
  }

  static Line of(Object... cells) {
    return new Line(List.of(cells));
  }

  Line copy() {
    return new Line(cells);
  }

  List<Object> cells() {
    return cells;
  }

  Object at(int column) {
    return cells.get(column);
  }

  String text(int column) {
    return cells.get(column).toString();
  }

  int whole(int column) {
    return (Integer) cells.get(column);
  }

  Line with(int column, Object value) {
    cells.set(column, value);
    return this;
  }

  Line raising(String number, String column) {
    raised.add(new Raised(number, column));
    return this;
  }

  boolean sound() {
    return raised.isEmpty();
  }

  List<Raised> raised() {
    return raised;
  }
}
