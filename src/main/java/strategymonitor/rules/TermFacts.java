package strategymonitor.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.GoverningBoard;
import strategymonitor.rules.facts.GovernorPlaces;
import strategymonitor.rules.facts.Inspection;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.OwedReturn;
import strategymonitor.rules.facts.PupilOutcome;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.StrategicSeat;

/**
 * The facts of a term. Those that others join to are read and held; the rest are made as their rows
 * stream by. Read by many threads once made.
 */
final class TermFacts {
  private static final Set<String> HELD =
      Set.of("cpd_session", "network_session", "system_leader", "deployment");
  private final RuleBook book;
  private final TermInputs inputs;
  private final MakeFacts facts;
  private final Origins origins;
  private final List<Submission> submissions;
  private final Settled settled;
  private final List<RowFact> held = new ArrayList<>();
  private final Map<Long, Joins> joins = new HashMap<>();
  private final Map<String, Joins> joinsOfKind = new HashMap<>();

  TermFacts(RuleBook book, TermInputs inputs) {
    this.book = book;
    this.inputs = inputs;
    Schools schools =
        Schools.of(
            inputs.register(),
            inputs.authority(),
            inputs.dates(),
            ContactsOf.of(book, inputs),
            book.rules(Part.SHARED));
    this.facts = new MakeFacts(schools);
    this.origins = Origins.of(inputs.dates());
    this.submissions =
        inputs.rows().inForce(inputs.term()).stream()
            .sorted(SubmissionOrder.FIRST_SUBMITTED)
            .toList();
    this.settled = new SettleTerm(book, inputs.rows(), facts, origins).settle(submissions);
    hold(schools.ours());
    hold(owed());
    holdSessions();
    holdLeaders();
    holdEarlierLeaders();
    sumPlaces();
    vacantBefore();
    lookAcross();
  }

  private void hold(Collection<? extends RowFact> more) {
    held.addAll(more);
  }

  /** The facts held, in the order of the register, the expected list, the returns. */
  List<RowFact> held() {
    return held;
  }

  Settled settled() {
    return settled;
  }

  List<Submission> submissions() {
    return submissions;
  }

  /** The portions of every sheet that is not held. */
  List<Portion> portions(int most) {
    List<Portion> portions = new ArrayList<>();
    for (SheetDefinition sheet : Sheets.all(book)) {
      if (!HELD.contains(sheet.table())) {
        portions.addAll(inputs.rows().portions(sheet, ofKind(sheet), most));
      }
    }
    return portions;
  }

  /** Hands out the facts of a portion's rows, but for those left out by another's key. */
  void stream(Portion portion, Consumer<RowFact> reader) {
    Submission submission = portion.submission();
    Joins with = joins(submission);
    Origin origin = origins.of(submission, portion.sheet());
    inputs.rows().stream(
        portion,
        row -> {
          if (!settled.excludes(submission.id(), portion.sheet().name(), row.number())) {
            reader.accept(facts.of(Source.of(origin, row), with));
          }
        });
  }

  private List<Submission> ofKind(SheetDefinition sheet) {
    return Sheets.of(sheet.kind(), submissions);
  }

  /** What a submission's rows join to: its own sheets, or all of the kind where rows say more. */
  private Joins joins(Submission submission) {
    Joins ofKind = joinsOfKind.get(submission.kind());
    return ofKind == null ? joins.getOrDefault(submission.id(), new Joins()) : ofKind;
  }

  private void each(String sheetName, Consumer<RowFact> reader) {
    SheetDefinition sheet = Sheets.named(book, sheetName);
    inputs
        .rows()
        .portions(sheet, ofKind(sheet), Integer.MAX_VALUE)
        .forEach(portion -> stream(portion, reader));
  }

  private void holdSessions() {
    each(
        "CPD take-up/Sessions",
        fact -> {
          CpdSession session = (CpdSession) fact;
          own(fact).cpdSessions.put(session.code(), session);
          held.add(fact);
        });
    each(
        "Network attendance/Sessions",
        fact -> {
          NetworkSession session = (NetworkSession) fact;
          own(fact).networkSessions.put(session.code(), session);
          held.add(fact);
        });
  }

  private Joins own(RowFact fact) {
    return joins.computeIfAbsent(fact.source().origin().submission(), id -> new Joins());
  }

  private void holdLeaders() {
    for (Submission submission : ofKind(Sheets.named(book, ContactsOf.LEADERS))) {
      LeadersAndDeployments read =
          LeadersAndDeployments.read(book, inputs.rows(), facts, origins, submission);
      hold(read.leaders());
      hold(read.deployments());
    }
  }

