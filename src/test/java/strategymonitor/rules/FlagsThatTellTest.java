package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Fraction;
import strategymonitor.rules.facts.Measure;

class FlagsThatTellTest {
  private static final Rules RULES = Given.BOOK.rules(Part.COUNTING);
  private static final String CONFIDENCE = "survey-pipeline-strong";
  private final List<Measure> measures = new ArrayList<>();

  private static Measure all(String indicator, boolean before, long value) {
    return new Measure(
        indicator,
        before,
        "all",
        "All",
        null,
        null,
        Fraction.of(value),
        "",
        "higher",
        null,
        null,
        "",
        "");
  }

  private Set<String> telling(String hidden, boolean before) {
    return FlagsThatTell.among(
        RULES,
        measures,
        one -> one.indicator().equals(hidden) && one.before() == before,
        RaisedFlags.among(RULES, measures));
  }

  private void confidenceAndVacancies(long before, long vacant) {
    measures.add(all(CONFIDENCE, true, 30));
    measures.add(all(CONFIDENCE, false, 40));
    measures.add(all("governor-vacancy-rate", true, before));
    measures.add(all("governor-vacancy-rate", false, vacant));
  }

  @Test
  void aFlagRaisedByAHiddenFigureTellsOfIt() {
    confidenceAndVacancies(12, 13);

    assertThat(telling(CONFIDENCE, false)).containsExactly("confidence-without-governors");
    assertThat(telling(CONFIDENCE, true)).containsExactly("confidence-without-governors");
  }

  @Test
  void aFlagNotRaisedForAHiddenFigureTellsOfItToo() {
    confidenceAndVacancies(12, 13);
    measures.set(1, all(CONFIDENCE, false, 20));

    assertThat(telling(CONFIDENCE, false)).containsExactly("confidence-without-governors");
  }

  @Test
  void aFlagThatNoHiddenFigureCouldRaiseTellsNothing() {
    confidenceAndVacancies(12, 12);

    assertThat(telling(CONFIDENCE, false)).isEmpty();
  }

  @Test
  void whereNothingIsHiddenNothingIsTold() {
    confidenceAndVacancies(12, 13);

    assertThat(telling("network-attendance-rate", false)).isEmpty();
  }

  @Test
  void anAreaOfWhichAFigureIsNotPublishedIsNotNamed() {
    ShownMeasures shown =
        new ShownMeasures(
            strategymonitor.domain.Term.of("2025-26-autumn"),
            Given.BOOK.definitions().stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        strategymonitor.domain.Definition::id, one -> one)),
            List.of(),
            List.of());
    Measure used =
        new Measure(
            "system-leaders-used",
            false,
            "area",
            "Breckland",
            null,
            null,
            Fraction.of(0),
            "",
            "higher",
            null,
            null,
            "",
            "");
    Measure waiting =
        new Measure(
            "support-requests-unmet",
            false,
            "area",
            "Breckland",
            null,
            null,
            Fraction.of(2),
            "",
            "lower",
            null,
            null,
            "",
            "");

    assertThat(shown.words(List.of(used, waiting)))
        .isEqualTo(
            "In a place that is not named, since a figure of it is [c]: Used this term; Requests"
                + " waiting over six weeks");
  }
}
