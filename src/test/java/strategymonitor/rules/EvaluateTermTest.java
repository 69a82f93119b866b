package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Earlier;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Register;
import strategymonitor.domain.Result;
import strategymonitor.domain.School;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermCalendar;
import strategymonitor.domain.TermDates;
import strategymonitor.domain.Wilson;

class EvaluateTermTest {
  private static final Term T = Given.AUTUMN.term();
  private static final TermDates BEFORE =
      new TermDates(
          T.previous(),
          LocalDate.of(2025, 4, 22),
          LocalDate.of(2025, 7, 22),
          LocalDate.of(2025, 8, 31),
          LocalDate.of(2025, 9, 12),
          null);
  private static final String CPD = "CPD take-up";
  private static final String GOVERNORS = "Governor vacancies";

  private final KeptRows kept = new KeptRows();
  private Register register = Given.register(120001, 120002, 120003, 120004);

  private TermInputs inputs(ExpectedReturn... expected) {
    return new TermInputs(
        Given.NORFOLK,
        T,
        new TermCalendar(new TreeMap<>(Map.of(T, Given.AUTUMN, T.previous(), BEFORE))),
        register,
        new ExpectedReturns(List.of(expected)),
        Earlier.NOTHING,
        kept);
  }

  private static ExpectedReturn owes(String kind, String submitter) {
    return new ExpectedReturn(kind, submitter, null, null, List.of());
  }

  private List<Result> evaluate(ExpectedReturn... expected) {
    return new EvaluateTerm(Given.BOOK).evaluate(inputs(expected));
  }

