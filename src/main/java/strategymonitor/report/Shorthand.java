package strategymonitor.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The symbols that stand in a cell, and what each means. */
final class Shorthand {
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("[c]", "Confidential: so few people that somebody could be recognised");
    MEANINGS.put("[x]", "Not available: a return or an earlier term is missing");
    MEANINGS.put("[z]", "Not applicable");
    MEANINGS.put("[u]", "Low reliability: some of the returns behind the figure are missing");
    MEANINGS.put("[p]", "Provisional: later returns may still change the figure");
    MEANINGS.put("[r]", "Revised since it was last issued");
    MEANINGS.put("[b]", "Break: not comparable with earlier terms");
    MEANINGS.put("[low]", "Above nought, but nought when rounded; here shown with more places");
    MEANINGS.put("pp", "Percentage points: the difference of two percentages");
    MEANINGS.put("–", "No note, or no target");
  }

  private Shorthand() {}

  static String of(String symbol) {
    return MEANINGS.getOrDefault(symbol, "");
  }

  static Map<String, String> meanings() {
    return MEANINGS;
  }

  /** One line for the foot of a table. */
  static String line() {
    return "[c] confidential · [x] not available · [z] not applicable · [u] low reliability"
        + " · [p] provisional · [r] revised · [b] break · pp percentage points."
        + " Changes are worked out before rounding.";
  }
}
