package strategymonitor.rules;

import java.util.Map;

/**
 * What everybody knows of some headcounts: what factor times headcount adds up to.
 *
 * @param factors 1 or -1 by headcount
 */
record Relation(Map<Headcount, Integer> factors, long sum) {

  int factor(Headcount count) {
    return factors.getOrDefault(count, 0);
  }
}
