package strategymonitor.rules;

import java.util.List;

/** The parts of the rule book, each compiled into a rule base of its own. */
enum Part {
  /** What all figures rest on: which schools count, which deployments are active. */
  SHARED("shared"),
  /** The numbered errors and queries on rows. */
  CHECKS("checks"),
  /** What counts above and below the line of each indicator. */
  COUNTING("outputs", "tracking", "quality"),
  /** How a figure stands to its target, and whether it has moved. */
  JUDGING("status.drl", "variation.drl");

  private final List<String> places;

  Part(String... places) {
    this.places = List.of(places);
  }

  /** Whether a rule file, by its path below the rules folder, is of this part. */
  boolean holds(String path) {
    return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
  }

  /** Its rule files. */
  RuleFiles of(RuleFiles all) {
    return all.rules(places.toArray(String[]::new));
  }
}
