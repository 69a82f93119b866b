package strategymonitor.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Result;

/**
 * The headcounts that one figure shows.
 *
 * @param own by whom they count; first the headcount that makes the figure confidential
 * @param besides those of the whole county that it shows in a group
 * @param values what the headcounts come to, as far as the figure says
 * @param mayBeHidden false for a figure about posts, which is always shown
 */
record ShownHeads(
    Result result,
    Map<String, Headcount> own,
    Collection<Headcount> besides,
    Map<Headcount, Long> values,
    boolean mayBeHidden) {

  /** The headcount that makes the figure confidential. */
  Headcount judged() {
    return own.values().iterator().next();
  }

  /** Whether its own headcounts are hidden together; those of the whole county each go alone. */
  boolean hiddenTogether() {
    return result.breakdown() != Breakdown.ALL;
  }

  Set<Headcount> counts() {
    Set<Headcount> counts = new LinkedHashSet<>(own.values());
    counts.addAll(besides);
    return counts;
  }
}
