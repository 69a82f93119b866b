package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.Objects;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.EarlierLeader;
import strategymonitor.rules.facts.Marks;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.SystemLeader;

/** The facts that rows of System-leader deployment become. */
final class SystemLeaderFacts {
  private SystemLeaderFacts() {}

  static SystemLeader leader(Schools schools, Source source, Row row, Joins joins) {
    String written = row.text("Leader reference");
    Integer home = row.urn("Home school URN");
    BigDecimal offered = row.number("Days offered");
    return new SystemLeader(
        source,
        source.origin().reference(written),
        row.textOrNull("Designation"),
        row.date("Designated on"),
        schools.home(home),
        home,
        schools.of(home) != null,
        row.textOrNull("Roles offered"),
        row.yes("Ofsted trained"),
        row.yes("Led more than one school"),
        row.textOrNull("Head capacity"),
        row.textOrNull("School capacity"),
        row.date("Capacity reviewed on"),
        row.textOrNull("Inspection position"),
        offered == null ? BigDecimal.ZERO : offered,
        row.textOrNull("QA status"),
        joins.activeDeployments.getOrDefault(written, 0L),
        joins.days(written),
        new Marks());
  }

  static Deployment deployment(Schools schools, Source source, Row row, Joins joins) {
    return deployment(schools, source, row, joins, new Marks());
  }

  static Deployment deployment(Schools schools, Source source, Row row, Joins joins, Marks marks) {
    String leader = row.textOrNull("Leader reference");
    Integer urn = row.urn("Supported school URN");
    return new Deployment(
        source,
        row.text("Deployment code"),
        leader == null ? null : joins.leaders.get(leader),
        leader,
        row.textOrNull("Role"),
        row.date("Requested on"),
        row.date("Capacity checked on"),
        row.date("Start date"),
        row.date("End date"),
        schools.of(urn),
        urn,
        row.number("Days delivered"),
        leader == null ? null : joins.daysBefore.getOrDefault(leader, BigDecimal.ZERO),
        row.textOrNull("Formality"),
        row.textOrNull("Funding"),
        row.date("QA reviewed on"),
        marks);
  }

  static EarlierLeader earlierLeader(Source source) {
    Row row = Objects.requireNonNull(source.row());
    return new EarlierLeader(source, source.origin().reference(row.text("Leader reference")));
  }
}
