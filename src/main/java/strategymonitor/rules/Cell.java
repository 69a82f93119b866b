package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was gathered for one group of one indicator. */
final class Cell {
  private final Map<Side, SideTally> sides = new EnumMap<>(Side.class);
  private final SortedMap<BigDecimal, Long> values = new TreeMap<>();
  private final Evidence evidence = new Evidence();
  private int chunk = -1;
  private long[] seen = {};

  SideTally side(Side side) {
    return sides.computeIfAbsent(side, s -> new SideTally());
  }

  void value(BigDecimal value) {
    values.merge(value.stripTrailingZeros(), 1L, Long::sum);
  }

  /** Takes a row as evidence, once however often it contributes. */
  void seen(Chunk from, int position) {
    if (chunk != from.number()) {
      chunk = from.number();
      seen = new long[(Chunk.SIZE + 63) / 64];
    }
    long bit = 1L << (position & 63);
    if ((seen[position >> 6] & bit) == 0) {
      seen[position >> 6] |= bit;
      evidence.add(from.seed(position), from.row(position));
    }
  }

  void add(Cell other) {
    addFigures(other);
    evidence.add(other.evidence);
  }

  /** This cell and a group's own contributions, whose rows are among this one's. */
  Cell with(Cell own) {
    Cell both = new Cell();
    both.add(this);
    both.addFigures(own);
    return both;
  }

  private void addFigures(Cell other) {
    other.sides.forEach((side, tally) -> side(side).add(tally));
    other.values.forEach((value, times) -> values.merge(value, times, Long::sum));
  }

  BigDecimal total(Side side, boolean twice) {
    SideTally tally = sides.get(side);
    return tally == null ? BigDecimal.ZERO : tally.total(twice);
  }

  /** Each number with how often it came, smallest first. */
  SortedMap<BigDecimal, Long> values() {
    return values;
  }

  Evidence evidence() {
    return evidence;
  }
}
