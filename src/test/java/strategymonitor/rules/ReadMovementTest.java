package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import strategymonitor.domain.Baseline;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Earlier;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.HowRead;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Rebase;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;
import strategymonitor.domain.Variation;
import strategymonitor.domain.Wilson;

class ReadMovementTest {
  private static final Term T = Term.of("2025-26-autumn");
  private static final String REACHED = "cpd-schools-reached";
  private static final String STRONG = "survey-pipeline-strong";
  private static final Term SURVEYED = Term.of("2016-17-spring");

  private final SortedMap<Term, List<Result>> results = new TreeMap<>();
  private final SortedMap<Term, List<Result>> history = new TreeMap<>();
  private final List<Definition> definitions = new ArrayList<>(Given.BOOK.definitions());

  private static Result value(String indicator, long value, String flags) {
    return Published.result(indicator, Breakdown.ALL, "All", null, null, Fraction.of(value), flags);
  }

  private void before(int terms, Result result) {
    at(results, terms).add(result);
  }

  private static List<Result> at(SortedMap<Term, List<Result>> all, int termsBefore) {
    Term term = T;
    for (int i = 0; i < termsBefore; i++) {
      term = term.previous();
    }
    return all.computeIfAbsent(term, t -> new ArrayList<>());
  }

  private List<Reading> read(Result... now) {
    return new ReadMovement(
            Given.BOOK.rules(Part.JUDGING), T, definitions, new Earlier(results, history))
        .of(List.of(now)).stream().map(Result::reading).toList();
  }

  private Reading readAll(long value) {
    return read(value(REACHED, value, "")).get(0);
  }

  private Range limits(long value) {
    return Objects.requireNonNull(readAll(value).limits());
  }

  @Test
  void aFirstValueHasTooLittleHistory() {
    assertThat(readAll(60).variation()).isEqualTo(Variation.TOO_LITTLE_HISTORY);
    assertThat(readAll(60).basis()).isEqualTo("1 term; 7 are needed");
    assertThat(readAll(60).limits()).isNull();
  }

  @Test
  void theHistoryCountsWhereReturnsGiveNoValue() {
    for (int i = 1; i <= 3; i++) {
      before(i, value(REACHED, 60 + i % 2, ""));
    }
    before(4, Published.result(REACHED, Breakdown.ALL, "All", null, null, null, "x"));
    for (int i = 1; i <= 6; i++) {
      at(history, i).add(value(REACHED, i < 4 ? 10 : 61, ""));
    }

    assertThat(readAll(60).basis()).isEqualTo("7 terms (trial): within the limits");
    assertThat(limits(60).low()).isGreaterThan(Fraction.of(50));
  }

  @ParameterizedTest
  @CsvSource({"c", "u"})
  void whatIsHiddenOrIncompleteIsNoPointOfASeries(String flag) {
    for (int i = 1; i <= 6; i++) {
      before(i, value(REACHED, 60, i == 3 ? flag : ""));
    }

    assertThat(readAll(60).basis()).isEqualTo("6 terms; 7 are needed");
  }

  @ParameterizedTest
  @CsvSource({"c", "u"})
  void ofAFigureHiddenOrIncompleteNoMovementIsClaimed(String flag) {
    for (int i = 1; i <= 12; i++) {
      before(i, value(REACHED, 60 + i % 2, ""));
    }

    assertThat(read(value(REACHED, 90, flag))).containsExactly(Reading.NONE);
  }

  @Test
  void aSeriesBeginsAnewAtABreak() {
    for (int i = 1; i <= 12; i++) {
      before(i, i == 2 ? area("Breckland", 60).broken() : area("Breckland", 60));
    }

    assertThat(read(area("Breckland", 60)).get(0).basis()).isEqualTo("3 terms; 7 are needed");
    assertThat(read(area("Breckland", 60).broken()).get(0).basis())
        .isEqualTo("1 term; 7 are needed");
  }

  @Test
  void groupsHaveSeriesOfTheirOwn() {
    for (int i = 1; i <= 8; i++) {
      before(i, value(REACHED, 60 + i % 2, ""));
      before(i, area("Breckland", 40 + i % 2));
    }

    List<Reading> read = read(value(REACHED, 60, ""), area("Breckland", 80), area("Norwich", 9));

    assertThat(read)
        .extracting(Reading::variation)
        .containsExactly(
            Variation.NO_DETECTABLE_CHANGE, Variation.IMPROVING, Variation.TOO_LITTLE_HISTORY);
  }

