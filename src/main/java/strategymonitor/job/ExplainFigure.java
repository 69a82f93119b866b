package strategymonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Result;
import strategymonitor.domain.Run;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Suggestion;
import strategymonitor.domain.Term;
import strategymonitor.rules.Contribution;
import strategymonitor.rules.EvaluateTerm;
import strategymonitor.rules.Explained;
import strategymonitor.rules.RuleBook;

/**
 * A figure back to its rule and its rows: the recorded rules are run again over the recorded rows,
 * and what they come to is set beside what was recorded.
 */
public final class ExplainFigure {
  private final Workplace place;
  private final Instant now;

  public ExplainFigure(Workplace place, Instant now) {
    this.place = place;
    this.now = now;
  }

  /**
   * A figure explained.
   *
   * @param rows the rows counted, by the rule that counted them and where, then by file and sheet
   */
  public record Explanation(
      Run run,
      Definition definition,
      Result result,
      Map<String, Map<String, SortedSet<Integer>>> rows) {}

  /**
   * Explains one figure of a term's newest run.
   *
   * @param term null: the newest term that has a return
   * @param group such as {@code Breckland} or {@code area: Breckland}; null: the whole county
   * @throws Refused if there is no such figure, or its rows do not come to what was recorded
   */
  public Explanation explain(String indicator, @Nullable Term term, @Nullable String group) {
    StoredTerms current = new StoredTerms(place, now);
    Term asked = Optional.ofNullable(term).or(current::newest).orElseThrow(ExplainFigure::nothing);
    Run run = current.newestRun(asked).orElseThrow(() -> notEvaluated(asked));
    List<Result> results = place.store().runs().results(run);
    Result result = find(results, indicator, group);
    return withRulesOf(run, rules -> explain(rules, run, result));
  }

  private static Refused nothing() {
    return new Refused("explain: no return has come for any term yet. Next: monitor run");
  }

  private static Refused notEvaluated(Term term) {
    return new Refused(
        "explain: %s has not been evaluated yet. Next: monitor evaluate --term %s"
            .formatted(term.title(), term));
  }

  private static Result find(List<Result> results, String indicator, @Nullable String group) {
    List<Result> ofIndicator =
        results.stream().filter(r -> r.indicator().equals(indicator)).toList();
    if (ofIndicator.isEmpty()) {
      List<String> known = results.stream().map(Result::indicator).distinct().toList();
      throw new Refused(
          "explain: expected an indicator's id, found \"%s\".%s"
              .formatted(indicator, Suggestion.didYouMean(indicator, known)));
    }
    List<Result> found = ofIndicator.stream().filter(r -> matches(r, group)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> groups = ofIndicator.stream().map(ExplainFigure::named).toList();
    throw new Refused(
        "explain: expected one group of %s, found %s for \"%s\". Its groups: %s."
            .formatted(
                indicator,
                found.isEmpty() ? "none" : "several",
                group == null ? "All" : group,
                String.join("; ", groups)));
  }

  private static String named(Result result) {
    return result.breakdown().label() + ": " + result.group();
  }

  private static boolean matches(Result result, @Nullable String group) {
    if (group == null) {
      return result.breakdown() == Breakdown.ALL;
    }
    return result.group().equalsIgnoreCase(group) || named(result).equalsIgnoreCase(group);
  }

  /** Something done with a rule book. */
  private interface WithRules {
    Explanation explain(RuleBook rules);
  }

  /** The rules in force, if the run used them; else those it recorded, read again. */
  private Explanation withRulesOf(Run run, WithRules work) {
    if (place.rules().fingerprint().equals(run.rules())) {
      return work.explain(place.rules());
    }
    Path folder = recorded(run);
    try {
      return work.explain(RuleBook.load(folder));
    } finally {
      try {
        FileSystemUtils.deleteRecursively(folder);
      } catch (IOException left) {
        folder.toFile().deleteOnExit();
      }
    }
  }

  private Path recorded(Run run) {
    Fingerprint text = Objects.requireNonNull(run.documents().get(RuleText.NAME));
    try {
      Path folder = Files.createTempDirectory("rules-" + run.rules().shown());
      RuleText.write(place.store().documents().text(text).orElseThrow(), folder);
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Explanation explain(RuleBook rules, Run run, Result result) {
    Map<String, Map<String, SortedSet<Integer>>> rows = new TreeMap<>();
    Explained again =
        new EvaluateTerm(rules)
            .prepare(StoredTerms.of(place, run).inputs(run.term()))
            .explain(
                result.indicator(),
                result.breakdown(),
                result.group(),
                contribution -> add(rows, run, contribution));
    requireSame(result, again, run);
    Definition definition =
        rules.definitions().stream()
            .filter(d -> d.id().equals(result.indicator()))
            .findFirst()
            .orElseThrow();
    return new Explanation(run, definition, result, result.confidential() ? Map.of() : rows);
  }

  private static void requireSame(Result recorded, Explained again, Run run) {
    if (recorded.rows() != again.rows() || !recorded.evidence().equals(again.evidence())) {
      throw new Refused(
          ("explain: run %s recorded %s, %s from %d rows with fingerprint %s; counted again it is"
                  + " %d rows with fingerprint %s. The store has been changed since, or the program"
                  + " counts otherwise: the figure cannot be vouched for.")
              .formatted(
                  run.id(),
                  recorded.indicator(),
                  named(recorded),
                  recorded.rows(),
                  recorded.evidence().shown(),
                  again.rows(),
                  again.evidence().shown()));
    }
  }

  private static void add(
      Map<String, Map<String, SortedSet<Integer>>> rows, Run run, Contribution contribution) {
    String rule = contribution.where() + " the line: " + contribution.rule();
    rows.computeIfAbsent(rule, r -> new TreeMap<>())
        .computeIfAbsent(place(run, contribution), p -> new TreeSet<>())
        .add(contribution.row());
  }

  private static String place(Run run, Contribution contribution) {
    String sheet = contribution.sheet();
    return run.submissions().stream()
        .filter(submission -> submission.id() == contribution.submission())
        .findFirst()
        .map(submission -> file(submission, sheet) + ", sheet \"" + sheet + "\"")
        .orElseGet(
            () ->
                contribution.kind().equals("Register")
                    ? registerOf(run)
                    : "expected.yaml, the returns owed");
  }

  private static String registerOf(Run run) {
    return run.documents().keySet().stream()
        .filter(shown -> shown.endsWith("schools.csv"))
        .findFirst()
        .orElse("schools.csv");
  }

  private static String file(Submission submission, String sheet) {
    return submission.files().stream()
        .filter(file -> file.contains(" - " + sheet + "."))
        .findFirst()
        .orElse(submission.files().get(0));
  }
}
