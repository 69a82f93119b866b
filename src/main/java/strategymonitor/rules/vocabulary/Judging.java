package strategymonitor.rules.vocabulary;

import strategymonitor.rules.facts.Measure;

/** How a measure stands to its target. */
public interface Judging {
  void met(Measure measure);

  void withinTolerance(Measure measure);

  void notMet(Measure measure);

  void noTarget(Measure measure);

  /** It cannot be told, and this is why. */
  void cantTell(Measure measure, String reason);
}
