package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import strategymonitor.yaml.Yaml;

/**
 * Given facts and what the rules must make of them.
 *
 * @param file its path below the rules folder
 * @param without sheets of which nothing was accepted
 * @param missing submitters whose return of a needed kind did not come
 */
record Example(
    String file, String name, Yaml given, Set<String> without, List<String> missing, Yaml expect) {

  /** The examples of a file. */
  static List<Example> read(String path, String text) {
    List<Example> examples = new ArrayList<>();
    for (Yaml item : Yaml.of(text, "rules/" + path).items()) {
      item.onlyKeys("name", "given", "without", "missing", "expect");
      examples.add(
          new Example(
              path,
              item.get("name").text(),
              item.get("given"),
              Set.copyOf(item.find("without").map(Yaml::texts).orElse(List.of())),
              item.find("missing").map(Yaml::texts).orElse(List.of()),
              item.get("expect")));
    }
    return examples;
  }

  /** The path without the ending: that of the rules it is about. */
  String stem() {
    return Completeness.stem(file);
  }
}
