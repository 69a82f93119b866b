package strategymonitor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  private static String interval(Fraction percent, long answers) {
    Range interval =
        Objects.requireNonNull(
            Wilson.interval(percent, BigDecimal.valueOf(answers)), "no interval");
    return interval.low() + " " + interval.high();
  }

  /** The four shares by which Newcombe (1998), table I, compares methods; and none and all. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 25.5289 36.621",
    "15, 148, 6.2386 16.0487",
    "0, 20, 0 16.1125",
    "1, 29, 0.6113 17.1755",
    "29, 29, 88.303 100"
  })
  void theIntervalIsThatOfThePublishedTable(long agreeing, long answers, String interval) {
    BigDecimal of = BigDecimal.valueOf(answers);

    assertThat(interval(Fraction.percent(BigDecimal.valueOf(agreeing), of), answers))
        .isEqualTo(interval);
  }

  @ParameterizedTest
  @CsvSource({"29, 22.6516 36.2928", "95, 90.567 97.4093"})
  void whatThe2017ReportSaysInWholePercentHasTheIntervalOfItsAnswers(int percent, String interval) {
    assertThat(interval(Fraction.of(percent), 167)).isEqualTo(interval);
  }

  @Test
  void ofNoAnswersOrWhatIsNoShareThereIsNone() {
    assertThat(Wilson.interval(Fraction.of(50), BigDecimal.ZERO)).isNull();
    assertThat(Wilson.interval(Fraction.of(101), BigDecimal.TEN)).isNull();
    assertThat(Wilson.interval(Fraction.of(-1), BigDecimal.TEN)).isNull();
  }
}
