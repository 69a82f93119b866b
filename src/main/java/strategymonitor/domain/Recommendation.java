package strategymonitor.domain;

import java.util.List;

/**
 * A recommendation or next step of the strategy.
 *
 * @param code such as {@code R05} or {@code N2}
 * @param part of the strategy it belongs to, as its report words it
 * @param indicators the ids of those that bear on it; none where none was drawn from it
 */
public record Recommendation(String code, String part, String title, List<String> indicators) {
  /** The part that the four next steps make. */
  public static final String NEXT_STEPS = "Immediate next steps";

  public Recommendation {
    indicators = List.copyOf(indicators);
  }

  public boolean nextStep() {
    return part.equals(NEXT_STEPS);
  }
}
