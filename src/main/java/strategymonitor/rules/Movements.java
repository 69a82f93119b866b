package strategymonitor.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Variation;
import strategymonitor.rules.facts.Series;
import strategymonitor.rules.facts.SinceBaseline;
import strategymonitor.rules.vocabulary.Varying;

/** What the rules say of how figures have moved. */
final class Movements implements Varying {
  /** The fewest values of which anything is said. */
  private static final String NEEDED = "; 7 are needed";

  private final Map<Series, Moved> series = new IdentityHashMap<>();
  private final Map<SinceBaseline, String> since = new IdentityHashMap<>();

  /**
   * What is said of a series.
   *
   * @param basis how many values there are and what was seen, such as {@code 9 terms (trial):
   *     within the limits}
   */
  record Moved(Variation variation, String basis) {}

  static Movements of(Rules rules, Iterable<?> facts) {
    Movements movements = new Movements();
    try (Session session = rules.session()) {
      session.meaning("vary", movements).fire(facts);
    }
    return movements;
  }

  private void say(Series of, Variation variation, String words) {
    String terms = of.number() == 1 ? "1 term" : of.number() + " terms";
    String space = words.startsWith("(") ? " " : "";
    Moved said = new Moved(variation, terms + space + words);
    Moved before = series.put(of, said);
    if (before != null && before.variation() != variation) {
      throw new RulesDoNotHold(
          List.of(
              "rules/variation.drl: two rules disagree on %s, %s %s: %s and %s. Let one rule apply to each series."
                  .formatted(
                      of.indicator(),
                      of.breakdown(),
                      of.group(),
                      before.variation().words(),
                      variation.words())));
    }
  }

  @Override
  public void tooLittleHistory(Series of) {
    say(of, Variation.TOO_LITTLE_HISTORY, NEEDED);
  }

  @Override
  public void improving(Series of, String words) {
    say(of, Variation.IMPROVING, words);
  }

  @Override
  public void declining(Series of, String words) {
    say(of, Variation.DECLINING, words);
  }

  @Override
  public void noDetectableChange(Series of, String words) {
    say(of, Variation.NO_DETECTABLE_CHANGE, words);
  }

  @Override
  public void changed(SinceBaseline of, String direction) {
    since.put(of, direction);
  }

  @Override
  public void notChanged(SinceBaseline of) {
    since.put(of, "");
  }

  /** Null where the rules say nothing, as of context. */
  @Nullable Moved of(Series of) {
    return series.get(of);
  }

  /** {@code higher}, {@code lower}, or empty where no change is claimed. */
  String of(SinceBaseline of) {
    return since.getOrDefault(of, "");
  }
}
