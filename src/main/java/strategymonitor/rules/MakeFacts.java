package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.Attendance;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.EarlierLeader;
import strategymonitor.rules.facts.GoverningBoard;
import strategymonitor.rules.facts.GovernorPlaces;
import strategymonitor.rules.facts.Inspection;
import strategymonitor.rules.facts.Invitation;
import strategymonitor.rules.facts.LeadershipEvent;
import strategymonitor.rules.facts.Marks;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.NewLeader;
import strategymonitor.rules.facts.NextStep;
import strategymonitor.rules.facts.Opportunity;
import strategymonitor.rules.facts.Participant;
import strategymonitor.rules.facts.Pathway;
import strategymonitor.rules.facts.PipelineSchool;
import strategymonitor.rules.facts.PupilOutcome;
import strategymonitor.rules.facts.Recommendation;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.Response;
import strategymonitor.rules.facts.Review;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.facts.SignpostedItem;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.StrategicSeat;
import strategymonitor.rules.facts.SystemLeader;

/** Turns rows of any sheet into facts: joined and summed, never judged. */
final class MakeFacts {
  private static final Map<String, Maker> MAKERS = makers();
  private final Schools schools;

  /** Turns rows of one sheet into facts. */
  private interface Maker {
    RowFact make(MakeFacts facts, Source source, Row row, Joins joins);
  }

  MakeFacts(Schools schools) {
    this.schools = schools;
  }

  /** The fact of a row. */
  RowFact of(Source source, Joins joins) {
    Row row = Objects.requireNonNull(source.row());
    Maker maker = MAKERS.get(row.sheet().kind() + "/" + row.sheet().name());
    if (maker == null) {
      throw new IllegalArgumentException("no fact is made of sheet " + row.sheet().name());
    }
    return maker.make(this, source, row, joins);
  }

  private static Map<String, Maker> makers() {
    Map<String, Maker> makers = new HashMap<>();
    makers.put("CPD take-up/Sessions", MakeFacts::cpdSession);
    makers.put("CPD take-up/Participants", MakeFacts::participant);
    makers.put("Network attendance/Sessions", MakeFacts::networkSession);
    makers.put("Network attendance/Attendance", MakeFacts::attendance);
    makers.put("System-leader deployment/System leaders", MakeFacts::leader);
    makers.put("System-leader deployment/Deployments", MakeFacts::deployment);
    makers.put("Governor vacancies/Governing boards", MakeFacts::board);
    makers.put("Governor vacancies/Places", MakeFacts::places);
    makers.put("Feedback survey/Invitations", MakeFacts::invitation);
    makers.put("Feedback survey/Responses", MakeFacts::response);
    makers.put("Commissioned reviews/Reviews", MakeFacts::review);
    makers.put("Strategy progress/Recommendations", MakeFacts::recommendation);
    makers.put("Strategy progress/Next steps", MakeFacts::nextStep);
    makers.put("Strategy progress/Pathways", MakeFacts::pathway);
    makers.put("Strategy progress/Induction", MakeFacts::newLeader);
    makers.put("Strategy progress/Strategic groups", MakeFacts::seat);
    makers.put("Strategy progress/Events", MakeFacts::event);
    makers.put("Strategy progress/Signposting", MakeFacts::signposted);
    makers.put("Strategy progress/Opportunities", MakeFacts::opportunity);
    makers.put("Outcomes and inspection/Inspection", MakeFacts::inspection);
    makers.put("Outcomes and inspection/Outcomes", MakeFacts::outcome);
    makers.put("Leadership pipeline/Schools", MakeFacts::pipelineSchool);
    return makers;
  }

  private static String code(Row row, String heading) {
    return row.text(heading).toUpperCase(Locale.ROOT);
  }

