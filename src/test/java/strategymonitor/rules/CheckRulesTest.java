package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRulesTest {
  private static final RuleFiles PROJECT = RuleFiles.read(Path.of("rules"));
  private Path folder = Path.of("");

  /** A rule book of three indicators, so that each test need not run every example there is. */
  @BeforeEach
  void copySomeRules(@TempDir Path copy) throws IOException {
    folder = copy;
    RuleFiles some =
        PROJECT.only(
            path ->
                path.matches(
                    "(outputs/cpd-schools-reached|outputs/events-held|tracking/chairs-new"
                        + "|shared/schools|shared/deployments|status)\\..*"));
    for (Map.Entry<String, String> file : some.texts().entrySet()) {
      write(file.getKey(), file.getValue());
    }
    write(
        "catalogue.yaml",
        """
        outputs: [cpd-schools-reached, events-held]
        tracking: [chairs-new]
        """);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void change(String path, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(path));
    assertThat(text).contains(from);
    write(path, text.replace(from, to));
  }

  @Test
  void theRulesOfTheProjectHoldAndEveryRuleHasAnExample() {
    CheckRules.Checked checked = CheckRules.in(Path.of("rules"));

    assertThat(checked.messages()).isEmpty();
    assertThat(checked.indicators()).isEqualTo(95);
    assertThat(checked.examples()).isGreaterThan(500);
    assertThat(checked.rules()).isGreaterThan(200);
  }

  @Test
  void anExampleThatDoesNotHoldIsToldWithItsLine() throws IOException {
    change("outputs/cpd-schools-reached.drl", "Participant( attended,", "Participant( booked,");

    assertThat(CheckRules.in(folder).messages())
        .isNotEmpty()
        .allMatch(m -> m.startsWith("rules/outputs/cpd-schools-reached.examples.yaml, line "))
        .anyMatch(m -> m.contains("expected all All, numerator "));
  }

  @Test
  void aRuleThatNoExampleReachesIsTold() throws IOException {
    change(
        "outputs/events-held.drl",
        "rule \"events-held:",
        """
        rule "events-held: of the year 1900"
        when
          $e : LeadershipEvent( event == "Queen's visit" )
        then
          above.count( $e );
        end

        rule "events-held:\
        """);

    assertThat(CheckRules.in(folder).messages())
        .containsExactly(
            "rules/outputs/events-held.drl: no example makes \"events-held: of the year 1900\""
                + " apply. Add one that does.");
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    change("outputs/cpd-schools-reached.drl", "attended", "atended");
    change("outputs/events-held.yaml", "better: ", "beter: ");
    change("shared/schools.drl", "mark.counted( $s );", "System.exit( 1 );");
    Files.delete(folder.resolve("tracking/chairs-new.examples.yaml"));

    assertThat(CheckRules.in(folder).messages())
        .anyMatch(m -> m.contains("cpd-schools-reached.drl, line "))
        .anyMatch(m -> m.contains("events-held.yaml, line "))
        .anyMatch(m -> m.contains("shared/schools.drl, line "))
        .anyMatch(m -> m.contains("tracking/chairs-new.examples.yaml: expected a file"));
  }

  @Test
  void twoIndicatorsOfOneTitleAreRefused() throws IOException {
    change("tracking/chairs-new.yaml", "title: New chairs", "title: Schools taking up the offer");

    assertThat(CheckRules.in(folder).messages())
        .contains(
            "rules/tracking/chairs-new.yaml: the title \"Schools taking up the offer\" is another"
                + " indicator's too. Give it one of its own.");
  }
}
