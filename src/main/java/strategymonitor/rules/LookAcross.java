package strategymonitor.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.rules.facts.GoverningBoard;
import strategymonitor.rules.facts.GovernorPlaces;
import strategymonitor.rules.facts.Inspection;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.PupilOutcome;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.StrategicSeat;

/**
 * Reads what rows must know of all rows of their kind: a board's sums, what was vacant before, a
 * group's level, the regimes reported, a measure's latest year.
 */
final class LookAcross {
  private final TermFacts term;
  private final RuleBook book;
  private final TermInputs inputs;
  private final MakeFacts facts;
  private final Origins origins;
  private final SheetDefinition placesSheet;
  private final Schools schools;
  private final Map<Joins.SchoolCategory, Long> vacantNow = new HashMap<>();
  private final Joins governors;
  private final Joins progress;
  private final Joins outcomes;

  LookAcross(
      TermFacts term,
      RuleBook book,
      TermInputs inputs,
      MakeFacts facts,
      Origins origins,
      Schools schools) {
    this.schools = schools;
    this.term = term;
    this.book = book;
    this.inputs = inputs;
    this.facts = facts;
    this.origins = origins;
    this.placesSheet = Sheets.named(book, "Governor vacancies/Places");
    this.governors = term.joinsOf("Governor vacancies");
    this.progress = term.joinsOf("Strategy progress");
    this.outcomes = term.joinsOf("Outcomes and inspection");
  }

  void governors() {
    each("Governor vacancies/Governing boards", this::board);
    term.each(placesSheet, this::places);
    for (Submission submission : term.ofKind(placesSheet)) {
      inputs.rows().schoolsLeftOut(placesSheet, submission).stream()
          .map(schools::boardOf)
          .forEach(governors.boardsLeftOut::add);
    }
    governors.summed = true;
    vacantBefore();
  }

  void strategicGroups() {
    each("Strategy progress/Strategic groups", this::seat);
  }

  void outcomes() {
    each("Outcomes and inspection/Inspection", this::inspection);
    each("Outcomes and inspection/Outcomes", this::outcome);
  }

  private void each(String sheet, java.util.function.Consumer<RowFact> reader) {
    term.each(Sheets.named(book, sheet), reader);
  }

  private void board(RowFact fact) {
    GoverningBoard board = (GoverningBoard) fact;
    Integer of = GovernorFacts.boardOf(board.school(), board.schoolUrn());
    if (of != null && board.boardType() != null) {
      if (of.equals(board.schoolUrn())) {
        governors.boardTypes.put(of, board.boardType());
      } else {
        governors.boardTypes.putIfAbsent(of, board.boardType());
      }
    }
  }

  private void places(RowFact fact) {
    GovernorPlaces places = (GovernorPlaces) fact;
    Integer of = GovernorFacts.boardOf(places.school(), places.schoolUrn());
    if (of != null) {
      BoardPlaces one = new BoardPlaces(places.places(), places.inPost(), places.vacant(), 1);
      governors.boards.merge(of, one, BoardPlaces::plus);
    }
    above(places);
  }

  private void above(GovernorPlaces places) {
    if (places.school() != null) {
      Joins.SchoolCategory category = new Joins.SchoolCategory(places.school(), places.category());
      long sum = vacantNow.merge(category, places.vacant(), Long::sum);
      if (sum > places.vacant()) {
        governors.vacantAbove.put(Joins.Place.of(places.source()), sum - places.vacant());
      }
    }
  }

  /** What was vacant in the term before, its own repeated keys settled as they were then. */
  private void vacantBefore() {
    List<Submission> before = inputs.rows().inForce(inputs.term().previous());
    Settled then = new SettleTerm(book, inputs.rows(), facts, origins).settle(before);
    for (Portion portion : term.portionsBefore(placesSheet)) {
      Origin origin = origins.of(portion.submission(), placesSheet);
      inputs.rows().stream(
          portion,
          row -> {
            if (!then.excludes(portion.submission().id(), placesSheet.name(), row.number())) {
              vacantBefore((GovernorPlaces) facts.of(Source.of(origin, row), governors));
            }
          });
    }
  }

  private void vacantBefore(GovernorPlaces places) {
    RegisterSchool school = places.school();
    if (school != null) {
      governors.vacantBefore.merge(
          new Joins.SchoolCategory(school, places.category()), places.vacant(), Long::sum);
    }
  }

  private void seat(RowFact fact) {
    StrategicSeat seat = (StrategicSeat) fact;
    if (seat.level() != null) {
      progress.groupLevels.putIfAbsent(seat.group(), seat.level());
    }
  }

  private void inspection(RowFact fact) {
    String regime = ((Inspection) fact).regime();
    if (regime != null) {
      outcomes.regimes.add(regime);
    }
  }

  private void outcome(RowFact fact) {
    PupilOutcome outcome = (PupilOutcome) fact;
    outcomes.latestYears.merge(
        outcome.measure(),
        outcome.academicYear(),
        (one, other) -> one.compareTo(other) > 0 ? one : other);
  }
}
