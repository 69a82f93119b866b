package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;

/**
 * A definition and what only counting needs of it.
 *
 * @param outOf the denominator where it is a fixed number; else null
 * @param looksBack how many terms before must have arrived too
 * @param hasAll whether it has a row for the whole county
 * @param workings breakdowns counted for other rules to compare, and not published
 * @param parameters dated parameters
 * @param also the sides of which only keys named twice count
 */
record Indicator(
    Definition definition,
    @Nullable BigDecimal outOf,
    int looksBack,
    boolean hasAll,
    List<Breakdown> workings,
    List<DatedParameter> parameters,
    Set<Side> also) {

  Indicator {
    workings = List.copyOf(workings);
    parameters = List.copyOf(parameters);
    also = also.isEmpty() ? Set.of() : EnumSet.copyOf(also);
  }

  String id() {
    return definition.id();
  }

  /** All it is counted by beside the whole county. */
  List<Breakdown> countedBy() {
    List<Breakdown> all = new ArrayList<>(definition.breakdowns());
    workings.stream().filter(w -> !all.contains(w)).forEach(all::add);
    return all;
  }
}