  private CpdSession cpdSession(Source source, Row row, Joins joins) {
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

  private Participant participant(Source source, Row row, Joins joins) {
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

  private NetworkSession networkSession(Source source, Row row, Joins joins) {
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

  private Attendance attendance(Source source, Row row, Joins joins) {
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

  private SystemLeader leader(Source source, Row row, Joins joins) {
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

  /** A leader's row of the term before. */
  static EarlierLeader earlierLeader(Source source) {
    Row row = Objects.requireNonNull(source.row());
    return new EarlierLeader(source, source.origin().reference(row.text("Leader reference")));
  }

  private Deployment deployment(Source source, Row row, Joins joins) {
    return deployment(source, row, joins, new Marks());
  }

  private Deployment deployment(Source source, Row row, Joins joins, Marks marks) {
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

  /** The fact of the same row made again, knowing more; what was marked on it stays. */
  RowFact again(RowFact fact, Source source, Joins joins) {
    return fact instanceof Deployment deployment
        ? deployment(source, Objects.requireNonNull(source.row()), joins, deployment.marks())
        : of(source, joins);
  }

  private GoverningBoard board(Source source, Row row, Joins joins) {
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

  private GovernorPlaces places(Source source, Row row, Joins joins) {
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

  private Invitation invitation(Source source, Row row, Joins joins) {
    String survey = row.text("Survey");
    String group = row.textOrNull("Leader group");
    return new Invitation(
        source, survey, group, row.whole("Invited"), joins.respondents(survey, group));
  }

  private Response response(Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    return new Response(
        source,
        row.text("Survey"),
        row.textOrNull("Item"),
        source.origin().reference(row.text("Respondent reference")),
        row.textOrNull("Leader group"),
        schools.of(urn),
        urn,
        row.textOrNull("Response"));
  }

  private Review review(Source source, Row row, Joins joins) {
    return new Review(
        source,
        row.text("Review code"),
        row.textOrNull("Aspect"),
        row.date("Commissioned on"),
        row.date("Due on"),
        row.date("Completed on"),
        row.textOrNull("Grade"),
        row.whole("Actions due"),
        row.whole("Actions closed"));
  }

  private Recommendation recommendation(Source source, Row row, Joins joins) {
    return new Recommendation(
        source,
        code(row, "Code"),
        row.textOrNull("Status"),
        row.textOrNull("Lead"),
        row.textOrNull("Note"));
  }

  private NextStep nextStep(Source source, Row row, Joins joins) {
    return new NextStep(source, code(row, "Code"), row.textOrNull("Status"));
  }

  private Pathway pathway(Source source, Row row, Joins joins) {
    return new Pathway(
        source, row.text("Pathway"), row.date("Approved on"), row.date("Reviewed on"));
  }

  private NewLeader newLeader(Source source, Row row, Joins joins) {
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

  private StrategicSeat seat(Source source, Row row, Joins joins) {
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

  private LeadershipEvent event(Source source, Row row, Joins joins) {
    return new LeadershipEvent(source, row.text("Event"), row.textOrNull("Kind"), row.date("Date"));
  }

  private SignpostedItem signposted(Source source, Row row, Joins joins) {
    return new SignpostedItem(
        source,
        row.text("Item"),
        row.textOrNull("Priority area"),
        row.yes("Beyond Norfolk"),
        row.yes("Live"));
  }

  private Opportunity opportunity(Source source, Row row, Joins joins) {
    return new Opportunity(
        source,
        row.text("Opportunity"),
        row.textOrNull("Kind"),
        row.whole("Places"),
        row.whole("Filled"));
  }

  private Inspection inspection(Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    return new Inspection(
        source,
        schools.of(urn),
        urn,
        row.textOrNull("Regime"),
        row.textOrNull("Position"),
        joins.regimes);
  }

  private PupilOutcome outcome(Source source, Row row, Joins joins) {
    String measure = row.text("Measure");
    String year = row.text("Academic year");
    return new PupilOutcome(
        source,
        measure,
        row.textOrNull("Kind"),
        year,
        Objects.requireNonNull(row.number("Norfolk")),
        Objects.requireNonNull(row.number("England")),
        year.compareTo(joins.latestYears.getOrDefault(measure, year)) >= 0);
  }

  private PipelineSchool pipelineSchool(Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    return new PipelineSchool(
        source,
        schools.of(urn),
        urn,
        row.textOrNull("Headship"),
        row.date("Succession conversation on"),
        row.whole("Aspiring leaders"),
        row.whole("Aspiring leaders developing"));
  }
}
