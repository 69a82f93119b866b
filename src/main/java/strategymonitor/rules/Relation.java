package strategymonitor.rules;

import java.util.Map;

/**
 * What everybody knows of some headcounts: what factor times headcount adds up to.
 *
 * @param factors by headcount; none is 0
 * @param exact whether it comes to just the sum; otherwise to that at most
 */
record Relation(Map<Headcount, Integer> factors, long sum, boolean exact) {

  int factor(Headcount count) {
    return factors.getOrDefault(count, 0);
  }
}
