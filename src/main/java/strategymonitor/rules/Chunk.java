package strategymonitor.rules;

import java.util.List;
import java.util.Map;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RowFact;

/** Rows that pass through the rules together. */
final class Chunk {
  static final int SIZE = 1000;
  private final int number;
  private final List<? extends RowFact> facts;
  private final long[][] seeds;

  /**
   * @param number its number among those of one count
   * @param seeds of the sheets met so far
   */
  Chunk(int number, List<? extends RowFact> facts, Map<Origin, long[]> seeds) {
    if (facts.size() > SIZE) {
      throw new IllegalArgumentException(
          "must be at most %d rows, were: %d".formatted(SIZE, facts.size()));
    }
    this.number = number;
    this.facts = facts;
    this.seeds = new long[facts.size()][];
    Origin last = null;
    for (int i = 0; i < facts.size(); i++) {
      Origin origin = facts.get(i).source().origin();
      this.seeds[i] =
          origin == last ? this.seeds[i - 1] : seeds.computeIfAbsent(origin, Evidence::seed);
      last = origin;
    }
  }

  int number() {
    return number;
  }

  long[] seed(int position) {
    return seeds[position];
  }

  int row(int position) {
    return facts.get(position).source().number();
  }

  RowFact fact(int position) {
    return facts.get(position);
  }

  List<? extends RowFact> facts() {
    return facts;
  }
}
