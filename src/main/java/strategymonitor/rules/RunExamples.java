package strategymonitor.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import strategymonitor.domain.Refused;

/** Runs examples against the rules they stand beside. */
final class RunExamples {
  private final RuleFiles files;
  private final boolean reversed;
  private final boolean codeAtOnce;
  private final Map<Part, Rules> parts = new EnumMap<>(Part.class);
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  /**
   * @param reversed whether rule files are loaded in the opposite order
   * @param codeAtOnce whether constraints become code at their first use, else they are interpreted
   */
  RunExamples(RuleFiles files, boolean reversed, boolean codeAtOnce) {
    this.files = files;
    this.reversed = reversed;
    this.codeAtOnce = codeAtOnce;
  }

  /** Every example of the rules folder, by file and then as written. */
  static List<Example> all(RuleFiles files) {
    List<Example> examples = new ArrayList<>();
    files
        .only(path -> path.endsWith(".examples.yaml"))
        .texts()
        .forEach((path, text) -> examples.addAll(Example.read(path, text)));
    return examples;
  }

  Rules rules(Part part) {
    return parts.computeIfAbsent(part, p -> CompiledRules.fresh(p, files, reversed, codeAtOnce));
  }

  /** What the rules did that the example does not say, a message each; none where it holds. */
  List<String> run(Example example) {
    String stem = example.stem();
    try {
      if (stem.startsWith("checks/")) {
        return ExampleOfChecks.run(example, rules(Part.CHECKS));
      }
      if (stem.startsWith("shared/")) {
        return ExampleOfMarks.run(example, rules(Part.SHARED));
      }
      return switch (stem) {
        case "status" -> ExampleOfStatus.run(example, rules(Part.JUDGING));
        case "variation" -> ExampleOfVariation.run(example, rules(Part.JUDGING));
        default -> ExampleOfFigures.run(example, indicator(stem), this);
      };
    } catch (Refused wrong) {
      return wrong.messages();
    }
  }

  private Indicator indicator(String stem) {
    return indicators.computeIfAbsent(stem, s -> RuleBook.indicator(files, s, 0));
  }

  /** The names of the rules of a part that no example run has made fire. */
  Set<String> neverFired(Part part) {
    Set<String> never = new TreeSet<>();
    rules(part).all().forEach(rule -> never.add(rule.getName()));
    never.removeAll(rules(part).fired());
    return never;
  }
}
