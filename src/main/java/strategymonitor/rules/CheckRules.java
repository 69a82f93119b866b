package strategymonitor.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Refused;

/** Reads every definition, compiles every rule and runs every example of a rules folder. */
public final class CheckRules {
  private final RuleFiles files;
  private final Set<String> messages = new LinkedHashSet<>();

  /**
   * What came of it.
   *
   * @param messages what does not hold, each with its file and, where there is one, its line; none
   *     where all holds
   * @param rules how many rules there are
   */
  public record Checked(
      List<String> messages, int indicators, int rules, int examples, Fingerprint fingerprint) {

    public Checked {
      messages = List.copyOf(messages);
    }
  }

  private CheckRules(RuleFiles files) {
    this.files = files;
  }

  /** Checks a rules folder; everything that does not hold is told at once. */
  public static Checked in(Path rulesFolder) {
    return new CheckRules(RuleFiles.read(rulesFolder)).check();
  }

  private Checked check() {
    note(() -> messages.addAll(Completeness.lacks(files)));
    List<String> stems = new ArrayList<>();
    note(() -> stems.addAll(Catalogue.stems(files)));
    List<Indicator> read = new ArrayList<>();
    stems.forEach(stem -> note(() -> definition(stem).ifPresent(read::add)));
    note(() -> RuleBook.titledApart(read));
    note(() -> ReturnDefinitions.of(files));
    note(() -> Recommendations.of(files));
    note(() -> Disagreements.of(files));
    note(() -> Sentences.of(files));
    List<Example> examples = new ArrayList<>();
    files
        .only(path -> path.endsWith(".examples.yaml"))
        .texts()
        .forEach((path, text) -> note(() -> examples.addAll(Example.read(path, text))));
    int rules = 0;
    for (Part part : Part.values()) {
      rules += part.of(files).texts().values().stream().mapToInt(CheckRules::rules).sum();
      note(() -> CompileRules.compile(List.copyOf(part.of(files).texts().entrySet())));
    }
    if (messages.isEmpty()) {
      run(examples);
    }
    return new Checked(
        List.copyOf(messages), stems.size(), rules, examples.size(), files.fingerprint());
  }

  private void note(Runnable act) {
    try {
      act.run();
    } catch (Refused wrong) {
      messages.addAll(wrong.messages());
    }
  }

  private Optional<Indicator> definition(String stem) {
    String rules = files.texts().getOrDefault(stem + ".drl", "");
    return Optional.ofNullable(files.texts().get(stem + ".yaml"))
        .map(definition -> Definitions.read(stem + ".yaml", definition, rules, 0));
  }

  private static int rules(String text) {
    return new RuleText(text).rules().size();
  }

  /** Both ways at once would hide which one fails, but each mistake need be told only once. */
  private void run(List<Example> examples) {
    RunExamples interpreted = new RunExamples(files, false, false);
    examples.forEach(example -> messages.addAll(interpreted.run(example)));
    RunExamples asCode = new RunExamples(files, true, true);
    examples.forEach(example -> messages.addAll(asCode.run(example)));
    if (messages.isEmpty()) {
      for (Part part : Part.values()) {
        interpreted.neverFired(part).forEach(rule -> messages.add(neverFired(part, rule)));
      }
    }
  }

  private String neverFired(Part part, String rule) {
    String file =
        part.of(files).texts().entrySet().stream()
            .filter(entry -> entry.getValue().contains("\"" + rule + "\""))
            .findFirst()
            .map(java.util.Map.Entry::getKey)
            .orElse("");
    return "rules/%s: no example makes \"%s\" apply. Add one that does.".formatted(file, rule);
  }
}
