package strategymonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.group;
import static strategymonitor.report.Example.hidden;
import static strategymonitor.report.Example.missing;
import static strategymonitor.report.Example.none;
import static strategymonitor.report.Example.received;
import static strategymonitor.report.Example.share;

import org.junit.jupiter.api.Test;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;

class SentencesTest {
  private static final String WEST = "King's Lynn and West Norfolk";

  private static Example reached() {
    return new Example()
        .with(
            definition(
                "reached",
                "Schools taking up the offer",
                Unit.PERCENT,
                Better.HIGHER,
                Breakdown.AREA))
        .with(share("reached", 275, 404, TargetStatus.NOT_MET))
        .with(group("reached", Breakdown.AREA, "Norwich", 60, 80))
        .then(AUTUMN.previous(), share("reached", 246, 404, TargetStatus.NOT_MET));
  }

  @Test
  void aSentenceSaysTheNumbersTheChangeAndTheLowestAndHighestArea() {
    Example example = reached().with(group("reached", Breakdown.AREA, WEST, 24, 50));

    assertThat(new Sentences(example.report()).changed())
        .contains(
            "Schools taking up the offer rose to 68.1% (275 of 404) from 60.9%;"
                + " lowest King's Lynn and West Norfolk 48.0%, highest Norwich 75.0%.");
  }

  @Test
  void noAreaIsCalledLowestWhileAnotherIsHidden() {
    Example example =
        reached()
            .with(hidden(group("reached", Breakdown.AREA, WEST, 1, 4)))
            .with(group("reached", Breakdown.AREA, "Breckland", 24, 50));

    assertThat(new Sentences(example.report()).changed()).noneMatch(one -> one.contains("lowest"));
  }

  @Test
  void missingReturnsAreNamed() {
    Example example =
        reached()
            .with(
                received("Governor vacancies", "Council", State.ON_TIME),
                missing("CPD take-up", "Julian Hub"));

    assertThat(new Sentences(example.report()).changed().get(0))
        .isEqualTo("1 of 2 expected returns is missing: CPD take-up from Julian Hub.");
  }

  @Test
  void indicatorsWithoutAFigureAreNamed() {
    Example example =
        reached()
            .with(definition("survey-right", "The right approach", Unit.PERCENT, Better.HIGHER))
            .with(none("survey-right", "x", TargetStatus.CANT_TELL, "Missing."));

    assertThat(new Sentences(example.report()).changed())
        .contains("1 of 2 headline indicators has no figure: The right approach.");
  }

  @Test
  void noSentenceIsLongerThanTwentyFiveWordsAndThereAreFiveAtMost() {
    assertThat(new Sentences(County.report()).changed())
        .hasSize(5)
        .allMatch(sentence -> Wording.words(sentence) <= 25);
  }

  @Test
  void noSentenceSaysWhatCausedWhat() {
    assertThat(new Sentences(County.report()).changed())
        .noneMatch(
            one -> one.matches("(?i).*\\b(because|caused|led to|due to|thanks to|improved)\\b.*"));
  }
}
