package strategymonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Better;
import strategymonitor.domain.Definition;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.SentenceWords;
import strategymonitor.domain.TargetStatus;

/** What may be said of a term as a whole: counts, and the names of what was counted. */
final class TermSayable {
  private final TermReport report;
  private final Map<String, String> marks = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  private TermSayable(TermReport report) {
    this.report = report;
  }

  static Sayable of(TermReport report) {
    TermSayable one = new TermSayable(report);
    one.returns();
    one.figures();
    one.plans();
    return new Sayable(one.marks, one.words, one.lists);
  }

  private void count(String name, long count) {
    marks.put(name, SentenceWords.number(count));
    words.put(name, Long.toString(count));
  }

  private void count(String name, List<String> names) {
    count(name, names.size());
    lists.put(name + " names", names);
  }

  private void returns() {
    List<ReturnStatus> expected = new ArrayList<>(report.quality().returns());
    expected.removeIf(one -> one.state() == State.NOT_EXPECTED);
    count("expected", expected.size());
    count("late", expected.stream().filter(one -> one.state() == State.LATE).count());
    count(
        "missing",
        expected.stream()
            .filter(one -> one.state() == State.MISSING)
            .map(one -> one.kind() + " from " + one.submitter())
            .toList());
  }

  private void figures() {
    Figures figures = report.figures();
    List<Definition> headlines = figures.headlines().toList();
    count("headlines", headlines.size());
    count(
        "without",
        headlines.stream()
            .filter(one -> figures.all(one).value() == null)
            .map(Definition::title)
            .toList());
    count("exceptions", Exceptions.of(figures).size());
    count(
        "untargeted",
        figures.definitions().stream().filter(this::untargeted).map(Definition::title).toList());
    count("raised", new Flags(report).raised());
  }

  private boolean untargeted(Definition definition) {
    return definition.better() != Better.CONTEXT
        && report.figures().all(definition).status() == TargetStatus.NO_TARGET;
  }

  private void plans() {
    count(
        "at risk",
        report.papers().progress().stream()
            .filter(one -> !one.of().nextStep())
            .filter(one -> ProgressStatus.of(one) == ProgressStatus.AT_RISK)
            .map(one -> one.of().code())
            .toList());
  }
}
