package strategymonitor.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import strategymonitor.yaml.Yaml;

/** A file of the rules folder that says something of indicators in words. */
final class Words {
  private final Yaml yaml;
  private final Map<String, String> indicators = new LinkedHashMap<>();

  private Words(Yaml yaml, List<String> stems) {
    this.yaml = yaml;
    stems.forEach(stem -> add(stem.substring(stem.indexOf('/') + 1)));
  }

  private void add(String id) {
    indicators.put(id, id);
  }

  /** The file; empty where the folder has none, as one of an earlier version may. */
  static Optional<Words> in(RuleFiles files, String file) {
    return Optional.ofNullable(files.texts().get(file))
        .map(text -> new Words(Yaml.of(text, "rules/" + file), Catalogue.stems(files)));
  }

  Yaml yaml() {
    return yaml;
  }

  List<Yaml> list(String key) {
    return yaml.find(key).map(Yaml::items).orElse(List.of());
  }

  boolean knows(String id) {
    return indicators.containsKey(id);
  }

  /** The id of an indicator of the catalogue, refused with a suggestion where there is none. */
  String indicator(Yaml written) {
    return written.one(indicators);
  }
}
