package strategymonitor.command;

import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.Variation;
import strategymonitor.job.ExplainFigure;
import strategymonitor.job.ExplainFigure.Explanation;
import strategymonitor.job.Workplace;

/** A figure back to its rule, its rows and their cells. */
@Command(
    name = "explain",
    description = "A figure back to its rule, its rows and their cells.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "INDICATOR", description = "Its id, such as cpd-schools-reached.")
  private String indicator = "";

  @Option(
      names = "--term",
      paramLabel = "TERM",
      description = "The term (default: the newest with a return).")
  private @Nullable String term;

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "A group, such as Breckland or \"area: Breckland\" (default: all).")
  private @Nullable String group;

  @Override
  public Integer call() {
    Console console = options.console();
    try (Workplace place = Work.open(options)) {
      Explanation explanation =
          new ExplainFigure(place, options.now())
              .explain(indicator, CommonOptions.term(term).orElse(null), group);
      figure(explanation, console);
      definition(explanation, console);
      rows(explanation, console);
      return Monitor.DONE;
    }
  }

  private static void figure(Explanation explained, Console console) {
    Result result = explained.result();
    console.print(
        "%s: %s. %s, %s: %s"
            .formatted(
                result.indicator(),
                explained.definition().title(),
                explained.run().term().title(),
                result.breakdown().label(),
                result.group()));
    console.print("  " + figure(result, explained.definition()));
    if (result.confidential()) {
      return; // whether it meets its target would say where it lies
    }
    console.print(
        "  %s%s%s"
            .formatted(
                result.status().words(),
                result.target() == null
                    ? ""
                    : " (target %s, tolerance %s)"
                        .formatted(
                            result.target().toPlainString(),
                            result.tolerance() == null ? "0" : result.tolerance().toPlainString()),
                result.reason().isEmpty() ? "" : ": " + result.reason()));
    reading(result.reading(), console);
  }

  private static void reading(Reading reading, Console console) {
    Variation variation = reading.variation();
    Coverage coverage = reading.coverage();
    if (variation != null) {
      console.print("  " + variation.words() + ", " + reading.basis());
    }
    range("Usually between ", reading.limits(), console);
    if (coverage != null) {
      console.print("  Covers %d of %d schools".formatted(coverage.covered(), coverage.units()));
    }
    range("Were the rest to report, between ", reading.bounds(), console);
    range("95 % interval ", reading.interval(), console);
    if (!reading.since().isEmpty()) {
      console.print("  " + reading.since());
    }
  }

  private static void range(String words, @Nullable Range range, Console console) {
    if (range != null) {
      console.print("  " + words + range.low() + " and " + range.high());
    }
  }

  private static String figure(Result result, Definition definition) {
    if (result.confidential()) {
      return "[c] confidential: the number of people is too small to be shown";
    }
    if (result.value() == null) {
      return result.flags().contains("x")
          ? "[x] not available: a return it needs has not come"
          : "[z] not applicable: there is nothing to count it of";
    }
    String value = result.value().rounded(4).toPlainString() + " " + definition.unit().label();
    return result.numerator() != null && result.denominator() != null
        ? "%s: %s of %s"
            .formatted(
                value, result.numerator().toPlainString(), result.denominator().toPlainString())
        : value;
  }

  private static void definition(Explanation explained, Console console) {
    Definition definition = explained.definition();
    console.print("");
    console.print("Definition: rules/" + definition.file());
    console.print("  Asks:    " + definition.question());
    console.print("  Counts:  " + definition.numerator());
    if (!definition.denominator().isEmpty()) {
      console.print("  Of:      " + definition.denominator());
    }
    console.print("  Source:  " + definition.source());
    console.print("Rule: rules/" + definition.ruleFile());
    console.print("Judged by: rules/status.drl, rules/variation.drl");
    console.print(
        "Run: %s, clock %s, rule book %s"
            .formatted(
                explained.run().id(), explained.run().clock(), explained.run().rules().shown()));
  }

  private static void rows(Explanation explained, Console console) {
    Result result = explained.result();
    console.print("");
    if (result.confidential()) {
      console.print(
          "Counted again now: the same rows, the same figure. The rows are not listed, since they"
              + " would say how many people it is about.");
      return;
    }
    console.print(
        "Counted again now from %d rows: the same rows (fingerprint %s), the same figure."
            .formatted(result.rows(), result.evidence().shown()));
    for (Map.Entry<String, Map<String, SortedSet<Integer>>> rule : explained.rows().entrySet()) {
      console.print("  " + rule.getKey());
      rule.getValue()
          .forEach((file, rows) -> console.print("    %s, rows %s".formatted(file, ranges(rows))));
    }
  }

  /** Row numbers as people write them: 2, 4-7, 9. */
  static String ranges(SortedSet<Integer> rows) {
    StringBuilder text = new StringBuilder();
    int first = -2;
    int last = -2;
    for (int row : rows) {
      if (row != last + 1) {
        append(text, first, last);
        first = row;
      }
      last = row;
    }
    return append(text, first, last).toString();
  }

  private static StringBuilder append(StringBuilder text, int first, int last) {
    if (first < 0) {
      return text;
    }
    text.append(text.isEmpty() ? "" : ", ").append(first);
    return first == last ? text : text.append('-').append(last);
  }
}
