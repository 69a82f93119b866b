package strategymonitor.sample;

import java.time.LocalDate;
import java.util.List;

/** Makes governor vacancies: each board and its places by category. */
final class MakeBoards {
  static final String KIND = "Governor vacancies";

  /** A category of places on a board. */
  private record Category(String name, int places) {}

  private final Scene scene;
  private final Sheet boards =
      Sheet.of(
          "Governing boards",
          "School URN",
          "Board type",
          "Instrument date",
          "Chair in post",
          "New chair this term",
          "Governance professional in post");
  private final Sheet places =
      Sheet.of(
          "Places",
          "School URN",
          "Category",
          "Places",
          "In post",
          "Vacant",
          "Oldest vacancy since",
          "Terms ending within two terms");

  private MakeBoards(Scene scene) {
    this.scene = scene;
  }

  static MadeReturn of(Scene scene) {
    MakeBoards make = new MakeBoards(scene);
    scene.schools().stream()
        .filter(school -> scene.lasting("board reports", school.urn()).chance(0.93))
        .forEach(make::board);
    return MadeReturn.of(
        scene.term(), KIND, Submitters.GOVERNANCE, scene.inTime(KIND), make.boards, make.places);
  }

  private void board(MadeSchool school) {
    Die die = scene.die("board", school.urn());
    boolean chair = die.chance(0.95);
    Die instrument = scene.lasting("instrument", school.urn());
    boards.add(
        school.urn(),
        school.academy() ? "Academy" : "Maintained",
        school.academy() ? "" : LocalDate.of(2013, 1, 1).plusDays(instrument.below(3600)),
        MakeCpd.yesNo(chair),
        MakeCpd.yesNo(chair && die.chance(scene.term().season().ordinal() == 0 ? 0.16 : 0.05)),
        MakeCpd.yesNo(scene.lasting("clerk", school.urn()).share() < 0.86 + 0.05 * scene.trend()));
    categories(school).forEach(category -> category(school, category));
  }

  private List<Category> categories(MadeSchool school) {
    Die die = scene.lasting("places", school.urn());
    if (school.academy()) {
      return List.of(
          new Category("Trust appointed", die.between(4, 6)),
          new Category("Parent", 2),
          new Category("Staff", die.between(1, 2)),
          new Category("Headteacher", 1));
    }
    int foundation = school.kind().type().startsWith("Voluntary") ? die.between(2, 4) : 0;
    List<Category> usual =
        List.of(
            new Category("Parent", die.between(2, 3)),
            new Category("Staff", 1),
            new Category("Headteacher", 1),
            new Category("Local authority", 1),
            new Category("Co-opted", die.between(4, 7)));
    return foundation == 0
        ? usual
        : java.util.stream.Stream.concat(
                usual.stream(), java.util.stream.Stream.of(new Category("Foundation", foundation)))
            .toList();
  }

  private void category(MadeSchool school, Category category) {
    int vacant = 0;
    LocalDate oldest = LocalDate.MAX;
    for (int place = 0; place < category.places(); place++) {
      LocalDate since = vacantSince(school, category, place);
      vacant += since.equals(LocalDate.MAX) ? 0 : 1;
      oldest = since.isBefore(oldest) ? since : oldest;
    }
    Die die = scene.die("ending", school.urn(), category.name());
    int inPost = category.places() - vacant;
    int ending = 0;
    for (int i = 0; i < inPost; i++) {
      ending += die.chance(0.14) ? 1 : 0;
    }
    places.add(
        school.urn(),
        category.name(),
        category.places(),
        inPost,
        vacant,
        vacant == 0 ? "" : oldest,
        ending);
  }

  /**
   * A place stands empty for good stretches: how likely it is to be is settled once for the place,
   * and the bar it has to pass rises a little each term. The far future where it is filled.
   */
  private LocalDate vacantSince(MadeSchool school, Category category, int place) {
    Die lasting = scene.lasting("vacancy", school.urn(), category.name(), place);
    double hardToFill = lasting.share();
    double now = scene.die("vacancy", school.urn(), category.name(), place).share();
    double bar =
        switch (category.name()) {
          case "Headteacher" -> 0.05;
          case "Local authority" -> 0.32;
          case "Staff" -> 0.17;
          default -> 0.27;
        };
    double far = school.district().name().equals(District.WEST) ? 0.04 : 0;
    double better = scene.lasting("well run", school.urn()).chance(0.4) ? 0.6 : 1.22;
    double rising = 0.035 * scene.trend() - 0.02;
    boolean vacant = 0.75 * hardToFill + 0.25 * now < better * (bar + far + rising);
    return vacant ? scene.dates().first().minusDays(lasting.between(5, 900)) : LocalDate.MAX;
  }
}
