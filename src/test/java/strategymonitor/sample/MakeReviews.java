package strategymonitor.sample;

import java.time.LocalDate;
import java.util.List;

/** Makes commissioned reviews: one series for each submitter, each review due in its term. */
final class MakeReviews {
  static final String KIND = "Commissioned reviews";

  private static final List<String> QUALITY_ASPECTS =
      List.of("System leadership", "Networks", "Induction", "Professional development");
  private static final List<String> SECRETARY_ASPECTS =
      List.of("Strategic partnership", "Communications");

  private MakeReviews() {}

  static MadeReturn of(Scene scene, String submitter) {
    Sheet sheet =
        Sheet.of(
            "Reviews",
            "Review code",
            "Aspect",
            "Commissioned on",
            "Due on",
            "Completed on",
            "Grade",
            "Actions due",
            "Actions closed");
    boolean quality = submitter.equals(Submitters.QUALITY);
    int number = 1;
    for (String aspect : quality ? QUALITY_ASPECTS : SECRETARY_ASPECTS) {
      for (int i = 0; i < 2; i++) {
        review(sheet, scene, aspect, "RV%s%s".formatted(quality ? "Q" : "S", number++));
      }
    }
    return MadeReturn.of(scene.term(), KIND, submitter, scene.inTime(submitter + KIND), sheet);
  }

  private static void review(Sheet sheet, Scene scene, String aspect, String code) {
    Die die = scene.die("review", code);
    LocalDate first = scene.dates().first();
    LocalDate due = die.weekday(first.plusDays(20), scene.dates().last());
    boolean completed = die.chance(0.88);
    LocalDate on = due.minusDays(die.chance(0.68 + 0.1 * scene.trend()) ? die.below(12) : -9);
    int actions = completed ? die.between(2, 6) : 0;
    sheet.add(
        code + "-" + scene.term().id(),
        aspect,
        die.weekday(first.minusDays(80), first.minusDays(10)),
        due,
        completed && !on.isAfter(scene.dates().end()) ? on : "",
        completed && die.chance(0.8) ? die.of(List.of(1, 2, 3, 4), 2, 5, 3, 1) : "",
        actions,
        actions == 0 ? 0 : Math.min(actions, die.between(1, actions + 1)));
  }
}
