package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.yaml.Yaml;

class ReturnDefinitionsTest {
  @Test
  void allReturnsAndPapersAreDefinedSheetBySheet() {
    List<ReturnDefinition> returns = ReturnDefinitions.read(Path.of("rules"));

    assertThat(returns).hasSize(11);
    assertThat(returns.stream().flatMap(r -> r.sheets().stream()).map(SheetDefinition::table))
        .hasSize(24)
        .doesNotHaveDuplicates();
  }

  @Test
  void anUnknownKeyIsRefusedWithItsLine() {
    Yaml yaml = Yaml.of("kind: K\nsent by: us\nsheet: []\n", "rules/returns/k.yaml");

    assertThatThrownBy(() -> ReturnDefinitions.definition(yaml))
        .hasMessageContaining("rules/returns/k.yaml, line 3: unknown key \"sheet\"")
        .hasMessageContaining("Did you mean \"sheets\"?");
  }

  @Test
  void aKeyMustBeAColumn() {
    Yaml yaml =
        Yaml.of(
            """
            kind: K
            sent by: us
            sheets:
              - name: S
                table: s
                key: [Cod]
                columns: [heading: Code]
            """,
            "k.yaml");

    assertThatThrownBy(() -> ReturnDefinitions.definition(yaml))
        .hasMessageContaining("k.yaml, line 6: expected one of Code, found \"Cod\"");
  }
}
