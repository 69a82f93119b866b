package strategymonitor.sample;

import java.util.List;

/**
 * A sort of establishment, as the national register words it.
 *
 * @param ending what its schools' names end with
 * @param low and high, the ages it teaches
 */
record Establishment(
    String type, String typeGroup, String phase, String ending, int low, int high) {
  private static final String MAINTAINED = "Local authority maintained schools";
  private static final String VC = " Church of England Voluntary Controlled Primary School";

  private static final List<Establishment> PRIMARIES =
      List.of(
          primary("Community school", MAINTAINED, " Primary School"),
          primary("Community school", MAINTAINED, " Infant and Nursery School"),
          primary("Voluntary controlled school", MAINTAINED, VC),
          primary("Voluntary aided school", MAINTAINED, " VA Church of England Primary School"),
          primary("Foundation school", MAINTAINED, " Community Primary School"),
          primary("Academy converter", "Academies", " Primary Academy"),
          primary("Academy sponsor led", "Academies", " Church Primary Academy"),
          primary("Free schools", "Free Schools", " Free School"));

  private static final List<Establishment> SECONDARIES =
      List.of(
          new Establishment("Academy converter", "Academies", "Secondary", " High School", 11, 16),
          new Establishment("Academy sponsor led", "Academies", "Secondary", " Academy", 11, 18),
          new Establishment("Community school", MAINTAINED, "Secondary", " High School", 11, 16),
          new Establishment("Foundation school", MAINTAINED, "Secondary", " School", 11, 18),
          new Establishment(
              "Academy converter", "Academies", "All-through", " Learning Village", 4, 16));

  private static final List<Establishment> OTHERS =
      List.of(
          new Establishment(
              "Community special school", "Special schools", "Not applicable", " School", 4, 19),
          new Establishment(
              "Academy special converter", "Academies", "Not applicable", " House School", 7, 16),
          new Establishment(
              "Local authority nursery school", MAINTAINED, "Nursery", " Nursery School", 3, 5),
          new Establishment(
              "Pupil referral unit", MAINTAINED, "Not applicable", " Short Stay School", 5, 16));

  /** Establishments that are not among the Schools. */
  static final List<Establishment> OUTSIDE =
      List.of(
          new Establishment(
              "Other independent school",
              "Independent schools",
              "Not applicable",
              " Hall School",
              3,
              18),
          new Establishment("Further education", "Colleges", "16 plus", " College", 16, 99),
          new Establishment(
              "Other independent special school",
              "Independent schools",
              "Not applicable",
              " Grange School",
              8,
              16),
          new Establishment(
              "Service children's education",
              "Other types",
              "Primary",
              " Service Children's School",
              4,
              11));

  private static Establishment primary(String type, String group, String ending) {
    return new Establishment(type, group, "Primary", ending, 4, 11);
  }

  static Establishment any(Die die) {
    double share = die.share();
    if (share < 0.81) {
      return die.of(PRIMARIES, 20, 6, 16, 9, 6, 32, 8, 3);
    }
    return share < 0.93 ? die.of(SECONDARIES, 60, 22, 5, 8, 5) : die.of(OTHERS, 40, 30, 15, 15);
  }

  static Establishment academy(boolean secondary) {
    return secondary ? SECONDARIES.get(0) : PRIMARIES.get(5);
  }

  static Establishment community() {
    return PRIMARIES.get(0);
  }
}
