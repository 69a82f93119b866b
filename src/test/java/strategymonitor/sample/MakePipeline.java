package strategymonitor.sample;

import java.time.LocalDate;

/** Makes the leadership pipeline: each school's headship and who is coming up. */
final class MakePipeline {
  static final String KIND = "Leadership pipeline";

  private MakePipeline() {}

  static MadeReturn of(Scene scene) {
    Sheet sheet =
        Sheet.of(
            "Schools",
            "School URN",
            "Headship",
            "Succession conversation on",
            "Aspiring leaders",
            "Aspiring leaders developing");
    for (MadeSchool school : scene.schools()) {
      if (scene.lasting("pipeline reports", school.urn()).chance(0.93)) {
        school(sheet, scene, school);
      }
    }
    return MadeReturn.of(scene.term(), KIND, Submitters.QUALITY, scene.inTime(KIND), sheet);
  }

  private static void school(Sheet sheet, Scene scene, MadeSchool school) {
    Die die = scene.die("pipeline", school.urn());
    double far = school.district().name().equals(District.WEST) ? 0.06 : 0;
    double headship = die.share();
    String state =
        headship < 0.03 + far ? "Vacant" : headship < 0.07 + 1.5 * far ? "Interim" : "Permanent";
    LocalDate end = scene.dates().last();
    boolean talked = die.chance(0.5 + 0.12 * scene.trend());
    int aspiring = die.between(0, school.secondary() ? 4 : 2);
    int developing = 0;
    for (int i = 0; i < aspiring; i++) {
      developing += die.chance(0.48 + 0.12 * scene.trend()) ? 1 : 0;
    }
    sheet.add(
        school.urn(),
        state,
        talked ? die.weekday(end.minusDays(420), end) : "",
        aspiring,
        developing);
  }
}
