package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import strategymonitor.yaml.Yaml;

/** Whoever writes a rule wrongly is told where, what, and what to write instead. */
class RuleMistakesTest {
  private static final String FILE = "outputs/reached.drl";

  private static String rule(String when, String then) {
    return """
        package strategymonitor.outputs

        import strategymonitor.rules.facts.*

        global strategymonitor.rules.vocabulary.Tally above

        rule "reached: somebody came"
        when
          %s
        then
          %s
        end
        """
        .formatted(when, then);
  }

  private static void refuses(String text, String... words) {
    assertThatThrownBy(() -> CompileRules.compile(List.of(Map.entry(FILE, text))))
        .isInstanceOf(RulesDoNotHold.class)
        .message()
        .contains(words);
  }

  @Test
  void aGoodRuleCompiles() {
    String text = rule("$p : Participant( attended )", "above.count( $p );");

    assertThat(CompileRules.compile(List.of(Map.entry(FILE, text)))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$p : Participnt( attended ) | line 9: there is no fact \"Participnt\". Did you mean \"Participant\"?",
        "$p : Participant( atended ) | line 9: Participant has no property \"atended\". Did you mean \"attended\"?",
        "$p : Participant( session.datte > term.end ) | line 9: CpdSession has no property \"datte\". Did you mean \"date\"?",
        "$p : Participant( attended == 3 ) | line 9: boolean is compared with Integer. Compare like with like.",
        "$p : Participant( $x : atended ) | line 9: $x cannot be bound, as the fact has no property \"atended\".",
        "$p : Participant( attended | not readable as a rule",
        "$p : Participant( eval( true ) ) | line 9: \"reached: somebody came\": \"eval\" has no place in a rule",
        "$p : Participant( reference.getClass() != null ) | line 9: \"reached: somebody came\": \"getClass\" may not be called in a rule",
        "$p : Participant( System.out != null ) | line 9: there is no fact \"System\".",
        "$p : Participant( System.exit( 1 ) == null ) | \"exit\" may not be called in a rule",
        "$p : Participant( attended ) $s : RegisterSchool() | a counting rule asks one fact, found Participant, RegisterSchool",
      })
  void aConditionThatCannotHoldIsRefused(String when, String words) {
    refuses(rule(when, "above.count( $p );"), "rules/" + FILE, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "above.cuont( $p ); | line 7: the vocabulary's Tally has no \"cuont\". Did you mean \"count\"?",
        "above.count( $q ); | line 7: $q is bound nowhere.",
        "below.count( $p ); | line 7: \"below\" is no word declared in this file. Add its line \"global\" at the top.",
        "above.count( \"one\" ); | line 7: \"count\" takes (RowFact), found (String).",
        "System.exit( 1 ); | line 11: \"reached: somebody came\": only words of the vocabulary stand after \"then\"",
        "above.count( $p.getClass() ); | only words of the vocabulary stand after \"then\"",
        "above.count( $p ) | only words of the vocabulary stand after \"then\"",
        "above.count( $p ); while (true); | found \"while (true);\"",
      })
  void anythingButTheVocabularyIsRefusedAfterThen(String then, String words) {
    refuses(rule("$p : Participant( attended )", then), "rules/" + FILE, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import java.io.File | line 3: a rule file imports only",
        "import function java.lang.System.exit | line 3: a rule file imports only",
        "function void f() { } | line 3: expected package, import, global or a rule",
        "declare X end | line 3: expected package, import, global or a rule",
        "global java.lang.Runtime runtime | line 3: expected a word of the vocabulary",
        "package strategymonitor.quality | line 3: expected package strategymonitor.outputs",
      })
  void aFileHoldsNothingButRules(String line, String words) {
    String text = rule("$p : Participant( attended )", "above.count( $p );");

    refuses(text.replace("import strategymonitor.rules.facts.*", line), words);
  }

  @Test
  void anAttributeOfARuleIsRefused() {
    String text = rule("$p : Participant( attended )", "above.count( $p );");

    refuses(text.replace("came\"", "came\" salience 10"), "found \"salience 10\". Take it out.");
  }

  @Test
  void aRuleOfAnotherIndicatorIsRefused() {
    String text = rule("$p : Participant( attended )", "above.count( $p );");

    refuses(
        text.replace("reached:", "filled:"),
        "line 7: a rule's name is \"reached\", a colon and words, found \"filled: somebody came\".");
  }

  @Test
  void theSameNameTwiceIsRefused() {
    String text = rule("$p : Participant( attended )", "above.count( $p );");
    String again = text.substring(text.indexOf("rule \""));

    refuses(text + again, "line 13: ", "reached: somebody came");
  }

  @Test
  void everyFilesMistakesAreToldAtOnce() {
    String one = rule("$p : Participant( atended )", "above.count( $p );");
    String other = one.replace("reached:", "filled:");

    assertThatThrownBy(
            () ->
                CompileRules.compile(
                    List.of(Map.entry(FILE, one), Map.entry("outputs/filled.drl", other))))
        .message()
        .contains("rules/outputs/reached.drl, line 9", "rules/outputs/filled.drl, line 9");
  }

  @Test
  void aCommentMayTellOfAnything() {
    String text =
        rule("$p : Participant( attended ) // not new, not from anywhere", "above.count( $p );");

    assertThat(CompileRules.compile(List.of(Map.entry(FILE, text)))).isNotEmpty();
  }

  @Test
  void aRuleThatCannotBeWorkedOutForARowIsNamed() {
    String text = rule("$i : Invitation( respondents * 5 < invited )", "above.count( $i );");
    Rules rules = Rules.of(CompileRules.compile(List.of(Map.entry(FILE, text))));
    Yaml unread = Yaml.of("Invitation: [{survey: A, invited: 10}]", "example");
    List<Record> facts = new ExampleFacts(unread, UsualFacts.For.CHECKS).all();

    try (Session session = rules.session()) {
      assertThatThrownBy(() -> session.fire(facts))
          .isInstanceOf(RulesDoNotHold.class)
          .hasMessageContaining("\"reached: somebody came\" in rules/outputs/reached.drl")
          .hasMessageContaining("A blank cell is null: ask first whether it is there");
    }
  }
}
