package strategymonitor.report;

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
      case RATE -> "Per 100";
    };
  }

  static String format(Unit unit) {
    return new Quantity(java.math.BigDecimal.ZERO, unit == Unit.COUNT ? 0 : 1, unit, false)
        .format();
  }
}
