package strategymonitor.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Refused;
import strategymonitor.yaml.Yaml;

/** Which indicators there are, in the order in which the board reads them. */
final class Catalogue {
  static final String FILE = "catalogue.yaml";
  private static final String[] STRANDS = {"outputs", "tracking", "quality"};

  private Catalogue() {}

  /**
   * The stems of all indicators, such as {@code outputs/cpd-schools-reached}, in order.
   *
   * @throws Refused if the catalogue is absent or names an indicator twice
   */
  static List<String> stems(RuleFiles files) {
    String text = files.texts().get(FILE);
    if (text == null) {
      throw new Refused("rules/catalogue.yaml: expected a file, found none.");
    }
    Yaml yaml = Yaml.of(text, "rules/" + FILE).onlyKeys(STRANDS);
    Map<String, Yaml> stems = new LinkedHashMap<>();
    for (String strand : STRANDS) {
      for (Yaml id : yaml.find(strand).map(Yaml::items).orElse(List.of())) {
        if (stems.put(strand + "/" + id.text(), id) != null) {
          throw id.refused("\"" + id.text() + "\" is listed twice. Keep one.");
        }
      }
    }
    return new ArrayList<>(stems.keySet());
  }
}