  private static Result area(String group, long value) {
    return Published.result(REACHED, Breakdown.AREA, group, null, null, Fraction.of(value), "");
  }

  @Test
  void ofContextThereAreLimitsAndNoVariation() {
    for (int i = 1; i <= 8; i++) {
      before(i, value("cpd-beyond-norfolk", 60 + i % 2, ""));
    }

    Reading reading = read(value("cpd-beyond-norfolk", 90, "")).get(0);

    assertThat(reading.variation()).isNull();
    assertThat(reading.limits()).isNotNull();
  }

  @Test
  void aRebaseBeginsTheSeriesAnew() {
    for (int i = 1; i <= 12; i++) {
      before(i, value(REACHED, i > 6 ? 20 : 60, ""));
    }
    HowRead rebased =
        new HowRead(
            null,
            false,
            null,
            List.of(
                new Rebase(
                    Term.of("2023-24-autumn"),
                    "The offer was counted anew.",
                    "Director of learning")));
    definitions.replaceAll(d -> d.id().equals(REACHED) ? with(d, rebased) : d);

    assertThat(readAll(60).basis()).isEqualTo("7 terms (trial): within the limits");
    assertThat(limits(60).low()).isEqualTo(Fraction.of(60));
  }

  private static Definition with(Definition d, HowRead reading) {
    return new Definition(
        d.id(),
        d.order(),
        d.title(),
        d.question(),
        d.strand(),
        d.numerator(),
        d.denominator(),
        d.measure(),
        d.unit(),
        d.better(),
        d.privacy(),
        d.headline(),
        d.reads(),
        d.breakdowns(),
        d.source(),
        d.owner(),
        d.targets(),
        d.confirmed(),
        d.limitations(),
        d.file(),
        d.ruleFile(),
        d.fingerprint(),
        reading);
  }

  private void surveyedIn2017() {
    Fraction share = Fraction.of(29);
    BigDecimal answers = BigDecimal.valueOf(167);
    history.put(
        SURVEYED,
        List.of(
            Published.result(STRONG, Breakdown.ALL, "All", null, answers, share, "")
                .read(Reading.NONE.within(Wilson.interval(share, answers)))));
  }

  private static Result opinion(Breakdown breakdown, String group, long agreeing, long answers) {
    BigDecimal above = BigDecimal.valueOf(agreeing);
    BigDecimal below = BigDecimal.valueOf(answers);
    return Published.result(
        STRONG, breakdown, group, above, below, Fraction.percent(above, below), "");
  }

  private String since(Result... groups) {
    List<Result> now = new ArrayList<>(List.of(opinion(Breakdown.ALL, "All", 400, 500)));
    now.addAll(List.of(groups));
    return read(now.toArray(Result[]::new)).get(0).since();
  }

  private static Result leaders(String group, long agreeing, long answers) {
    return opinion(Breakdown.LEADER_GROUP, group, agreeing, answers);
  }

  @Test
  void changedSince2017IsSaidOnThoseWhoAnsweredThenAndOnlyWhereTheIntervalsPart() {
    surveyedIn2017();

    assertThat(
            since(
                leaders("Headteacher", 40, 80),
                leaders("Governor", 10, 20),
                leaders("Parent", 350, 400)))
        .isEqualTo(
            "Changed, higher, since Spring 2016/17 on the groups asked then: 50.0% (50 of 100), then"
                + " 29% of 167.");
    assertThat(since(leaders("Headteacher", 38, 100)))
        .startsWith("No detectable change since Spring 2016/17");
    assertThat(since(leaders("Headteacher", 10, 100))).startsWith("Changed, lower,");
  }

  @Test
  void nothingIsComparedWhereAGroupThatAnsweredThenIsHiddenOrNoneAnswers() {
    surveyedIn2017();

    assertThat(since(leaders("Headteacher", 40, 80), leaders("Governor", 1, 3).hidden())).isEmpty();
    assertThat(since(leaders("Parent", 40, 80))).isEmpty();
  }

  @Test
  void theBaselineIsNoPointOfTheSeries() {
    surveyedIn2017();
    for (int i = 1; i <= 5; i++) {
      before(i, opinion(Breakdown.ALL, "All", 40 + i, 80));
    }

    assertThat(read(opinion(Breakdown.ALL, "All", 40, 80)).get(0).basis())
        .isEqualTo("6 terms; 7 are needed");
    assertThat(new HowRead(null, true, new Baseline(SURVEYED, List.of()), List.of()))
        .matches(how -> !how.inSeries(SURVEYED, T) && how.inSeries(SURVEYED.next(), T));
  }
}
