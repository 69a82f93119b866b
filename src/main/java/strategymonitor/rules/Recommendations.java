package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.Recommendation;
import strategymonitor.yaml.Yaml;

/** Reads what the strategy recommends, and which indicators bear on it. */
final class Recommendations {
  static final String FILE = "recommendations.yaml";

  private Recommendations() {}

  /**
   * The recommendations, then the next steps, as listed; none where there is no file.
   *
   * @throws strategymonitor.domain.Refused naming file and line of what is wrong
   */
  static List<Recommendation> of(RuleFiles files) {
    List<Recommendation> all = new ArrayList<>();
    Words.in(files, FILE).ifPresent(words -> read(words, all));
    return all;
  }

  private static void read(Words words, List<Recommendation> all) {
    words.yaml().onlyKeys("source", "recommendations", "next steps");
    for (Yaml item : words.list("recommendations")) {
      item.onlyKeys("code", "part", "title", "indicators");
      all.add(recommendation(words, item, item.get("part").text()));
    }
    for (Yaml item : words.list("next steps")) {
      item.onlyKeys("code", "title", "indicators");
      all.add(recommendation(words, item, Recommendation.NEXT_STEPS));
    }
  }

  private static Recommendation recommendation(Words words, Yaml item, String part) {
    List<Yaml> indicators = item.find("indicators").map(Yaml::items).orElse(List.of());
    return new Recommendation(
        item.get("code").text(),
        part,
        item.get("title").text(),
        indicators.stream().map(words::indicator).toList());
  }
}