  private static Result result(List<Result> results, String id, Breakdown by, String group) {
    return results.stream()
        .filter(r -> r.indicator().equals(id) && r.breakdown() == by && r.group().equals(group))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " " + by + " " + group));
  }

  private static Result all(List<Result> results, String id) {
    return result(results, id, Breakdown.ALL, "All");
  }

  private static Map<String, Object> session(String code, String skill, long places) {
    return Map.of(
        "Session code",
        code,
        "Programme",
        "Leading well",
        "Date",
        LocalDate.of(2025, 10, 1),
        "Skill area",
        skill,
        "Aimed at",
        "All",
        "Origin",
        "Norfolk",
        "Places offered",
        places);
  }

  private static Map<String, Object> participant(
      String session, int urn, String reference, String group, boolean attended) {
    return Map.of(
        "Session code", session,
        "School URN", urn,
        "Participant reference", reference,
        "Leader group", group,
        "Booked", true,
        "Attended", attended,
        "Completed", false);
  }

  private void keepCpd(String submitter) {
    kept.keep(
        T,
        CPD,
        submitter,
        Map.of(
            "Sessions",
            List.of(
                session("S1", "Teaching and learning", 10),
                session("S2", "Technical management", 10)),
            "Participants",
            List.of(
                participant("S1", 120001, "P1", "Headteacher", true),
                participant("S1", 120001, "P2", "Middle leader", true),
                participant("S2", 120002, "P1", "Headteacher", true),
                participant("S2", 120003, "P3", "Middle leader", false))));
  }

  @Test
  void aFigureOfAnAreaWhoseSchoolsChangedIsMarkedAsABreakAndTheWestStaysTheDistrict() {
    keepCpd("Julian Hub");
    Register districts = register;
    List<Result> before = evaluate();
    register = register.in(Map.of(120002, "West", 120004, "King's Lynn and West Norfolk"));
    TermInputs inputs = inputs().redrawn(register.redrawnSince(districts.areas(), Given.NORFOLK));

    List<Result> results = new EvaluateTerm(Given.BOOK).evaluate(inputs);

    Result west = result(results, "cpd-schools-reached", Breakdown.AREA, "West");
    assertThat(west.denominator()).isEqualByComparingTo("1");
    assertThat(west.flags()).isEqualTo("b");
    assertThat(result(results, "cpd-schools-reached", Breakdown.AREA, "Broadland").flags())
        .isEmpty();
    assertThat(all(results, "cpd-schools-reached").flags()).isEmpty();
    assertThat(all(results, "cpd-west-gap")).isEqualTo(all(before, "cpd-west-gap"));
  }

  @Test
  void aShareIsOfAllSchoolsAndOfThoseOfEachArea() {
    keepCpd("Julian Hub");

    List<Result> results = evaluate();

    Result county = all(results, "cpd-schools-reached");
    assertThat(county.numerator()).isEqualByComparingTo("2");
    assertThat(county.denominator()).isEqualByComparingTo("4");
    Result breckland = result(results, "cpd-schools-reached", Breakdown.AREA, "Breckland");
    assertThat(breckland.numerator()).isEqualByComparingTo("1");
    assertThat(breckland.denominator()).isEqualByComparingTo("2");
    Result skill =
        result(results, "cpd-places-filled", Breakdown.SKILL_AREA, "Technical management");
    assertThat(skill.numerator()).isEqualByComparingTo("1");
    assertThat(skill.denominator()).isEqualByComparingTo("10");
  }

  @Test
  void aPersonCountsOnceAndOnceInEachGroupSeen() {
    keepCpd("Julian Hub");

    List<Result> results = evaluate();

    assertThat(all(results, "cpd-participants").numerator()).isEqualByComparingTo("2");
    assertThat(result(results, "cpd-participants", Breakdown.AREA, "Breckland").numerator())
        .isEqualByComparingTo("1");
    assertThat(result(results, "cpd-participants", Breakdown.AREA, "Broadland").numerator())
        .isEqualByComparingTo("2");
  }

  @Test
  void whatDidNotArriveIsNotAvailableAndHasNoGroups() {
    List<Result> results = evaluate();

    assertThat(results)
        .filteredOn(r -> r.indicator().equals("cpd-schools-reached"))
        .singleElement()
        .satisfies(r -> assertThat(r.flags()).isEqualTo("x"))
        .satisfies(r -> assertThat(r.value()).isNull())
        .satisfies(r -> assertThat(r.status()).isEqualTo(TargetStatus.CANT_TELL));
  }

  @Test
  void aFigureThatNeedsOnlyTheRegisterNeedsNoReturn() {
    Result result = all(evaluate(), "schools-in-partnership");

    assertThat(result.denominator()).isEqualByComparingTo("4");
    assertThat(result.flags()).isEmpty();
  }

  @Test
  void whereOneSubmitterIsMissingTheFigureIsUnreliableAndNamesIt() {
    keepCpd("Julian Hub");

    Result result =
        all(evaluate(owes(CPD, "Julian Hub"), owes(CPD, "Inspiration Hub")), "cpd-schools-reached");

    assertThat(result.flags()).isEqualTo("u");
    assertThat(result.status()).isEqualTo(TargetStatus.CANT_TELL);
    assertThat(result.reason()).contains("no CPD take-up from Inspiration Hub");
  }

  @Test
  void returnsAreCountedByKind() {
    keepCpd("Julian Hub");

    List<Result> results =
        evaluate(owes(CPD, "julian  hub"), owes(CPD, "Inspiration Hub"), owes(GOVERNORS, "LA"));

    assertThat(all(results, "returns-complete").numerator()).isEqualByComparingTo("1");
    assertThat(all(results, "returns-complete").denominator()).isEqualByComparingTo("3");
    assertThat(result(results, "returns-complete", Breakdown.RETURN_KIND, CPD).denominator())
        .isEqualByComparingTo("2");
  }

  private static Map<String, Object> places(int urn, String category, long inPost, long vacant) {
    return Map.of(
        "School URN", urn,
        "Category", category,
        "Places", inPost + vacant,
        "In post", inPost,
        "Vacant", vacant,
        "Terms ending within two terms", 0L);
  }

  private static Map<String, Object> board(int urn) {
    return Map.of(
        "School URN", urn,
        "Board type", "Maintained",
        "Chair in post", true,
        "New chair this term", false,
        "Governance professional in post", true);
  }

  @Test
  void aSchoolThatTwoSubmittersReportIsKeptFromTheFirst() {
    kept.keep(
        T,
        GOVERNORS,
        "First",
        Map.of(
            "Governing boards", List.of(board(120001)),
            "Places", List.of(places(120001, "Parent", 3, 1))));
    kept.keep(
        T,
        GOVERNORS,
        "Second",
        Map.of(
            "Governing boards", List.of(board(120001)),
            "Places", List.of(places(120001, "Parent", 0, 9), places(120001, "Staff", 4, 0))));

    TermCount count = new EvaluateTerm(Given.BOOK).prepare(inputs());
    Tallies total = count.nothing();
    count.parts(1000).forEach(part -> total.add(count.count(part)));

    assertThat(all(count.judge(total), "governor-vacancy-rate").numerator())
        .isEqualByComparingTo("1");
    assertThat(all(count.judge(total), "governor-vacancy-rate").denominator())
        .isEqualByComparingTo("8");
    assertThat(count.settled().excluded()).hasSize(2);
    assertThat(count.settled().findings())
        .extracting(RecordedFinding::finding)
        .extracting(Finding::number, Finding::row)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("1050", 2),
            org.assertj.core.groups.Tuple.tuple("1050", 2));
  }

  @Test
  void vacanciesThatLastAreSeenAgainstTheTermBefore() {
    kept.keep(
        T.previous(), GOVERNORS, "LA", Map.of("Places", List.of(places(120001, "Parent", 1, 2))));
    kept.keep(
        T,
        GOVERNORS,
        "LA",
        Map.of(
            "Governing boards",
            List.of(board(120001)),
            "Places",
            List.of(places(120001, "Parent", 0, 3), places(120001, "Staff", 1, 1))));

    Result result = all(evaluate(), "governor-long-standing-vacancies");

    assertThat(result.numerator()).isEqualByComparingTo("2");
    assertThat(result.denominator()).isEqualByComparingTo("4");
  }

  /** Governor places of Norfolk in 2017: 697 of 3,894 empty, in 440 schools. */
  @Test
  void thePublishedVacanciesComeOutAsPublished() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 440; i++) {
      long vacant = i < 257 ? 2 : 1;
      rows.add(places(120001 + i, "Parent", (i < 374 ? 9 : 8) - vacant, vacant));
    }
    kept.keep(T, GOVERNORS, "LA", Map.of("Places", rows));

    Result rate = all(evaluate(), "governor-vacancy-rate");

    assertThat(rate.numerator()).isEqualByComparingTo("697");
    assertThat(rate.denominator()).isEqualByComparingTo("3894");
    assertThat(rate.value()).hasToString("17.8993");
  }

  /** The survey of 2017, whose report gives whole percent of 167 responses. */
  @ParameterizedTest
  @CsvSource({
    "pipeline-strong, 48, 29",
    "right-approach, 43, 26",
    "co-leader-role, 119, 71",
    "collective-leadership, 159, 95",
    "formal-partnerships-growing, 150, 90",
    "collective-responsibility, 154, 92",
    "system-will-change, 157, 94"
  })
  void thePublishedOpinionsComeOutAsPublished(String item, int agreeing, String percent) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 167; i++) {
      rows.add(
          Map.of(
              "Survey",
              "2017",
              "Item",
              item,
              "Respondent reference",
              "P" + i,
              "Leader group",
              "Headteacher",
              "Response",
              i < agreeing ? "Agree" : "Could not say"));
    }
    kept.keep(T, "Feedback survey", "Isos", Map.of("Responses", rows));

    Result share = all(evaluate(), "survey-" + item);

    assertThat(Objects.requireNonNull(share.value()).rounded(0)).isEqualByComparingTo(percent);
    assertThat(share.reading().interval())
        .isEqualTo(Wilson.interval(share.value(), BigDecimal.valueOf(167)));
  }

  @Test
  void withoutATermBeforeThereIsNothingToLookBackTo() {
    kept.keep(T, GOVERNORS, "LA", Map.of("Places", List.of(places(120001, "Parent", 0, 3))));

    assertThat(all(evaluate(), "governor-long-standing-vacancies").flags()).isEqualTo("x");
  }

  @Test
  void aBoardWithARowLeftOutIsNotReportedButItsPlacesCount() {
    var submission =
        kept.keep(
            T,
            GOVERNORS,
            "LA",
            Map.of(
                "Governing boards",
                List.of(board(120001), board(120002)),
                "Places",
                List.of(places(120001, "Parent", 0, 1), places(120002, "Parent", 1, 0))));
    kept.leaveOut(submission, 120001);

    List<Result> results = evaluate();

    assertThat(all(results, "boards-with-vacancy").denominator()).isEqualByComparingTo("1");
    assertThat(all(results, "governor-vacancy-rate").denominator()).isEqualByComparingTo("2");
  }

  private void closed(int urn, int successor) {
    Map<Integer, School> schools = new TreeMap<>(register.schools());
    schools.put(urn, Given.school(urn, "Broadland", "Closed"));
    register = new Register("schools.csv", register.fingerprint(), schools, Map.of(urn, successor));
  }

  @Test
  void theRowsOfAClosedSchoolAndOfItsSuccessorAreOneBoard() {
    closed(120001, 120002);
    kept.keep(
        T,
        GOVERNORS,
        "LA",
        Map.of(
            "Governing boards",
            List.of(board(120001), board(120002)),
            "Places",
            List.of(places(120001, "Parent", 3, 1), places(120002, "Staff", 4, 0))));

    List<Result> results = evaluate();

    assertThat(all(results, "boards-below-minimum").numerator()).isEqualByComparingTo("0");
    assertThat(all(results, "boards-below-minimum").denominator()).isEqualByComparingTo("1");
    assertThat(all(results, "boards-quarter-vacant").numerator()).isEqualByComparingTo("0");
  }

  @Test
  void aRowLeftOutOfAClosedSchoolLeavesItsSuccessorUnreported() {
    closed(120001, 120002);
    var submission =
        kept.keep(
            T,
            GOVERNORS,
            "LA",
            Map.of(
                "Governing boards",
                List.of(board(120002)),
                "Places",
                List.of(places(120002, "Staff", 4, 0), places(120003, "Staff", 4, 0))));
    kept.leaveOut(submission, 120001);

    assertThat(all(evaluate(), "boards-with-vacancy").denominator()).isEqualByComparingTo("1");
  }

  @Test
  void whatWasVacantAtAClosedSchoolAndAtItsSuccessorIsSetAgainstTheirsTogether() {
    closed(120001, 120002);
    kept.keep(
        T.previous(), GOVERNORS, "LA", Map.of("Places", List.of(places(120001, "Parent", 1, 3))));
    kept.keep(
        T,
        GOVERNORS,
        "LA",
        Map.of("Places", List.of(places(120001, "Parent", 0, 2), places(120002, "Parent", 0, 2))));

    Result result = all(evaluate(), "governor-long-standing-vacancies");

    assertThat(result.numerator()).isEqualByComparingTo("3");
    assertThat(result.denominator()).isEqualByComparingTo("4");
  }

  @Test
  void whatIsExplainedIsWhatWasRecorded() {
    keepCpd("Julian Hub");
    TermCount count = new EvaluateTerm(Given.BOOK).prepare(inputs());
    Tallies total = count.nothing();
    count.parts(2).forEach(part -> total.add(count.count(part)));
    Result recorded =
        result(count.judge(total), "cpd-schools-reached", Breakdown.AREA, "Broadland");
    List<Contribution> rows = new ArrayList<>();

    Explained explained =
        count.explain("cpd-schools-reached", Breakdown.AREA, "Broadland", rows::add);

    assertThat(explained.rows()).isEqualTo(recorded.rows()).isEqualTo(4);
    assertThat(explained.evidence()).isEqualTo(recorded.evidence());
    assertThat(explained.numerator()).isEqualByComparingTo("1");
    assertThat(rows)
        .filteredOn(row -> row.where().equals("above"))
        .extracting(Contribution::sheet, Contribution::row)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Participants", 2),
            org.assertj.core.groups.Tuple.tuple("Participants", 3));
  }

  @Test
  void resultsAreTheSameHoweverRowsAreParted() {
    keepMany(new Random(926));
    TermCount count = new EvaluateTerm(Given.BOOK).prepare(inputs());

    List<Result> whole = counted(count, count.parts(Integer.MAX_VALUE), false);

    assertThat(whole).filteredOn(r -> r.value() != null).hasSizeGreaterThan(60);
    assertThat(counted(count, count.parts(2), false)).isEqualTo(whole);
    assertThat(counted(count, count.parts(7), true)).isEqualTo(whole);
    assertThat(evaluate()).isEqualTo(whole);
  }

  private static List<Result> counted(TermCount count, List<CountPart> parts, boolean reversed) {
    List<CountPart> order = new ArrayList<>(parts);
    if (reversed) {
      Collections.reverse(order);
    }
    Tallies total = count.nothing();
    order.parallelStream().map(count::count).forEachOrdered(total::add);
    return count.judge(total);
  }

  /** Rows enough that every kind of tally has something to add. */
  private void keepMany(Random die) {
    String[] groups = {"Headteacher", "Middle leader", "Governor"};
    List<Map<String, Object>> participants = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      participants.add(
          participant(
              "S" + (1 + die.nextInt(2)),
              120001 + die.nextInt(4),
              "P" + die.nextInt(20),
              groups[die.nextInt(3)],
              die.nextBoolean()));
    }
    kept.keep(
        T,
        CPD,
        "Julian Hub",
        Map.of(
            "Sessions",
            List.of(
                session("S1", "Teaching and learning", 10),
                session("S2", "Technical management", 10)),
            "Participants",
            participants));
    List<Map<String, Object>> leaders = new ArrayList<>();
    List<Map<String, Object>> deployments = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      leaders.add(leader("L" + i, 120001 + die.nextInt(4), i % 5 == 0 ? "None" : "High"));
      deployments.add(
          deployment("D" + i, "L" + die.nextInt(12), 1 + die.nextInt(60), die.nextInt(20)));
    }
    kept.keep(
        T,
        "System-leader deployment",
        "LA",
        Map.of("System leaders", leaders, "Deployments", deployments));
    kept.keep(
        T.previous(),
        "System-leader deployment",
        "LA",
        Map.of("System leaders", leaders.subList(3, 9)));
    List<Map<String, Object>> responses = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      responses.add(
          Map.of(
              "Survey",
              "A",
              "Item",
              i % 2 == 0 ? "pipeline-strong" : "right-approach",
              "Respondent reference",
              "R" + i / 2,
              "Leader group",
              groups[die.nextInt(3)],
              "Response",
              die.nextBoolean() ? "Agree" : "Disagree"));
    }
    kept.keep(
        T,
        "Feedback survey",
        "LA",
        Map.of(
            "Invitations",
            List.of(Map.of("Survey", "A", "Leader group", "Headteacher", "Invited", 50L)),
            "Responses",
            responses));
    List<Map<String, Object>> seats = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      seats.add(
          Map.of(
              "Group",
              "Group " + i % 3,
              "Level",
              i < 4 ? "County" : "Locality",
              "Met this term",
              i % 2 == 0,
              "Partner category",
              "School",
              "Headteacher",
              i % 3 == 0,
              "Seats",
              2L,
              "Present",
              (long) die.nextInt(3)));
    }
    kept.keep(T, "Strategy progress", "Secretary", Map.of("Strategic groups", seats));
  }

  private static Map<String, Object> leader(String reference, int home, String capacity) {
    Map<String, Object> leader = new TreeMap<>();
    leader.put("Leader reference", reference);
    leader.put("Designation", home % 2 == 0 ? "NLE" : "LLE");
    leader.put("Home school URN", home);
    leader.put("Ofsted trained", true);
    leader.put("Led more than one school", false);
    leader.put("Head capacity", capacity);
    leader.put("School capacity", "High");
    leader.put("Inspection position", "Meets");
    leader.put("Days offered", new BigDecimal("3.5"));
    leader.put("QA status", "Current");
    return leader;
  }

  private static Map<String, Object> deployment(
      String code, @Nullable String leader, int start, int after) {
    Map<String, Object> deployment = new TreeMap<>();
    LocalDate requested = LocalDate.of(2025, 8, 20).plusDays(start);
    deployment.put("Deployment code", code);
    deployment.put("Leader reference", leader);
    deployment.put("Role", "School-to-school support");
    deployment.put("Requested on", requested);
    deployment.put("Start date", requested.plusDays(after));
    deployment.put("Supported school URN", 120001 + start % 4);
    deployment.put("Days delivered", new BigDecimal("0.5"));
    deployment.put("Formality", "Formal");
    return deployment;
  }
}
