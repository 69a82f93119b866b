package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Variation;
import strategymonitor.rules.facts.Series;
import strategymonitor.rules.facts.SinceBaseline;
import strategymonitor.yaml.Yaml;

/** An example of variation: what the values given have come to by this term. */
final class ExampleOfVariation {
  private ExampleOfVariation() {}

  static List<String> run(Example example, Rules rules) {
    ExampleFacts given = new ExampleFacts(example.given(), UsualFacts.For.FIGURES);
    List<Record> facts = new ArrayList<>(given.of("Series"));
    facts.addAll(given.of("SinceBaseline"));
    Movements said = Movements.of(rules, facts);
    List<Yaml> written = example.expect().items();
    if (written.size() > facts.size()) {
      throw example.expect().refused("expects more than is given.");
    }
    Expected expected = new Expected(example);
    for (int i = 0; i < written.size(); i++) {
      compare(written.get(i), facts.get(i), said, expected);
    }
    return expected.differences();
  }

  private static void compare(Yaml written, Record fact, Movements said, Expected expected) {
    if (fact instanceof SinceBaseline since) {
      written.onlyKeys("changed");
      String direction = said.of(since);
      expected.text(written, "changed", "", direction.isEmpty() ? "no" : direction);
      return;
    }
    written.onlyKeys("variation", "basis", "low", "high");
    Series series = (Series) fact;
    Movements.Moved moved = said.of(series);
    Variation variation = moved == null ? null : moved.variation();
    expected.text(written, "variation", "", variation == null ? "" : variation.words());
    expected.text(written, "basis", "", moved == null ? "" : moved.basis());
    Range limits = series.limits();
    Fraction low = limits == null ? null : limits.low();
    expected.value(written, "low", "", low);
    expected.value(written, "high", "", limits == null ? null : limits.high());
  }
}
