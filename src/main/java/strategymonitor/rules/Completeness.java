package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import strategymonitor.domain.Suggestion;

/**
 * Every indicator has its definition, its rules and its examples, and its place in the catalogue.
 */
final class Completeness {
  private static final List<String> ENDINGS = List.of(".yaml", ".drl", ".examples.yaml");

  private Completeness() {}

  /**
   * @throws RulesDoNotHold naming every file that is missing or belongs to nothing
   */
  static void require(RuleFiles files) {
    List<String> lacks = lacks(files);
    if (!lacks.isEmpty()) {
      throw new RulesDoNotHold(lacks);
    }
  }

  /** A message for every file that is missing or belongs to nothing. */
  static List<String> lacks(RuleFiles files) {
    List<String> lacks = new ArrayList<>();
    Set<String> listed = new TreeSet<>(Catalogue.stems(files));
    for (String stem : listed) {
      for (String ending : ENDINGS) {
        if (!files.texts().containsKey(stem + ending)) {
          lacks.add(
              "rules/%s%s: expected a file, as rules/catalogue.yaml lists the indicator; found none."
                  .formatted(stem, ending));
        }
      }
    }
    for (String path : files.only(Completeness::ofIndicator).texts().keySet()) {
      String stem = stem(path);
      if (!listed.contains(stem)) {
        lacks.add(
            "rules/%s: belongs to no indicator of rules/catalogue.yaml.%s List it there, or rename the file."
                .formatted(path, Suggestion.didYouMean(stem, listed)));
      }
    }
    return lacks;
  }

  /** The path without what follows the indicator's id. */
  static String stem(String path) {
    int slash = path.lastIndexOf('/');
    int dot = path.indexOf('.', slash);
    return dot < 0 ? path : path.substring(0, dot);
  }

  static boolean ofIndicator(String path) {
    return path.startsWith("outputs/")
        || path.startsWith("tracking/")
        || path.startsWith("quality/");
  }
}
