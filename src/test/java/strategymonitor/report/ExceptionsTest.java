package strategymonitor.report;

import static java.math.BigDecimal.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.none;
import static strategymonitor.report.Example.result;
import static strategymonitor.report.Example.share;

import org.junit.jupiter.api.Test;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;
import strategymonitor.domain.Variation;

class ExceptionsTest {
  private static Definition of(String id, Unit unit, Better better) {
    return definition(id, "Title of " + id, unit, better);
  }

  private static String soWhat(Unit unit, Better better, Result result) {
    return new Shortfall(of(result.indicator(), unit, better), Shown.of(result))
        .inWords()
        .orElse("");
  }

  private static Result figure(String id, long value) {
    return result(
        id,
        Breakdown.ALL,
        "All",
        null,
        null,
        Fraction.of(value),
        "",
        valueOf(80),
        TargetStatus.NOT_MET);
  }

  @Test
  void theWorstComesFirstAndWhatCannotBeToldLast() {
    Example example =
        new Example()
            .with(of("a-little", Unit.PERCENT, Better.HIGHER))
            .with(of("nobody-knows", Unit.PERCENT, Better.HIGHER))
            .with(of("a-lot", Unit.PERCENT, Better.HIGHER))
            .with(of("is-met", Unit.PERCENT, Better.HIGHER))
            .with(share("a-little", 70, 100, TargetStatus.NOT_MET))
            .with(none("nobody-knows", "x", TargetStatus.CANT_TELL, ""))
            .with(share("a-lot", 20, 100, TargetStatus.NOT_MET))
            .with(share("is-met", 90, 100, TargetStatus.MET));

    assertThat(Exceptions.of(example.report().figures()))
        .extracting(Shown::indicator)
        .containsExactly("a-lot", "a-little", "nobody-knows");
  }

  @Test
  void ofAShareItSaysOfHowManyMoreOrFewerTheTargetWouldBeMet() {
    Result share = share("reached", 275, 404, TargetStatus.NOT_MET);

    assertThat(soWhat(Unit.PERCENT, Better.HIGHER, share))
        .isEqualTo("To meet the target: 49 more of the 404.");
    assertThat(soWhat(Unit.PERCENT, Better.LOWER, share("empty", 90, 100, TargetStatus.NOT_MET)))
        .isEqualTo("To meet the target: 10 fewer of the 100.");
    assertThat(share("reached", 275 + 49, 404, TargetStatus.MET).value())
        .isGreaterThanOrEqualTo(Fraction.of(80));
    assertThat(share("reached", 275 + 48, 404, TargetStatus.NOT_MET).value())
        .isLessThan(Fraction.of(80));
  }

  @Test
  void ofAnyOtherFigureItSaysHowFarItIsFromTheTarget() {
    assertThat(soWhat(Unit.COUNT, Better.HIGHER, figure("people", 21)))
        .isEqualTo("59 below the target.");
    assertThat(soWhat(Unit.POINTS, Better.LOWER, figure("gap", 104)))
        .isEqualTo("24.0 pp above the target.");
  }

  @Test
  void whetherATargetCanBeExpectedIsJudgedByTheLimits() {
    assertThat(assured(Better.HIGHER, 60, 79)).contains("not to be expected");
    assertThat(assured(Better.HIGHER, 60, 80)).contains("met or missed by chance");
    assertThat(assured(Better.HIGHER, 81, 90)).contains("it is met");
    assertThat(assured(Better.LOWER, 81, 90)).contains("not to be expected");
    assertThat(assured(Better.LOWER, 60, 79)).contains("it is met");
    assertThat(assured(Better.CONTEXT, 60, 79)).isEmpty();
  }

  private static String assured(Better better, long low, long high) {
    Result result =
        share("reached", 70, 100, TargetStatus.NOT_MET)
            .read(
                Reading.NONE.moving(
                    Variation.NO_DETECTABLE_CHANGE,
                    "13 terms",
                    new Range(Fraction.of(low), Fraction.of(high))));
    return Assurance.inWords(of("reached", Unit.PERCENT, better), Shown.of(result)).orElse("");
  }

  @Test
  void nothingIsSaidOfWhatIsMetOrHidden() {
    assertThat(soWhat(Unit.PERCENT, Better.HIGHER, share("met", 9, 10, TargetStatus.MET)))
        .isEmpty();
    Result hidden = Example.hidden(share("hidden", 2, 3, TargetStatus.NOT_MET));
    assertThat(soWhat(Unit.PERCENT, Better.HIGHER, hidden)).isEmpty();
  }

  @Test
  void aChangeTooSmallToBeShownSaysThatItIsThere() {
    Quantity change =
        Quantity.change(
            Fraction.percent(valueOf(1), valueOf(58)),
            Fraction.percent(valueOf(1), valueOf(59)),
            Unit.PERCENT);

    assertThat(change.text()).isEqualTo("+<0.1 pp");
    assertThat(change.size()).isEqualTo("less than 0.1 pp");
    assertThat(change.format()).isEqualTo("\"+<0.1 pp\";\"-<0.1 pp\"");
    assertThat(change.number()).isEqualByComparingTo("0.0292");
    assertThat(Quantity.change(Fraction.of(1), Fraction.of(1), Unit.PERCENT).text())
        .isEqualTo("0.0 pp");
  }
}
