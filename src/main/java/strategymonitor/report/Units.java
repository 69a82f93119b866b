package strategymonitor.report;

import java.math.BigDecimal;
import java.util.Collection;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Unit;

/** What units are called beside a chart, and how numbers in them look. */
final class Units {
  private Units() {}

  static String axis(Unit unit) {
    return switch (unit) {
      case PERCENT -> "Per cent";
      case COUNT -> "Number";
      case POINTS -> "Percentage points";
      case DAYS -> "Days";
      case RATE -> "Per hundred";
    };
  }

  /**
   * The number format for several figures of one indicator: as many places as any of them needs.
   */
  static String format(Definition definition, Collection<Shown> figures) {
    int places = definition.unit() == Unit.COUNT ? 0 : 1;
    for (Shown shown : figures) {
      int own = FigureCells.quantity(definition, shown).map(Quantity::places).orElse(0);
      places = Math.max(places, own);
    }
    return new Quantity(BigDecimal.ZERO, places, definition.unit(), false).format();
  }
}
