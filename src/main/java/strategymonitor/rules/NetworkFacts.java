package strategymonitor.rules;

import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.Attendance;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.Source;

/** The facts that rows of Network attendance become. */
final class NetworkFacts {
  private NetworkFacts() {}

  static NetworkSession networkSession(Schools schools, Source source, Row row, Joins joins) {
    String code = row.text("Session code");
    return new NetworkSession(
        source,
        code,
        ExpectedReturns.key(row.text("Network")),
        row.text("Network"),
        row.textOrNull("Target group"),
        row.date("Date"),
        row.textOrNull("Mode"),
        row.textOrNull("Focus"),
        row.textOrNull("Co-ordinator"),
        joins.sum(joins.networkAttended, code));
  }

  static Attendance attendance(Schools schools, Source source, Row row, Joins joins) {
    String code = row.text("Session code");
    Integer urn = row.urn("School URN");
    return new Attendance(
        source,
        joins.networkSessions.get(code),
        code,
        schools.of(urn),
        urn,
        row.textOrNull("Leader group"),
        row.whole("Expected"),
        row.whole("Attended"));
  }
}
