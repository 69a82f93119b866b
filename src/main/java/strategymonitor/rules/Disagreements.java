package strategymonitor.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Disagreement;
import strategymonitor.domain.Disagreement.Figure;
import strategymonitor.domain.Disagreement.With;
import strategymonitor.yaml.Yaml;

/** Reads what each flag of the rules means in words. */
final class Disagreements {
  static final String FILE = "disagreements.yaml";
  private static final Pattern FLAG =
      Pattern.compile("flags\\.(?:raised|notRaised)\\( *\"([^\"]+)\"");
  private static final Map<String, With> WITH =
      Map.of("the term before", With.TERM_BEFORE, "the county", With.COUNTY);

  private Disagreements() {}

  /**
   * Every flag, as listed; none where there is no file.
   *
   * @throws strategymonitor.domain.Refused where a flag of the rules is not described, or one is
   *     described that no rule raises
   */
  static List<Disagreement> of(RuleFiles files) {
    return Words.in(files, FILE).map(words -> of(words, flags(files))).orElse(List.of());
  }

  private static List<Disagreement> of(Words words, Map<String, String> flags) {
    Set<String> left = new TreeSet<>(flags.keySet());
    List<Disagreement> all =
        words.yaml().items().stream()
            .map(item -> disagreement(words, item, flags))
            .peek(one -> left.remove(one.flag()))
            .toList();
    if (!left.isEmpty()) {
      throw words.yaml().refused("expected every flag of the rules, found none of " + left + ".");
    }
    return all;
  }

  private static Disagreement disagreement(Words words, Yaml item, Map<String, String> flags) {
    item.onlyKeys("flag", "title", "raised when", "figures");
    return new Disagreement(
        item.get("flag").one(flags),
        item.get("title").text(),
        item.get("raised when").text(),
        item.get("figures").items().stream().map(figure -> figure(words, figure)).toList());
  }

  private static Figure figure(Words words, Yaml yaml) {
    yaml.onlyKeys("indicator", "by", "with");
    return new Figure(
        words.indicator(yaml.get("indicator")),
        yaml.find("by").map(by -> by.as(Disagreements::breakdown)).orElse(Breakdown.ALL),
        yaml.find("with").map(with -> with.one(WITH)).orElse(With.NOTHING));
  }

  private static Breakdown breakdown(String label) {
    return Breakdown.find(label)
        .orElseThrow(() -> new IllegalArgumentException("expected a breakdown, found " + label));
  }

  /** The names that the rules raise. */
  private static Map<String, String> flags(RuleFiles files) {
    Map<String, String> flags = new LinkedHashMap<>();
    Part.COUNTING
        .of(files)
        .texts()
        .values()
        .forEach(
            text -> {
              Matcher flag = FLAG.matcher(text);
              while (flag.find()) {
                flags.put(flag.group(1), flag.group(1));
              }
            });
    return flags;
  }
}
