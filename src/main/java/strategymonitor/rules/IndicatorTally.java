package strategymonitor.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.rules.facts.RowFact;

/** What was gathered for one indicator: a cell for the whole county and one for every group. */
final class IndicatorTally {
  private final Indicator indicator;
  private final List<Breakdown> countedBy;
  private final Cell all = new Cell();
  private final Map<Breakdown, Map<String, Cell>> groups = new EnumMap<>(Breakdown.class);
  private final Map<Breakdown, Cell> every = new EnumMap<>(Breakdown.class);

  IndicatorTally(Indicator indicator) {
    this.indicator = indicator;
    this.countedBy = indicator.countedBy();
    countedBy.forEach(breakdown -> groups.put(breakdown, new TreeMap<>()));
  }

  Indicator indicator() {
    return indicator;
  }

  /**
   * The cells a row contributes to.
   *
   * @param only the breakdowns contributed to; null: all
   * @param cells filled from the front; at least one longer than the breakdowns
   * @return how many were filled
   */
  int cells(@Nullable RowFact row, @Nullable Set<Breakdown> only, boolean inEvery, Cell[] cells) {
    int filled = 0;
    if (only == null || only.contains(Breakdown.ALL)) {
      cells[filled++] = all;
    }
    for (int i = 0; i < countedBy.size(); i++) {
      Breakdown breakdown = countedBy.get(i);
      if (only == null || only.contains(breakdown)) {
        Cell cell = inEvery ? inEvery(breakdown) : row == null ? null : of(breakdown, row);
        if (cell != null) {
          cells[filled++] = cell;
        }
      }
    }
    return filled;
  }

  private Cell inEvery(Breakdown breakdown) {
    return every.computeIfAbsent(breakdown, b -> new Cell());
  }

  private @Nullable Cell of(Breakdown breakdown, RowFact row) {
    String group = row.group(breakdown);
    if (group == null) {
      return null;
    }
    Map<String, Cell> cells = groups(breakdown);
    Cell cell = cells.get(group);
    if (cell == null) {
      cell = new Cell();
      cells.put(group, cell);
    }
    return cell;
  }

  private Map<String, Cell> groups(Breakdown breakdown) {
    Map<String, Cell> cells = groups.get(breakdown);
    return cells == null ? Map.of() : cells;
  }

  void add(IndicatorTally other) {
    all.add(other.all);
    other.every.forEach((breakdown, cell) -> inEvery(breakdown).add(cell));
    other.groups.forEach(
        (breakdown, cells) ->
            cells.forEach(
                (group, cell) ->
                    groups(breakdown).computeIfAbsent(group, g -> new Cell()).add(cell)));
  }

  Cell all() {
    return all;
  }

  /** The groups that something contributed to. */
  Set<String> groupsOf(Breakdown breakdown) {
    return groups(breakdown).keySet();
  }

  /** One group's cell, with what every group of its breakdown has. */
  Cell group(Breakdown breakdown, String group) {
    Cell own = groups(breakdown).getOrDefault(group, new Cell());
    Cell everyOne = every.get(breakdown);
    return everyOne == null ? own : everyOne.with(own);
  }

  /** The widest array that {@link #cells} may fill. */
  static Cell[] room() {
    return new Cell[EnumSet.allOf(Breakdown.class).size() + 1];
  }
}
