package strategymonitor.sample;

import java.time.LocalDate;

/**
 * A system leader.
 *
 * @param joins the index of the term in which the leader is first on the register
 * @param leaves the index of the first term in which no longer
 */
record MadeLeader(
    int number,
    String reference,
    String designation,
    LocalDate designatedOn,
    MadeSchool home,
    boolean ofstedTrained,
    boolean ledMoreThanOneSchool,
    int joins,
    int leaves) {

  boolean onRegister(int term) {
    return joins <= term && term < leaves;
  }

  /** High, Limited or None, as it stands in a term; nobody at work has None. */
  String headCapacity(Scene scene, boolean busy) {
    boolean none = !busy && scene.die("head capacity", number).chance(0.12);
    return none ? "None" : capacity("head");
  }

  String schoolCapacity(Scene scene, boolean busy) {
    boolean none = !busy && scene.die("school capacity", number).chance(0.08);
    return none ? "None" : capacity("school");
  }

  private String capacity(String whose) {
    return Die.named(whose, number).chance(0.6) ? "High" : "Limited";
  }

  String inspection(Scene scene) {
    double share = Die.named("inspection", number, scene.term().startYear()).share();
    return share < 0.06 ? "Below" : share < 0.12 ? "Unknown" : "Meets";
  }

  /** Better assured from term to term. */
  String assurance(Scene scene) {
    double share = Die.named("assurance", number).share();
    double worse = 0.06 * (1 - Math.min(1, scene.trend()));
    return share < 0.06 + worse ? "Lapsed" : share < 0.16 + 2 * worse ? "None" : "Current";
  }

  int daysOffered(Scene scene) {
    return 4 + Die.named("days", number).below(9) - (scene.term().season().ordinal() == 2 ? 1 : 0);
  }
}
