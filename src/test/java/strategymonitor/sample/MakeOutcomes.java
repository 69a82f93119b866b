package strategymonitor.sample;

import java.math.BigDecimal;
import java.util.List;

/** Makes outcomes and inspection: each school's position, and pupils' outcomes by year. */
final class MakeOutcomes {
  static final String KIND = "Outcomes and inspection";

  /** A measure, the county's percentage and England's. */
  private record Outcome(String measure, String kind, double norfolk, double england) {}

  private static final List<Outcome> OUTCOMES =
      List.of(
          new Outcome("Key Stage 2 reading, writing and maths", "Attainment", 56.4, 61.0),
          new Outcome("Key Stage 4 English and maths, grade 5", "Attainment", 42.1, 45.6),
          new Outcome("Key Stage 1 to 2 expected progress", "Progress", 61.5, 63.0),
          new Outcome("Sustained destination after Key Stage 4", "Destination", 92.3, 93.9));

  private final Scene scene;

  private MakeOutcomes(Scene scene) {
    this.scene = scene;
  }

  static MadeReturn of(Scene scene) {
    MakeOutcomes make = new MakeOutcomes(scene);
    return MadeReturn.of(
        scene.term(),
        KIND,
        Submitters.QUALITY,
        scene.inTime(KIND),
        make.inspection(),
        make.outcomes());
  }

  private Sheet inspection() {
    Sheet sheet = Sheet.of("Inspection", "School URN", "Regime", "Position");
    for (MadeSchool school : scene.schools()) {
      if (scene.lasting("inspected", school.urn()).chance(0.97)) {
        sheet.add(school.urn(), regime(school), position(school));
      }
    }
    return sheet;
  }

  /** Schools move to the newer regimes as they are inspected again. */
  private String regime(MadeSchool school) {
    double share = scene.lasting("regime", school.urn()).share();
    int year = scene.term().startYear();
    int sinceCards = (year - 2025) * 3 + scene.term().season().ordinal();
    if (sinceCards > 0 && share < 0.12 + 0.1 * sinceCards) {
      return "Report card";
    }
    return share < 0.5 + 0.08 * scene.index() ? "Sub-judgements" : "Overall grade";
  }

  private String position(MadeSchool school) {
    double luck = scene.lasting("position", school.urn(), regime(school)).share();
    boolean unknown = luck > 0.97;
    double bar = 0.72 + 0.2 * school.reach() + 0.02 * scene.trend();
    return unknown ? "Unknown" : luck < bar ? "Meets" : "Below";
  }

  private Sheet outcomes() {
    Sheet sheet = Sheet.of("Outcomes", "Measure", "Kind", "Academic year", "Norfolk", "England");
    int newest = scene.term().startYear() - 1;
    for (int year = newest - 1; year <= newest; year++) {
      for (Outcome outcome : OUTCOMES) {
        Die die = Die.named(scene.options().seed(), "outcome", outcome.measure(), year);
        double better = 0.5 * (year - 2023);
        sheet.add(
            outcome.measure(),
            outcome.kind(),
            year + "/" + (year + 1) % 100,
            percent(outcome.norfolk() + better + die.between(-0.4, 0.4)),
            percent(outcome.england() + 0.5 * better + die.between(-0.2, 0.2)));
      }
    }
    return sheet;
  }

  private static Percent percent(double value) {
    return new Percent(BigDecimal.valueOf(Math.round(value * 10), 1));
  }
}
