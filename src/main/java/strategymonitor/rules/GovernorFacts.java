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
    RegisterSchool school = schools.of(urn);
    Integer board = boardOf(school, urn);
    BoardPlaces sums = joins.board(board);
    String type = row.textOrNull("Board type");
    return new GoverningBoard(
        source,
        school,
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
        board != null && joins.boardsLeftOut.contains(board));
  }

  static GovernorPlaces places(Schools schools, Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    RegisterSchool school = schools.of(urn);
    String category = row.textOrNull("Category");
    Integer board = boardOf(school, urn);
    BoardPlaces sums = joins.board(board);
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
        vacantBefore(school, category, source, joins),
        joins.boardTypes.get(board),
        sums == null ? null : sums.places(),
        sums == null ? null : sums.inPost(),
        sums == null ? null : sums.vacant(),
        board != null && joins.boardsLeftOut.contains(board));
  }

  /** Whose board a row is about: a closed school's is its successor's. */
  static @Nullable Integer boardOf(@Nullable RegisterSchool school, @Nullable Integer urn) {
    return school == null ? urn : Integer.valueOf(school.urn());
  }

  /** What earlier rows of the school and category have been set against is not there again. */
  private static long vacantBefore(
      @Nullable RegisterSchool school, @Nullable String category, Source source, Joins joins) {
    if (school == null) {
      return 0;
    }
    long before = joins.vacantBefore.getOrDefault(new Joins.SchoolCategory(school, category), 0L);
    long taken = joins.vacantAbove.getOrDefault(Joins.Place.of(source), 0L);
    return Math.max(0, before - taken);
  }
}
