package strategymonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Term;
import strategymonitor.rules.facts.Parameter;

class RuleBookTest {
  private static final RuleFiles FILES = RuleFiles.read(Path.of("rules"));

  private static RuleFiles changed(String path, String text) {
    Map<String, String> texts = new TreeMap<>(FILES.texts());
    texts.put(path, text);
    return new RuleFiles(texts);
  }

  private static String text(String path) {
    return FILES.texts().getOrDefault(path, "");
  }

  private static RuleFiles without(String path) {
    Map<String, String> texts = new TreeMap<>(FILES.texts());
    texts.remove(path);
    return new RuleFiles(texts);
  }

  @Test
  void theFingerprintIsOfEveryFile() {
    assertThat(FILES.fingerprint()).isEqualTo(RuleFiles.read(Path.of("rules")).fingerprint());
    assertThat(changed("README.md", "other").fingerprint()).isNotEqualTo(FILES.fingerprint());
    assertThat(changed("new.txt", "").fingerprint()).isNotEqualTo(FILES.fingerprint());
  }

  @Test
  void anUnknownKeyOfADefinitionIsRefusedWithItsLine() {
    String path = "outputs/cpd-schools-reached.yaml";
    String text = text(path).replace("better:", "beter:");

    assertThatThrownBy(() -> RuleBook.of(changed(path, text), new KeptRules(List.of())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("rules/outputs/cpd-schools-reached.yaml, line 9")
        .hasMessageContaining("unknown key \"beter\". Did you mean \"better\"?");
  }

  @Test
  void aDefinitionWithoutRulesIsRefused() {
    assertThatThrownBy(() -> Completeness.require(without("outputs/cpd-schools-reached.drl")))
        .hasMessageContaining("rules/outputs/cpd-schools-reached.drl: expected a file");
  }

  @Test
  void aDefinitionWithoutExamplesIsRefused() {
    assertThatThrownBy(
            () -> Completeness.require(without("outputs/cpd-schools-reached.examples.yaml")))
        .hasMessageContaining("cpd-schools-reached.examples.yaml: expected a file");
  }

  @Test
  void rulesWithoutADefinitionAreRefused() {
    assertThatThrownBy(() -> Completeness.require(changed("outputs/cpd-school-reached.drl", "")))
        .hasMessageContaining("rules/outputs/cpd-school-reached.drl: belongs to no indicator")
        .hasMessageContaining("Did you mean \"outputs/cpd-schools-reached\"?");
  }

  @Test
  void theParameterInForceIsThatOfTheLatestTerm() {
    assertThat(Given.BOOK.parameters(Term.of("2025-26-autumn")))
        .extracting(Parameter::name)
        .contains("QA status Lapsed excludes");
    assertThat(Given.BOOK.parameters(Term.of("2001-02-autumn"))).isEmpty();
  }

  @Test
  void compiledRulesAreKeptAndADamagedOneIsCompiledAgain(@TempDir Path folder) throws IOException {
    RuleFiles shared = Part.SHARED.of(FILES);

    int compiled = rules(folder, shared);
    Path kept = only(folder);
    byte[] whole = Files.readAllBytes(kept);
    assertThat(rules(folder, shared)).isEqualTo(compiled);
    assertThat(Files.readAllBytes(kept)).isEqualTo(whole);

    for (byte[] damaged :
        List.of(new byte[0], java.util.Arrays.copyOf(whole, 500), flipped(whole))) {
      Files.write(kept, damaged);

      assertThat(rules(folder, shared)).isEqualTo(compiled);
      assertThat(only(folder)).isEqualTo(kept).hasSize(whole.length);
    }
  }

  @Test
  void otherRulesAreKeptBesideThem(@TempDir Path folder) throws IOException {
    rules(folder, Part.SHARED.of(FILES));
    String path = "shared/schools.drl";
    rules(folder, Part.SHARED.of(changed(path, text(path) + "\n")));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void ofManyChangesOnlyTheNewestAreKept(@TempDir Path folder) throws IOException {
    String path = "shared/schools.drl";
    for (int change = 0; change < 7; change++) {
      rules(folder, Part.SHARED.of(changed(path, text(path) + "\n".repeat(change))));
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(4);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenKeepsNothingAndHarmsNothing(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(rules(file.resolve("below"), Part.SHARED.of(FILES))).isPositive();
  }

  private static int rules(Path folder, RuleFiles files) {
    return new KeptRules(List.of(folder))
        .packages(Part.SHARED, files).stream().mapToInt(p -> p.getRules().size()).sum();
  }

  private static byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    flipped[bytes.length / 2] ^= 1;
    return flipped;
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
