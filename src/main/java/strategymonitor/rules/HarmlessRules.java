package strategymonitor.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import strategymonitor.domain.Suggestion;
import strategymonitor.rules.facts.FactTypes;

/**
 * What a rule file may hold: rules over facts that say words of the vocabulary, and nothing that
 * could do anything else. Rules are reviewed by people who read no Java, and this is what they need
 * not look for.
 */
final class HarmlessRules {
  private static final Pattern HEADER =
      Pattern.compile("(?m)^[ \\t]*(package|import|global)\\b([^\\n;]*);?[ \\t]*$");
  private static final Pattern IMPORT =
      Pattern.compile("(strategymonitor\\.rules\\.facts\\.(\\*|\\w+)|java\\.(time|math)\\.\\w+)");
  private static final Pattern GLOBAL =
      Pattern.compile("strategymonitor\\.rules\\.vocabulary\\.(\\w+)\\s+(\\w+)");
  private static final Map<String, String> WORDS =
      Map.of(
          "above", "Tally",
          "below", "Tally",
          "otherAbove", "Tally",
          "otherBelow", "Tally",
          "values", "Values",
          "findings", "Findings",
          "mark", "Marking",
          "judge", "Judging",
          "flags", "Flags");
  private static final String ARGUMENT = "(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"|\\$\\w+|-?\\d+)";
  private static final String ARGUMENTS =
      "\\(\\s*(?:" + ARGUMENT + "(?:\\s*,\\s*" + ARGUMENT + ")*)?\\s*\\)";
  private static final Pattern SAYING =
      Pattern.compile(
          "\\s*(\\w+)(?:\\s*\\.\\s*(?:by|inEvery)\\s*"
              + ARGUMENTS
              + ")?\\s*\\.\\s*\\w+\\s*"
              + ARGUMENTS
              + "\\s*;");
  private static final Pattern WORD = Pattern.compile("(?<![\\w$.])(\\w+)\\b");
  private static final Pattern CALL = Pattern.compile("([A-Za-z_]\\w*)\\s*\\(");
  private static final Pattern FACT = Pattern.compile("(?<![\\w$.])([A-Z]\\w*)");
  private static final Set<String> REFUSED =
      Set.of(
          "eval",
          "from",
          "accumulate",
          "acc",
          "collect",
          "new",
          "class",
          "getClass",
          "forall",
          "entry",
          "over",
          "window",
          "instanceof",
          "drools",
          "kcontext",
          "import",
          "super");
  private static final Set<String> CALLED =
      Set.of(
          "in",
          "not",
          "exists",
          "and",
          "or",
          "minusDays",
          "plusDays",
          "minusMonths",
          "plusMonths",
          "minusYears",
          "plusYears",
          "isBefore",
          "isAfter",
          "compareTo",
          "signum",
          "multiply",
          "add",
          "subtract",
          "contains",
          "startsWith",
          "endsWith",
          "equalsIgnoreCase",
          "isEmpty",
          "size",
          "length");
  private final String path;
  private final RuleText text;
  private final List<String> mistakes = new ArrayList<>();

  private HarmlessRules(String path, String written) {
    this.path = path;
    this.text = new RuleText(written);
  }

  /** What in a file is more than a rule may hold, a message each. */
  static List<String> mistakes(String path, String written) {
    HarmlessRules rules = new HarmlessRules(path, written);
    rules.outside();
    rules.text.rules().forEach(rules::rule);
    return rules.mistakes;
  }

  private void mistake(int at, String words) {
    mistakes.add("rules/%s, line %d: %s".formatted(path, text.line(at), words));
  }

  private void outside() {
    String outside = text.outside();
    Matcher header = HEADER.matcher(outside);
    StringBuilder rest = new StringBuilder();
    while (header.find()) {
      header(header.group(1), header.group(2).strip(), header.start(1));
      header.appendReplacement(rest, " ".repeat(header.group().length()));
    }
    header.appendTail(rest);
    Matcher other = Pattern.compile("\\S[^\\n]*").matcher(rest);
    if (other.find()) {
      mistake(
          other.start(),
          "expected package, import, global or a rule with \"when\", \"then\" and \"end\" each on its own line, found \"%s\"."
              .formatted(other.group().strip()));
    }
  }

  private void header(String kind, String said, int at) {
    switch (kind) {
      case "package" -> packageIs(said, at);
      case "import" -> {
        if (!IMPORT.matcher(said).matches()) {
          mistake(
              at,
              "a rule file imports only strategymonitor.rules.facts, java.time and java.math, found \"%s\". Take it out."
                  .formatted(said));
        }
      }
      default -> global(said, at);
    }
  }

  private void packageIs(String said, int at) {
    String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "status";
    if (!said.equals("strategymonitor." + folder)) {
      mistake(at, "expected package strategymonitor.%s, found \"%s\".".formatted(folder, said));
    }
  }

  private void global(String said, int at) {
    Matcher global = GLOBAL.matcher(said);
    if (!global.matches() || !global.group(1).equals(WORDS.get(global.group(2)))) {
      mistake(
          at,
          "expected a word of the vocabulary, such as \"global strategymonitor.rules.vocabulary.Tally above\", found \"%s\"."
              .formatted(said));
    }
  }

  private void rule(RuleText.Rule rule) {
    named(rule);
    if (!rule.attributes().text().isBlank()) {
      mistake(
          rule.attributes().at(),
          "\"%s\": nothing stands between a rule's name and \"when\", found \"%s\". Take it out."
              .formatted(rule.name(), rule.attributes().text().strip()));
    }
    when(rule);
    then(rule);
  }

  private void named(RuleText.Rule rule) {
    String wanted = path.startsWith("checks/") ? "\\d{4}Q?: .+" : Pattern.quote(stem()) + ": .+";
    if (!rule.name().matches(wanted)) {
      String shown = path.startsWith("checks/") ? "its number" : "\"" + stem() + "\"";
      mistake(
          rule.at(),
          "a rule's name is %s, a colon and words, found \"%s\".".formatted(shown, rule.name()));
    }
  }

  private String stem() {
    String stem = Completeness.stem(path);
    return stem.substring(stem.lastIndexOf('/') + 1);
  }

  private void when(RuleText.Rule rule) {
    String when = RuleText.withoutStrings(rule.when().text());
    Matcher word = WORD.matcher(when);
    while (word.find()) {
      if (REFUSED.contains(word.group(1)) && !calls(when, word.end(), word.group(1))) {
        mistake(
            rule.when().at() + word.start(),
            "\"%s\": \"%s\" has no place in a rule. Ask the facts' properties instead."
                .formatted(rule.name(), word.group(1)));
      }
    }
    List<String> facts = facts(rule, when);
    if (Part.COUNTING.holds(path)
        && facts.size() > 1
        && facts.stream().anyMatch(fact -> !fact.equals("Measure"))) {
      mistake(
          rule.at(),
          "\"%s\": a counting rule asks one fact, found %s. Ask what the fact is joined to, such as session.date."
              .formatted(rule.name(), String.join(", ", facts)));
    }
    calls(rule, when);
  }

  /** Whether a word is the name of a method of a measure, which may be called. */
  private static boolean calls(String when, int end, String word) {
    return MethodsOfFacts.NAMES.contains(word)
        && when.substring(end).stripLeading().startsWith("(");
  }

  private List<String> facts(RuleText.Rule rule, String when) {
    List<String> facts = new ArrayList<>();
    Matcher fact = FACT.matcher(when);
    while (fact.find()) {
      facts.add(fact.group(1));
      if (!FactTypes.names().contains(fact.group(1))) {
        mistake(
            rule.when().at() + fact.start(),
            "there is no fact \"%s\".%s"
                .formatted(fact.group(1), Suggestion.didYouMean(fact.group(1), FactTypes.names())));
      }
    }
    return facts;
  }

  private void calls(RuleText.Rule rule, String when) {
    Matcher call = CALL.matcher(when);
    while (call.find()) {
      String name = call.group(1);
      boolean known =
          Character.isUpperCase(name.charAt(0))
              || CALLED.contains(name)
              || MethodsOfFacts.NAMES.contains(name);
      if (!known) {
        mistake(
            rule.when().at() + call.start(),
            "\"%s\": \"%s\" may not be called in a rule.%s"
                .formatted(rule.name(), name, Suggestion.didYouMean(name, CALLED)));
      }
    }
  }

  private void then(RuleText.Rule rule) {
    String then = rule.then().text();
    Matcher saying = SAYING.matcher(then);
    int at = 0;
    while (at < then.length() && saying.region(at, then.length()).lookingAt()) {
      if (!WORDS.containsKey(saying.group(1))) {
        break;
      }
      at = saying.end();
    }
    String left = then.substring(at).strip();
    if (!left.isEmpty()) {
      mistake(
          rule.then().at() + then.indexOf(left, at),
          "\"%s\": only words of the vocabulary stand after \"then\", their arguments bound by \"when\", as in \"above.count( $row );\"; found \"%s\"."
              .formatted(rule.name(), left.lines().findFirst().orElse("").strip()));
    }
  }

  /** The names of the methods that facts have and a rule may call. */
  private static final class MethodsOfFacts {
    static final Set<String> NAMES = names();

    private static Set<String> names() {
      Set<String> names = new HashSet<>();
      for (String fact : FactTypes.names()) {
        names.addAll(FactTypes.properties(fact));
        Class<? extends Record> type = FactTypes.type(fact);
        for (Method method : type == null ? new Method[0] : type.getDeclaredMethods()) {
          names.add(method.getName());
        }
      }
      return names;
    }
  }
}
