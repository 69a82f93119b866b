package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import strategymonitor.domain.ReturnDefinition;

/** No kind of return is asked for that nothing comes of, and none is left out on the way. */
class EveryReturnTest {
  private static final Path SAMPLE = Path.of("sample-input");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CPD take-up",
        "Network attendance",
        "System-leader deployment",
        "Governor vacancies",
        "Feedback survey",
        "Commissioned reviews",
        "Strategy progress",
        "Outcomes and inspection",
        "Leadership pipeline"
      })
  void hasADefinitionAnIndicatorForEverySheetChecksAndSamples(String kind) throws IOException {
    ReturnDefinition definition =
        Given.BOOK.returns().stream().filter(r -> r.kind().equals(kind)).findFirst().orElseThrow();
    Set<String> sheets =
        definition.sheets().stream().map(s -> kind + "/" + s.name()).collect(Collectors.toSet());
    Set<String> read =
        Given.BOOK.definitions().stream()
            .flatMap(d -> d.reads().stream())
            .collect(Collectors.toSet());

    assertThat(read).containsAll(sheets);
    String stem = kind.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    assertThat(Path.of("rules/checks", stem + ".drl")).exists();
    assertThat(Path.of("rules/checks", stem + ".examples.yaml")).exists();
    assertThat(samples(kind)).as("samples of " + kind).isNotEmpty();
  }

  private static Set<String> samples(String kind) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(" - " + kind + ".xlsx"))
          .collect(Collectors.toSet());
    }
  }
}
