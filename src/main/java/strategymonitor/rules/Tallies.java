package strategymonitor.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import strategymonitor.domain.Term;

/** All that one pass over some rows gathered; passes over other rows are added to it. */
public final class Tallies {
  private final Map<String, IndicatorTally> indicators = new LinkedHashMap<>();
  private final SheetsSeen seen;

  Tallies(Term term, Collection<Indicator> counted) {
    counted.forEach(indicator -> indicators.put(indicator.id(), new IndicatorTally(indicator)));
    seen = new SheetsSeen(term, counted);
  }

  /** Adds what a pass over other rows of the same term gathered. */
  public void add(Tallies other) {
    other.indicators.forEach((id, tally) -> of(id).add(tally));
    seen.add(other.seen);
  }

  IndicatorTally of(String indicator) {
    IndicatorTally tally = indicators.get(indicator);
    if (tally == null) {
      throw new IllegalArgumentException("not counted: " + indicator);
    }
    return tally;
  }

  /** The tally a rule adds to by its name; null where its indicator is not counted. */
  @org.jspecify.annotations.Nullable
  IndicatorTally ofRule(String rule) {
    int colon = rule.indexOf(':');
    return indicators.get(colon < 0 ? rule : rule.substring(0, colon));
  }

  SheetsSeen seen() {
    return seen;
  }
}
