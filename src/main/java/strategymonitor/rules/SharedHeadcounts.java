package strategymonitor.rules;

import java.util.Map;
import java.util.Optional;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Result;

/**
 * The headcounts that figures of several indicators show. An indicator that is not named here
 * counts people of its own.
 */
final class SharedHeadcounts {
  private static final String ALL = "All";
  private static final String LEADERS = "system leaders";
  static final Headcount LEADERS_OF_ALL = new Headcount(LEADERS, Breakdown.ALL, ALL);
  static final String GROWTH = "system-leaders-growth";
  static final String DEPLOYABLE = "deployable leaders";
  static final String DEPLOYABLE_AT_WORK = "deployable leaders at work";
  private static final String AT_WORK = "leaders at work";
  static final String HOMES = "schools home to a leader at work";
  private static final String PARTICIPANTS = "participants";
  static final String HEADTEACHERS = "participating headteachers";
  private static final String ASPIRING = "aspiring leaders";
  static final String RESPONDENTS = "respondents";

  private static final Map<String, String> PEOPLE =
      Map.ofEntries(
          Map.entry("system-leaders-designated", LEADERS),
          Map.entry("system-leaders-per-100-schools", LEADERS),
          Map.entry("system-leaders-deployable", LEADERS),
          Map.entry("system-leader-days-used", LEADERS),
          Map.entry("system-leaders-assured", LEADERS),
          Map.entry("system-leaders-used", DEPLOYABLE),
          Map.entry("system-leaders-overused", AT_WORK),
          Map.entry("cpd-participants", PARTICIPANTS),
          Map.entry("cpd-beyond-headteachers", PARTICIPANTS),
          Map.entry("aspiring-leaders", ASPIRING),
          Map.entry("aspiring-leaders-developing", ASPIRING));

  private static final Map<String, String> AMONG =
      Map.ofEntries(
          Map.entry(DEPLOYABLE, LEADERS),
          Map.entry(AT_WORK, LEADERS),
          Map.entry(DEPLOYABLE_AT_WORK, AT_WORK),
          Map.entry(HOMES, LEADERS),
          Map.entry(PARTICIPANTS, "cpd-completion"),
          Map.entry(HEADTEACHERS, PARTICIPANTS),
          Map.entry("induction-mentored", "induction-offered"));

  private SharedHeadcounts() {}

  /** The headcount of these people in a group, under the name that every figure of it uses. */
  static Headcount named(String people, Breakdown breakdown, String group) {
    if (people.equals(LEADERS) && breakdown == Breakdown.REASON && group.equals("Deployable")) {
      return new Headcount(DEPLOYABLE, Breakdown.ALL, ALL);
    }
    if (people.equals(HEADTEACHERS) && breakdown == Breakdown.ALL) {
      return new Headcount(PARTICIPANTS, Breakdown.LEADER_GROUP, "Headteacher");
    }
    return new Headcount(people, breakdown, group);
  }

  /** Those of whom these people are a part, group by group. */
  static Optional<Headcount> among(Headcount part) {
    boolean answers =
        part.people().startsWith("survey-") && !part.people().equals("survey-response-rate");
    String whole = answers ? RESPONDENTS : AMONG.get(part.people());
    return Optional.ofNullable(whole).map(w -> named(w, part.breakdown(), part.group()));
  }

  /** Whom an indicator's figures are about. */
  static String people(String indicator) {
    return PEOPLE.getOrDefault(indicator, indicator);
  }

  /** Whether a figure shows how many leaders there are in the whole county. */
  static boolean countsAllLeaders(Result result) {
    return result.indicator().equals("system-leaders-designated")
        && result.breakdown() == Breakdown.ALL;
  }

  static Headcount all(String people) {
    return named(people, Breakdown.ALL, ALL);
  }
}
