package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import strategymonitor.domain.Breakdown;

/** Every figure of an indicator: the whole county first, then breakdown by breakdown. */
final class WorkOutFigures {
  private final SheetsSeen seen;
  private final Arrivals arrivals;

  WorkOutFigures(SheetsSeen seen, Arrivals arrivals) {
    this.seen = seen;
    this.arrivals = arrivals;
  }

  List<Figure> of(IndicatorTally tally) {
    Indicator indicator = tally.indicator();
    if (!arrived(indicator)) {
      return List.of(notAvailable(indicator));
    }
    List<Figure> figures = new ArrayList<>();
    if (indicator.hasAll()) {
      figures.add(new WorkOut(indicator, tally.all()).figure(Breakdown.ALL, Figure.ALL, true));
    }
    for (Breakdown breakdown : indicator.countedBy()) {
      boolean published = indicator.definition().breakdowns().contains(breakdown);
      for (String group : groups(tally, breakdown)) {
        WorkOut workOut = new WorkOut(indicator, tally.group(breakdown, group));
        figures.add(workOut.figure(breakdown, group, published));
      }
    }
    return figures;
  }

  private boolean arrived(Indicator indicator) {
    for (String sheet : indicator.definition().reads()) {
      for (int back = 0; back <= indicator.looksBack(); back++) {
        if (!arrivals.arrived(sheet, back)) {
          return false;
        }
      }
    }
    return true;
  }

  static Figure notAvailable(Indicator indicator) {
    return new Figure(
        indicator, Breakdown.ALL, Figure.ALL, null, null, null, "x", new Evidence(), true, "");
  }

  private SortedSet<String> groups(IndicatorTally tally, Breakdown breakdown) {
    Indicator indicator = tally.indicator();
    SortedSet<String> groups = new TreeSet<>();
    if (breakdown.ofSchools()) {
      groups.addAll(seen.schoolGroups(breakdown));
    }
    for (String sheet : indicator.definition().reads()) {
      Set<String> ofRows = seen.groups(sheet, breakdown);
      groups.addAll(ofRows);
    }
    groups.addAll(tally.groupsOf(breakdown));
    return groups;
  }
}
