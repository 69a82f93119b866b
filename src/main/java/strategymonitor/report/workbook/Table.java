package strategymonitor.report.workbook;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table, marked up as one.
 *
 * @param name unique in the workbook: letters, digits and underscores
 * @param description what it shows, for those who cannot see it
 * @param headings unique without case
 * @param size how many rows there are
 * @param rows one cell a heading; walked once for the layout and once for the writing
 */
public record Table(
    String name,
    String description,
    List<String> headings,
    int size,
    Iterable<List<Cell>> rows,
    Set<Integer> numbers) {

  public Table {
    headings = List.copyOf(headings);
    numbers = Set.copyOf(numbers);
    if (size < 1) {
      throw new IllegalArgumentException("a table must have a row, had none: " + name);
    }
    if (!name.matches("[A-Za-z]+(_[A-Za-z0-9]+)+")) {
      throw new IllegalArgumentException(
          "a table's name must be words joined by underscores, was: " + name);
    }
    Set<String> seen = new HashSet<>();
    for (String heading : headings) {
      if (heading.isBlank() || !seen.add(heading.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("headings must be filled and differ, was: " + headings);
      }
    }
  }

  public static Table of(
      String name, String description, List<String> headings, List<List<Cell>> rows) {
    List<List<Cell>> filled = rows.isEmpty() ? List.of(nothing(headings.size())) : rows;
    return new Table(name, description, headings, filled.size(), filled, Set.of());
  }

  /** The same table with the headings of these columns (from 0) over numbers, to the right. */
  public Table numbersIn(Integer... columns) {
    return new Table(name, description, headings, size, rows, Set.copyOf(Arrays.asList(columns)));
  }

  private static List<Cell> nothing(int columns) {
    Cell[] cells = new Cell[columns];
    Arrays.fill(cells, Cell.of("[z]"));
    cells[0] = Cell.of("None");
    return List.of(cells);
  }
}
