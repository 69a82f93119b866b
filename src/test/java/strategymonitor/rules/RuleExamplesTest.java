package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each example beside the rules is a test; the order of files and how rules run must not matter.
 */
class RuleExamplesTest {
  private static final RuleFiles FILES = RuleFiles.read(Path.of("rules"));

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsWithConstraintsInterpreted() {
    return tests(new RunExamples(FILES, false, false));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsWithFilesReversedAndConstraintsAsCode() {
    return tests(new RunExamples(FILES, true, true));
  }

  private static Stream<DynamicTest> tests(RunExamples run) {
    return RunExamples.all(FILES).stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.stem() + ": " + example.name(),
                    () -> assertThat(run.run(example)).isEmpty()));
  }
}
