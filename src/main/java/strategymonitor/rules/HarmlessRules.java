package strategymonitor.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final Pattern WORD = Pattern.compile("(?<![\\w$.])(\\w+)\\b(\\s*\\()?");
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

  private HarmlessRules(String path, RuleText text) {
    this.path = path;
    this.text = text;
  }

  /** What in a file is more than a rule may hold, a message each. */
  static List<String> mistakes(String path, String written) {
    RuleText text = new RuleText(written);
    HarmlessRules rules = new HarmlessRules(path, text);
    rules.mistakes.addAll(HarmlessHeader.mistakes(path, text));
    for (RuleText.Rule rule : text.rules()) {
      rules.named(rule);
      rules.withoutAttributes(rule);
      rules.asking(rule, RuleText.withoutStrings(rule.when().text()));
      rules.saying(rule);
    }
    return rules.mistakes;
  }

  private void mistake(int at, String words, Object... found) {
    mistakes.add("rules/%s, line %d: %s".formatted(path, text.line(at), words.formatted(found)));
  }

  private void named(RuleText.Rule rule) {
    boolean check = path.startsWith("checks/");
    String stem = Completeness.stem(path);
    String id = stem.substring(stem.lastIndexOf('/') + 1);
    if (!rule.name().matches(check ? "\\d{4}Q?: .+" : Pattern.quote(id) + ": .+")) {
      mistake(
          rule.at(),
          "a rule's name is %s, a colon and words, found \"%s\".",
          check ? "its number" : "\"" + id + "\"",
          rule.name());
    }
  }

  private void withoutAttributes(RuleText.Rule rule) {
    String attributes = rule.attributes().text().strip();
    if (!attributes.isEmpty()) {
      mistake(
          rule.attributes().at(),
          "\"%s\": nothing stands between a rule's name and \"when\", found \"%s\". Take it out.",
          rule.name(),
          attributes);
    }
  }

  private void asking(RuleText.Rule rule, String when) {
    Matcher word = WORD.matcher(when);
    while (word.find()) {
      boolean called = word.group(2) != null && MethodsOfFacts.NAMES.contains(word.group(1));
      if (REFUSED.contains(word.group(1)) && !called) {
        mistake(
            rule.when().at() + word.start(),
            "\"%s\": \"%s\" has no place in a rule. Ask the facts' properties instead.",
            rule.name(),
            word.group(1));
      }
    }
    oneFact(rule, facts(rule, when));
    calls(rule, when);
  }

  private List<String> facts(RuleText.Rule rule, String when) {
    List<String> facts = new ArrayList<>();
    Matcher fact = FACT.matcher(when);
    while (fact.find()) {
      facts.add(fact.group(1));
      if (!FactTypes.names().contains(fact.group(1))) {
        mistake(
            rule.when().at() + fact.start(),
            "there is no fact \"%s\".%s",
            fact.group(1),
            Suggestion.didYouMean(fact.group(1), FactTypes.names()));
      }
    }
    return facts;
  }

  private void oneFact(RuleText.Rule rule, List<String> facts) {
    boolean ofMeasures = facts.stream().allMatch("Measure"::equals);
    if (Part.COUNTING.holds(path) && facts.size() > 1 && !ofMeasures) {
      mistake(
          rule.at(),
          "\"%s\": a counting rule asks one fact, found %s. Ask what the fact is joined to, such as session.date.",
          rule.name(),
          String.join(", ", facts));
    }
  }

  private void calls(RuleText.Rule rule, String when) {
    Matcher call = CALL.matcher(when);
    while (call.find()) {
      String name = call.group(1);
      boolean fact = Character.isUpperCase(name.charAt(0));
      if (!fact && !CALLED.contains(name) && !MethodsOfFacts.NAMES.contains(name)) {
        mistake(
            rule.when().at() + call.start(),
            "\"%s\": \"%s\" may not be called in a rule.%s",
            rule.name(),
            name,
            Suggestion.didYouMean(name, CALLED));
      }
    }
  }

  private void saying(RuleText.Rule rule) {
    String then = rule.then().text();
    Matcher saying = SAYING.matcher(then);
    int at = 0;
    while (at < then.length()
        && saying.region(at, then.length()).lookingAt()
        && HarmlessHeader.WORDS.containsKey(saying.group(1))) {
      at = saying.end();
    }
    String left = then.substring(at).strip();
    if (!left.isEmpty()) {
      mistake(
          rule.then().at() + then.indexOf(left, at),
          ("\"%s\": only words of the vocabulary stand after \"then\", their arguments bound by"
              + " \"when\", as in \"above.count( $row );\"; found \"%s\"."),
          rule.name(),
          left.lines().findFirst().orElse("").strip());
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
