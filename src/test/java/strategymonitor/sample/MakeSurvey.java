package strategymonitor.sample;

import java.util.List;

/** Makes the feedback surveys: who was invited, and what those who answered said. */
final class MakeSurvey {
  static final String KIND = "Feedback survey";

  /** How agreeable an item is at the first term, and by how much that moves a term. */
  private record Item(String name, double agree, double change) {}

  private static final List<Item> ITEMS =
      List.of(
          new Item("cpd-rated-good", 0.72, 0.015),
          new Item("cpd-learned-usable", 0.66, 0.02),
          new Item("network-useful", 0.70, 0.01),
          new Item("induction-leaders-good", 0.58, 0.02),
          new Item("induction-chairs-good", 0.46, 0.03),
          new Item("middle-leadership-support-good", 0.50, 0.02),
          new Item("governance-support-good", 0.74, 0),
          new Item("support-helped", 0.76, 0.01),
          new Item("providing-support-benefited", 0.70, 0.01),
          new Item("pipeline-strong", 0.26, 0.055),
          new Item("right-approach", 0.38, 0.035),
          new Item("co-leader-role", 0.66, 0.01),
          new Item("collective-leadership", 0.90, 0),
          new Item("formal-partnerships-growing", 0.84, 0),
          new Item("collective-responsibility", 0.88, 0),
          new Item("system-will-change", 0.80, -0.02),
          new Item("cadre-executive", 0.52, 0.01),
          new Item("cadre-governors-and-directors", 0.42, -0.01),
          new Item("cadre-headteachers", 0.60, 0.01),
          new Item("cadre-leaders-of-learning", 0.55, 0.01),
          new Item("cadre-middle", 0.48, 0.02),
          new Item("cadre-aspiring", 0.36, 0.03));

  private static final List<String> LEADERS =
      List.of(
          "Teacher",
          "Middle leader",
          "Senior leader",
          "Headteacher",
          "Executive leader",
          "Governor",
          "Partner");

  /** The golden ratio's part after the point: its multiples fill 0 to 1 evenly. */
  private static final double EVENLY = 0.6180339887498949;

  private final Scene scene;
  private final String survey;
  private final Sheet invitations = Sheet.of("Invitations", "Survey", "Leader group", "Invited");
  private final Sheet responses =
      Sheet.of(
          "Responses",
          "Survey",
          "Item",
          "Respondent reference",
          "Leader group",
          "School URN",
          "Response");
  private int respondents;

  private MakeSurvey(Scene scene, String survey, int first) {
    this.scene = scene;
    this.survey = survey;
    this.respondents = first;
  }

  /** The leaders' survey of every item. */
  static MadeReturn leaders(Scene scene) {
    MakeSurvey make = new MakeSurvey(scene, "Leadership survey", 0);
    int size = Math.max(40, scene.schools().size() * 3 / 10);
    for (String group : LEADERS) {
      double share = group.equals("Headteacher") ? 0.3 : group.equals("Governor") ? 0.2 : 0.1;
      make.group(group, Math.max(6, (int) (size * share)), ITEMS);
    }
    if (scene.term().season().ordinal() == 2) {
      make.group("Parent", Math.max(7, size / 8), ITEMS.subList(9, 11));
      make.group("Pupil", Math.max(5, size / 10), ITEMS.subList(9, 11));
    }
    return make.sent(Submitters.SECRETARY);
  }

  /** The governance service's own, of governors alone. */
  static MadeReturn governors(Scene scene) {
    MakeSurvey make = new MakeSurvey(scene, "Governor support survey", 50_000_000);
    make.group(
        "Governor", Math.max(14, scene.schools().size() / 8), List.of(ITEMS.get(4), ITEMS.get(6)));
    return make.sent(Submitters.GOVERNANCE);
  }

  private MadeReturn sent(String submitter) {
    return MadeReturn.of(
        scene.term(), KIND, submitter, scene.inTime(survey), invitations, responses);
  }

  private void group(String group, int answering, List<Item> items) {
    Die die = scene.die("survey", survey, group);
    int answered = Math.max(5, (int) (answering * die.between(0.9, 1.1)));
    invitations.add(survey, group, (int) (answered / die.between(0.34, 0.52)) + 1);
    for (int i = 0; i < answered; i++) {
      respondent(group, items, scene.die("answers", survey, group, i));
    }
  }

  private void respondent(String group, List<Item> items, Die die) {
    String reference =
        People.pseudonym("R-", 600_000_000L - respondents++ - scene.index() * 200_000L);
    MadeSchool school = scene.schools().get(die.below(scene.schools().size()));
    boolean ofASchool = !group.equals("Partner") && !group.equals("Executive leader");
    double mood = die.between(-0.05, 0.05);
    for (Item item : items) {
      responses.add(
          survey,
          item.name(),
          reference,
          group,
          ofASchool ? school.urn() : "",
          answer(item, group, mood, die));
    }
  }

  /**
   * Answers are dealt out evenly rather than thrown, so that a survey of fifty moves with what
   * leaders think and not with luck.
   */
  private String answer(Item item, String group, double mood, Die die) {
    boolean dip = scene.newest() && item.name().equals("network-useful");
    double leaning = group.equals("Headteacher") ? 0.04 : group.equals("Teacher") ? -0.08 : 0;
    double agree = item.agree() + item.change() * scene.index() + leaning - (dip ? 0.14 : 0);
    double first = scene.lasting("answers", survey, item.name()).share();
    if ((first + respondents * EVENLY) % 1 < Math.min(0.98, agree + mood)) {
      return die.chance(0.35) ? "Strongly agree" : "Agree";
    }
    return die.of(List.of("Disagree", "Strongly disagree", "Could not say"), 5, 2, 3);
  }
}
