package strategymonitor.rules;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which unknown headcounts relations settle together, whatever they come to: elimination in whole
 * numbers.
 */
final class SolveSums {
  private final Map<Headcount, Row> rows = new LinkedHashMap<>();

  private SolveSums() {}

  /** The settled headcounts, each with the relations it is worked out from. */
  static Map<Headcount, Set<Relation>> settled(
      List<Relation> relations, Predicate<Headcount> unknown) {
    SolveSums solved = new SolveSums();
    relations.forEach(relation -> solved.add(new Row(relation, unknown)));
    Map<Headcount, Set<Relation>> settled = new LinkedHashMap<>();
    solved.rows.forEach(
        (count, row) -> {
          if (row.factors.size() == 1) {
            settled.put(count, row.from);
          }
        });
    return settled;
  }

  private void add(Row row) {
    rows.forEach(row::without);
    if (row.factors.isEmpty()) {
      return;
    }
    Headcount pivot = row.factors.keySet().iterator().next();
    rows.values().forEach(other -> other.without(pivot, row));
    rows.put(pivot, row);
  }

  private static final class Row {
    private final Map<Headcount, BigInteger> factors = new LinkedHashMap<>();
    private final Set<Relation> from = new LinkedHashSet<>();

    Row(Relation relation, Predicate<Headcount> unknown) {
      from.add(relation);
      relation
          .factors()
          .forEach(
              (count, factor) -> {
                if (unknown.test(count)) {
                  factors.put(count, BigInteger.valueOf(factor));
                }
              });
    }

    /** Takes a headcount out of this row with the help of another. */
    void without(Headcount count, Row other) {
      BigInteger mine = factors.get(count);
      if (mine == null) {
        return;
      }
      BigInteger its = other.factors.get(count);
      factors.replaceAll((c, factor) -> factor.multiply(its));
      other.factors.forEach(
          (c, factor) -> factors.merge(c, factor.multiply(mine).negate(), BigInteger::add));
      factors.values().removeIf(factor -> factor.signum() == 0);
      from.addAll(other.from);
    }
  }
}
