package strategymonitor.rules;

import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.Participant;
import strategymonitor.rules.facts.Source;

/** The facts that rows of CPD take-up become. */
final class CpdFacts {
  private CpdFacts() {}

  static CpdSession cpdSession(Schools schools, Source source, Row row, Joins joins) {
    String code = row.text("Session code");
    return new CpdSession(
        source,
        code,
        ExpectedReturns.key(row.text("Programme")),
        row.date("Date"),
        row.textOrNull("Skill area"),
        row.textOrNull("Aimed at"),
        row.textOrNull("Origin"),
        row.whole("Places offered"),
        joins.sum(joins.cpdAttended, code));
  }

  static Participant participant(Schools schools, Source source, Row row, Joins joins) {
    String code = row.text("Session code");
    Integer urn = row.urn("School URN");
    String reference = source.origin().reference(row.text("Participant reference"));
    return new Participant(
        source,
        joins.cpdSessions.get(code),
        code,
        schools.of(urn),
        urn,
        reference,
        row.textOrNull("Leader group"),
        row.yes("Booked"),
        row.yes("Attended"),
        row.yes("Completed"),
        row.textOrNull("Trust"),
        joins.firstUrn.get(reference));
  }
}
