package strategymonitor.domain;

import java.util.List;

/**
 * A flag that is raised where two kinds of evidence disagree, in words.
 *
 * @param flag its name, which is the group of its result
 * @param raisedWhen what must hold, as a sentence without its stop
 * @param figures that it sets beside each other
 */
public record Disagreement(String flag, String title, String raisedWhen, List<Figure> figures) {
  /** What a figure is compared with. */
  public enum With {
    NOTHING,
    TERM_BEFORE,
    COUNTY
  }

  /**
   * One of its figures.
   *
   * @param by the groups it is compared in; {@code ALL} for the whole county alone
   */
  public record Figure(String indicator, Breakdown by, With with) {}

  public Disagreement {
    figures = List.copyOf(figures);
  }
}
