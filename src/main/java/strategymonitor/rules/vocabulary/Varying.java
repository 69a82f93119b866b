package strategymonitor.rules.vocabulary;

import strategymonitor.rules.facts.Series;
import strategymonitor.rules.facts.SinceBaseline;

/** Whether a figure has moved, and in a word or two by what that is told. */
public interface Varying {
  void tooLittleHistory(Series series);

  /** As {@code words} tell, such as {@code (trial), outside the limits}. */
  void improving(Series series, String words);

  void declining(Series series, String words);

  void noDetectableChange(Series series, String words);

  /** It is changed since its baseline: {@code higher} or {@code lower}. */
  void changed(SinceBaseline since, String direction);

  /** The intervals overlap, so no change is claimed. */
  void notChanged(SinceBaseline since);
}