  private void holdEarlierLeaders() {
    Term before = inputs.term().previous();
    inputs
        .calendar()
        .dates(before)
        .ifPresent(
            dates -> {
              SheetDefinition sheet = Sheets.named(book, ContactsOf.LEADERS);
              Origins then = Origins.of(dates);
              for (Portion portion : portionsBefore(sheet)) {
                Origin origin = then.of(portion.submission(), sheet);
                inputs.rows().stream(
                    portion,
                    row -> held.add(SystemLeaderFacts.earlierLeader(Source.of(origin, row))));
              }
            });
  }

  private List<Portion> portionsBefore(SheetDefinition sheet) {
    List<Submission> all = inputs.rows().inForce(inputs.term().previous());
    return inputs.rows().portions(sheet, Sheets.of(sheet.kind(), all), Integer.MAX_VALUE);
  }

  private void sumPlaces() {
    Joins all = ofKind("Governor vacancies");
    each("Governor vacancies/Governing boards", fact -> board((GoverningBoard) fact, all));
    each("Governor vacancies/Places", fact -> places((GovernorPlaces) fact, all));
    SheetDefinition sheet = Sheets.named(book, "Governor vacancies/Places");
    for (Submission submission : ofKind(sheet)) {
      all.boardsLeftOut.addAll(inputs.rows().schoolsLeftOut(sheet, submission));
    }
    all.summed = true;
  }

  private Joins ofKind(String kind) {
    return joinsOfKind.computeIfAbsent(kind, k -> new Joins());
  }

  private static void board(GoverningBoard board, Joins all) {
    if (board.schoolUrn() != null && board.boardType() != null) {
      all.boardTypes.putIfAbsent(board.schoolUrn(), board.boardType());
    }
  }

  private static void places(GovernorPlaces places, Joins all) {
    if (places.schoolUrn() != null) {
      BoardPlaces one = new BoardPlaces(places.places(), places.inPost(), places.vacant(), 1);
      all.boards.merge(places.schoolUrn(), one, BoardPlaces::plus);
    }
  }

  /** Sums what was vacant in the term before, its own repeated keys settled as its own term's. */
  private void vacantBefore() {
    SheetDefinition sheet = Sheets.named(book, "Governor vacancies/Places");
    List<Submission> before = inputs.rows().inForce(inputs.term().previous());
    Settled then = new SettleTerm(book, inputs.rows(), facts, origins).settle(before);
    Joins all = ofKind(sheet.kind());
    for (Portion portion : portionsBefore(sheet)) {
      Origin origin = origins.of(portion.submission(), sheet);
      inputs.rows().stream(
          portion,
          row -> {
            if (!then.excludes(portion.submission().id(), sheet.name(), row.number())) {
              vacantBefore((GovernorPlaces) facts.of(Source.of(origin, row), all), all);
            }
          });
    }
  }

  private static void vacantBefore(GovernorPlaces places, Joins all) {
    RegisterSchool school = places.school();
    if (school != null) {
      Joins.SchoolCategory key = new Joins.SchoolCategory(school, places.category());
      all.vacantBefore.merge(key, places.vacant(), Long::sum);
    }
  }

  /** What some rows must know of all rows of their kind: a group's level, regimes, latest years. */
  private void lookAcross() {
    Joins seats = ofKind("Strategy progress");
    each(
        "Strategy progress/Strategic groups",
        fact -> {
          StrategicSeat seat = (StrategicSeat) fact;
          if (seat.level() != null) {
            seats.groupLevels.putIfAbsent(seat.group(), seat.level());
          }
        });
    Joins outcomes = ofKind("Outcomes and inspection");
    each(
        "Outcomes and inspection/Inspection",
        fact -> {
          String regime = ((Inspection) fact).regime();
          if (regime != null) {
            outcomes.regimes.add(regime);
          }
        });
    each(
        "Outcomes and inspection/Outcomes",
        fact -> {
          PupilOutcome outcome = (PupilOutcome) fact;
          outcomes.latestYears.merge(
              outcome.measure(),
              outcome.academicYear(),
              (one, other) -> one.compareTo(other) > 0 ? one : other);
        });
  }

  private List<OwedReturn> owed() {
    Owed owed = new Owed(inputs.expected(), inputs.rows(), inputs.term());
    List<OwedReturn> all = new ArrayList<>();
    for (Owed.One one : owed.all()) {
      String text = one.expected().kind() + "\n" + one.expected().submitter();
      Origin origin =
          new Origin(
              inputs.dates(),
              one.expected().submitter(),
              "Expected returns",
              "expected",
              0,
              Fingerprint.of(ExpectedReturns.key(text) + one.received() + one.submittedOn()),
              false);
      all.add(
          new OwedReturn(
              new Source(origin, all.size() + 1, false, null),
              one.expected().kind(),
              one.received(),
              one.submittedOn(),
              inputs.dates().deadline()));
    }
    return all;
  }
}
