package strategymonitor.rules;

import java.util.List;
import strategymonitor.yaml.Yaml;

/** An example of the checks on rows: every finding they make, and no other. */
final class ExampleOfChecks {
  private ExampleOfChecks() {}

  static List<String> run(Example example, Rules checks) {
    example.expect().onlyKeys("findings");
    GatheredFindings found = new GatheredFindings();
    try (Session session = checks.session()) {
      session
          .meaning("findings", found)
          .fire(new ExampleFacts(example.given(), UsualFacts.For.CHECKS).all());
    }
    List<String> written =
        example.expect().find("findings").map(Yaml::texts).orElse(List.of()).stream()
            .sorted()
            .toList();
    List<String> actual =
        found.all().stream()
            .map(finding -> finding.number() + " " + finding.heading())
            .sorted()
            .toList();
    Expected expected = new Expected(example);
    expected.same("findings", written.toString(), actual.toString());
    return expected.differences();
  }
}
