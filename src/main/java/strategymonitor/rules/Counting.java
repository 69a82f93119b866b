package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.vocabulary.Values;

/**
 * Where a firing rule's contributions go: its indicator's cells, with the matched row as evidence.
 */
final class Counting implements Values {
  private final Cell[] cells = IndicatorTally.room();
  private final @Nullable Witness witness;
  private String rule = "";
  private @Nullable IndicatorTally tally;
  private @Nullable Chunk chunk;
  private int position;

  /**
   * @param witness of every contribution; null: none
   */
  Counting(@Nullable Witness witness) {
    this.witness = witness;
  }

  /** What fires next: a rule of this indicator (null: of none listened to), on this row. */
  void firing(@Nullable IndicatorTally of, String named, Chunk in, int at) {
    tally = of;
    rule = named;
    chunk = in;
    position = at;
  }

  void each(
      String where,
      @Nullable RowFact row,
      @Nullable Set<Breakdown> only,
      boolean inEvery,
      Consumer<Cell> add) {
    if (tally == null || chunk == null) {
      return;
    }
    if (witness != null) {
      witness.saw(rule, chunk.fact(position), where, row, only, inEvery);
    }
    int filled = tally.cells(row, only, inEvery, cells);
    for (int i = 0; i < filled; i++) {
      cells[i].seen(chunk, position);
      add.accept(cells[i]);
    }
  }

  @Override
  public void add(@Nullable Long number, @Nullable RowFact row) {
    if (number != null) {
      add(BigDecimal.valueOf(number), row);
    }
  }

  @Override
  public void add(@Nullable BigDecimal number, @Nullable RowFact row) {
    if (number != null) {
      each("values", row, null, false, cell -> cell.value(number));
    }
  }
}
