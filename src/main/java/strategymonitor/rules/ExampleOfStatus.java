package strategymonitor.rules;

import java.util.List;
import strategymonitor.rules.facts.Measure;
import strategymonitor.yaml.Yaml;

/** An example of judging: how each measure given stands to its target. */
final class ExampleOfStatus {
  private ExampleOfStatus() {}

  static List<String> run(Example example, Rules status) {
    List<Measure> measures =
        new ExampleFacts(example.given(), UsualFacts.For.FIGURES)
            .of("Measure").stream().map(Measure.class::cast).toList();
    Judge.Statuses said = Judge.statuses(status, measures);
    List<Yaml> written = example.expect().items();
    if (written.size() > measures.size()) {
      throw example.expect().refused("expects more statuses than measures are given.");
    }
    Expected expected = new Expected(example);
    for (int i = 0; i < written.size(); i++) {
      Yaml one = written.get(i).onlyKeys("status", "reason");
      expected.same("status", one.get("status").text(), said.of(measures.get(i)).words());
      expected.text(one, "reason", "", said.reason(measures.get(i)));
    }
    return expected.differences();
  }
}
