package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Breakdown;

/** Hidden cells of a table whose rows and columns are published with their totals. */
class SolveSumsTest {

  @Test
  void twoRowsLessTwoColumnsIsolateACell() {
    List<Relation> table =
        List.of(
            sum("w a", "w b"), // row w
            sum("x a", "x b", "x c"), // row x
            sum("w a", "x a"), // column a
            sum("w b", "x b")); // column b

    // Every sum has two hidden cells or more, and yet w + x - a - b is the cell x c.
    assertThat(SolveSums.settled(table, count -> true)).containsOnlyKeys(cell("x c"));
  }

  @Test
  void itSaysFromWhichSums() {
    Relation known = sum("w a");
    Relation row = sum("w a", "w b");
    Relation elsewhere = sum("y a", "y b");

    assertThat(SolveSums.settled(List.of(known, row, elsewhere), count -> true))
        .containsEntry(cell("w b"), java.util.Set.of(known, row));
  }

  @Test
  void aSquareOfHiddenCellsIsNotSettled() {
    List<Relation> table =
        List.of(sum("w a", "w b"), sum("x a", "x b"), sum("w a", "x a"), sum("w b", "x b"));

    assertThat(SolveSums.settled(table, count -> true)).isEmpty();
  }

  private static Relation sum(String... cells) {
    Map<Headcount, Integer> factors = new LinkedHashMap<>();
    Arrays.stream(cells).forEach(name -> factors.put(cell(name), 1));
    return new Relation(factors, 10L * cells.length);
  }

  private static Headcount cell(String name) {
    return new Headcount("people", Breakdown.AREA, name);
  }
}
