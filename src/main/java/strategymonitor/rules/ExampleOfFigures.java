package strategymonitor.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;
import strategymonitor.rules.facts.Measure;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.yaml.Yaml;

/** An example of an indicator: the figures that the facts given come to. */
final class ExampleOfFigures {
  private final RunExamples run;
  private final Indicator indicator;
  private final Arrivals arrivals;
  private final Expected expected;

  private ExampleOfFigures(Example example, Indicator indicator, RunExamples run) {
    this.run = run;
    this.indicator = indicator;
    this.arrivals = new ExampleArrivals(example.without(), example.missing());
    this.expected = new Expected(example);
  }

  static List<String> run(Example example, Indicator indicator, RunExamples run) {
    ExampleOfFigures figures = new ExampleOfFigures(example, indicator, run);
    List<Result> results = figures.results(example);
    for (Yaml written : example.expect().items()) {
      written.onlyKeys(
          "breakdown",
          "group",
          "numerator",
          "denominator",
          "value",
          "flag",
          "status",
          "reason",
          "coverage",
          "low",
          "high");
      figures.compare(written, results);
    }
    return figures.expected.differences();
  }

  private List<Result> results(Example example) {
    ExampleFacts facts = new ExampleFacts(example.given(), UsualFacts.For.FIGURES);
    Mark.all(run.rules(Part.SHARED), facts.unmarked("Deployment"));
    Tallies tallies = new Tallies(UsualFacts.TERM.term(), List.of(indicator));
    List<Figure> figures =
        WorkOutFlags.madeOf(indicator) ? flags(facts.all()) : counted(facts.all(), tallies);
    Term term = UsualFacts.TERM.term();
    return new Judge(run.rules(Part.JUDGING), term, arrivals, tallies.seen()).judge(figures);
  }

  private List<Figure> flags(List<Record> given) {
    RaisedFlags raised = RaisedFlags.among(run.rules(Part.COUNTING), of(Measure.class, given));
    return WorkOutFlags.of(indicator, raised, disagreeing -> "");
  }

  private List<Figure> counted(List<Record> given, Tallies tallies) {
    try (CountRows rows = new CountRows(run.rules(Part.COUNTING), tallies)) {
      rows.count(of(RowFact.class, given));
    }
    return new WorkOutFigures(tallies.seen(), arrivals).of(tallies.of(indicator.id()));
  }

  private static <T> List<T> of(Class<T> type, Collection<Record> facts) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void compare(Yaml written, List<Result> results) {
    String label = written.find("breakdown").map(Yaml::text).orElse("all");
    String group = written.find("group").map(Yaml::text).orElse(Figure.ALL);
    Breakdown breakdown =
        Breakdown.find(label)
            .orElseThrow(() -> written.refused("there is no breakdown \"" + label + "\"."));
    Optional<Result> result =
        results.stream()
            .filter(r -> r.breakdown() == breakdown && r.group().equals(group))
            .findFirst();
    if (result.isEmpty()) {
      List<String> rows =
          results.stream().map(r -> r.breakdown().label() + " " + r.group()).toList();
      expected.differs("a row", label + " " + group, rows.toString());
    } else {
      compare(written, result.get(), label + " " + group + ", ");
    }
  }

  private void compare(Yaml written, Result result, String of) {
    expected.number(written, "numerator", of, result.numerator());
    expected.number(written, "denominator", of, result.denominator());
    expected.value(written, "value", of, result.value());
    expected.text(written, "flag", of, result.flags());
    expected.text(written, "status", of, result.status().words());
    expected.text(written, "reason", of, result.reason());
    compare(written, result.reading(), of);
  }

  private void compare(Yaml written, Reading reading, String of) {
    Coverage coverage = reading.coverage();
    Range bounds = reading.bounds();
    expected.value(written, "coverage", of, coverage == null ? null : coverage.percent());
    expected.value(written, "low", of, bounds == null ? null : bounds.low());
    expected.value(written, "high", of, bounds == null ? null : bounds.high());
  }
}
