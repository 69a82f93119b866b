package strategymonitor.rules;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.GoverningBoard;
import strategymonitor.rules.facts.GovernorPlaces;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.Source;

/** The facts that rows of Governor vacancies become. */
final class GovernorFacts {
  private GovernorFacts() {}

  static GoverningBoard board(Schools schools, Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    BoardPlaces sums = joins.board(urn);
    String type = row.textOrNull("Board type");
    return new GoverningBoard(
        source,
        schools.of(urn),
        urn,
        type,
        "Maintained".equals(type),
        row.date("Instrument date"),
        row.yes("Chair in post"),
        row.yes("New chair this term"),
        row.yes("Governance professional in post"),
        sums == null ? null : sums.places(),
        sums == null ? null : sums.inPost(),
        sums == null ? null : sums.vacant(),
        sums == null ? 0 : sums.rows(),
        urn != null && joins.boardsLeftOut.contains(urn));
  }

  static GovernorPlaces places(Schools schools, Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    RegisterSchool school = schools.of(urn);
    String category = row.textOrNull("Category");
    BoardPlaces sums = joins.board(urn);
    return new GovernorPlaces(
        source,
        school,
        urn,
        category,
        row.whole("Places"),
        row.whole("In post"),
        row.whole("Vacant"),
        row.date("Oldest vacancy since"),
        row.whole("Terms ending within two terms"),
        vacantBefore(school, category, joins),
        joins.boardTypes.get(urn),
        sums == null ? null : sums.places(),
        sums == null ? null : sums.inPost(),
        sums == null ? null : sums.vacant(),
        urn != null && joins.boardsLeftOut.contains(urn));
  }

  private static long vacantBefore(
      @Nullable RegisterSchool school, @Nullable String category, Joins joins) {
    return school == null
        ? 0
        : joins.vacantBefore.getOrDefault(new Joins.SchoolCategory(school, category), 0L);
  }
}
