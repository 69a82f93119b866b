package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Recommendation;
import strategymonitor.domain.Refused;

/** What the rules folder says in words beside the rules. */
class BoardWordsTest {
  private static final RuleFiles PROJECT = RuleFiles.read(Path.of("rules"));

  private static RuleFiles with(String file, String from, String to) {
    Map<String, String> texts = new TreeMap<>(PROJECT.texts());
    assertThat(texts.get(file)).contains(from);
    texts.computeIfPresent(file, (name, text) -> text.replace(from, to));
    return new RuleFiles(texts);
  }

  @Test
  void thereAreThirteenRecommendationsAndFourNextSteps() {
    assertThat(Recommendations.of(PROJECT))
        .filteredOn(one -> !one.nextStep())
        .extracting(Recommendation::code)
        .containsExactly(
            "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R12",
            "R13");
    assertThat(Recommendations.of(PROJECT))
        .filteredOn(Recommendation::nextStep)
        .extracting(Recommendation::code)
        .containsExactly("N1", "N2", "N3", "N4");
  }

  @Test
  void anUnknownIndicatorIsRefusedWithASuggestion() {
    RuleFiles files = with("recommendations.yaml", "induction-offered", "induction-offerd");

    assertThatThrownBy(() -> Recommendations.of(files))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("rules/recommendations.yaml, line ")
        .hasMessageContaining("found \"induction-offerd\". Did you mean \"induction-offered\"?");
  }

  @Test
  void everyFlagThatARuleRaisesIsDescribed() {
    assertThat(Disagreements.of(PROJECT)).hasSize(5);
    RuleFiles files =
        with(
            "quality/triangulation-flags.drl",
            "\"confidence-without-governors\"",
            "\"governors-without-confidence\"");

    assertThatThrownBy(() -> Disagreements.of(files))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("governors-without-confidence");
  }

  @Test
  void aSentenceThatSaysWhatCausedWhatIsRefused() {
    RuleFiles files = with("sentences.yaml", "none can be called missing", "none is due to us");

    assertThatThrownBy(() -> Sentences.of(files))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("rules/sentences.yaml, line ")
        .hasMessageContaining("no sentence says \"due to\"");
  }

  @Test
  void aSentenceNamesOnlyWhatThereIs() {
    RuleFiles files = with("sentences.yaml", "{expected} expected returns arrived", "{arrived}");

    assertThatThrownBy(() -> Sentences.of(files))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("nothing is called {arrived} here. Known: at risk,");
  }

  @Test
  void aSentenceAsksOnlyForWhatThereIs() {
    RuleFiles files = with("sentences.yaml", "variation: Declining}", "variation: Sinking}");

    assertThatThrownBy(() -> Sentences.of(files))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("found \"Sinking\"");
  }

  @Test
  void aRulesFolderWithoutTheseFilesSaysNothing() {
    RuleFiles files = PROJECT.only(path -> path.equals("catalogue.yaml"));

    assertThat(Recommendations.of(files)).isEmpty();
    assertThat(Disagreements.of(files)).isEmpty();
    assertThat(Sentences.of(files).changed()).isEmpty();
  }
}
