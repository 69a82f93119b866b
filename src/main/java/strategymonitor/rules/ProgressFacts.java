package strategymonitor.rules;

import java.util.Locale;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.LeadershipEvent;
import strategymonitor.rules.facts.NewLeader;
import strategymonitor.rules.facts.NextStep;
import strategymonitor.rules.facts.Opportunity;
import strategymonitor.rules.facts.Pathway;
import strategymonitor.rules.facts.Recommendation;
import strategymonitor.rules.facts.SignpostedItem;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.StrategicSeat;

/** The facts that rows of Strategy progress become. */
final class ProgressFacts {
  private ProgressFacts() {}

  static Recommendation recommendation(Schools schools, Source source, Row row, Joins joins) {
    return new Recommendation(
        source,
        code(row),
        row.textOrNull("Status"),
        row.textOrNull("Lead"),
        row.textOrNull("Note"));
  }

  static NextStep nextStep(Schools schools, Source source, Row row, Joins joins) {
    return new NextStep(source, code(row), row.textOrNull("Status"));
  }

  static Pathway pathway(Schools schools, Source source, Row row, Joins joins) {
    return new Pathway(
        source, row.text("Pathway"), row.date("Approved on"), row.date("Reviewed on"));
  }

  static NewLeader newLeader(Schools schools, Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    return new NewLeader(
        source,
        schools.of(urn),
        urn,
        row.textOrNull("Role"),
        row.textOrNull("Newness"),
        row.date("Started on"),
        row.date("Offered on"),
        row.date("Mentor allocated on"));
  }

  static StrategicSeat seat(Schools schools, Source source, Row row, Joins joins) {
    String group = row.text("Group");
    Integer urn = row.urn("School URN");
    String level = row.textOrNull("Level");
    return new StrategicSeat(
        source,
        group,
        level,
        joins.groupLevels.getOrDefault(group, level),
        row.yes("Met this term"),
        row.textOrNull("Partner category"),
        schools.of(urn),
        urn,
        row.yes("Headteacher"),
        row.whole("Seats"),
        row.whole("Present"));
  }

  static LeadershipEvent event(Schools schools, Source source, Row row, Joins joins) {
    return new LeadershipEvent(source, row.text("Event"), row.textOrNull("Kind"), row.date("Date"));
  }

  static SignpostedItem signposted(Schools schools, Source source, Row row, Joins joins) {
    return new SignpostedItem(
        source,
        row.text("Item"),
        row.textOrNull("Priority area"),
        row.yes("Beyond Norfolk"),
        row.yes("Live"));
  }

  static Opportunity opportunity(Schools schools, Source source, Row row, Joins joins) {
    return new Opportunity(
        source,
        row.text("Opportunity"),
        row.textOrNull("Kind"),
        row.whole("Places"),
        row.whole("Filled"));
  }

  /** A code as compared: without case. */
  private static String code(Row row) {
    return row.text("Code").toUpperCase(Locale.ROOT);
  }
}
