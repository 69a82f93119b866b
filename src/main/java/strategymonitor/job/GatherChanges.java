package strategymonitor.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Run;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.report.Changes;
import strategymonitor.report.Changes.ChangedFile;
import strategymonitor.report.Changes.Comparison;
import strategymonitor.store.Runs;

/** Compares a run with what was shown before: its own term's earlier run, and the last report. */
final class GatherChanges {
  private final Workplace place;
  private final Run run;

  GatherChanges(Workplace place, Run run) {
    this.place = place;
    this.run = run;
  }

  Changes changes() {
    return new Changes(lastReport(), lastRun());
  }

  /**
   * The board last read the term before as it stood when this term was first worked out: until then
   * the term before was the newest.
   */
  private @Nullable Comparison lastReport() {
    Term before = run.term().previous();
    Run first = runs().first(place.authority(), run.term(), run.clock()).orElse(run);
    Optional<Run> shown = runs().newestBefore(place.authority(), before, first.clock());
    Optional<Run> now = runs().newest(place.authority(), before, run.clock());
    return shown.isEmpty() || now.isEmpty() ? null : comparison(shown.get(), now.get());
  }

  private @Nullable Comparison lastRun() {
    return runs()
        .newestBefore(place.authority(), run.term(), run.clock())
        .map(then -> comparison(then, run))
        .orElse(null);
  }

  private Runs runs() {
    return place.store().runs();
  }

  private Comparison comparison(Run then, Run now) {
    return new Comparison(
        then,
        now,
        runs().results(then),
        runs().results(now),
        changedFiles(rules(then), rules(now)),
        inputs(then, now));
  }

  private Map<String, String> rules(Run of) {
    return Optional.ofNullable(of.documents().get(RuleText.NAME))
        .flatMap(place.store().documents()::text)
        .map(RuleText::sources)
        .orElse(Map.of());
  }

  private static List<ChangedFile> changedFiles(Map<String, String> then, Map<String, String> now) {
    Set<String> paths = new TreeSet<>(then.keySet());
    paths.addAll(now.keySet());
    return paths.stream()
        .filter(path -> !Objects.equals(then.get(path), now.get(path)))
        .map(path -> changed(path, then.getOrDefault(path, ""), now.getOrDefault(path, "")))
        .toList();
  }

  private static ChangedFile changed(String path, String then, String now) {
    return new ChangedFile(path, onlyIn(then, now), onlyIn(now, then));
  }

  /** The filled lines of a text that another has less often. */
  private static List<String> onlyIn(String text, String other) {
    Map<String, Long> left =
        new HashMap<>(
            other.lines().collect(Collectors.groupingBy(String::strip, Collectors.counting())));
    List<String> only = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      long had = left.merge(line, -1L, Long::sum);
      if (had < 0 && !line.isEmpty()) {
        only.add(line);
      }
    }
    return only;
  }

  private static List<String> inputs(Run then, Run now) {
    List<String> lines = new ArrayList<>();
    differ(returns(then), returns(now), lines);
    differ(documents(then), documents(now), lines);
    return lines;
  }

  private static Map<String, Fingerprint> returns(Run of) {
    Map<String, Fingerprint> returns = new TreeMap<>();
    for (Submission one : of.submissions()) {
      if (one.term().equals(of.term())) {
        returns.put(one.kind() + " from " + one.submitter(), one.fingerprint());
      }
    }
    return returns;
  }

  private static Map<String, Fingerprint> documents(Run of) {
    Map<String, Fingerprint> documents = new TreeMap<>(of.documents());
    documents.remove(RuleText.NAME);
    return documents;
  }

  private static void differ(
      Map<String, Fingerprint> then, Map<String, Fingerprint> now, List<String> lines) {
    Set<String> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!then.containsKey(name)) {
        lines.add("Came: " + name);
      } else if (!now.containsKey(name)) {
        lines.add("Went: " + name);
      } else if (!Objects.equals(then.get(name), now.get(name))) {
        lines.add("Came again, changed: " + name);
      }
    }
  }
}
