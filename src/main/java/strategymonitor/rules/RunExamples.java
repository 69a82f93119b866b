package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Result;
import strategymonitor.rules.facts.Measure;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.yaml.Yaml;

/** Runs examples against the rules they stand beside. */
public final class RunExamples {
  private final RuleFiles files;
  private final boolean reversed;
  private final boolean codeAtOnce;
  private final Map<Part, Rules> bases = new EnumMap<>(Part.class);
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  /**
   * @param reversed whether rule files are loaded in the opposite order
   * @param codeAtOnce whether constraints become code at their first use, else they are interpreted
   */
  RunExamples(RuleFiles files, boolean reversed, boolean codeAtOnce) {
    this.files = files;
    this.reversed = reversed;
    this.codeAtOnce = codeAtOnce;
  }

  /** Every example of the rules folder, by file and then as written. */
  static List<Example> all(RuleFiles files) {
    List<Example> examples = new ArrayList<>();
    files
        .only(path -> path.endsWith(".examples.yaml"))
        .texts()
        .forEach((path, text) -> examples.addAll(Example.read(path, text)));
    return examples;
  }

  private Rules rules(Part part) {
    return bases.computeIfAbsent(part, p -> CompiledRules.fresh(p, files, reversed, codeAtOnce));
  }

  /** What the rules did that the example does not say, a message each; empty where it holds. */
  List<String> run(Example example) {
    String stem = example.stem();
    try {
      if (stem.startsWith("checks/")) {
        return findings(example);
      }
      if (stem.startsWith("shared/")) {
        return marks(example);
      }
      return stem.equals("status") ? statuses(example) : figures(example);
    } catch (Refused wrong) {
      return wrong.messages();
    }
  }

  private List<String> findings(Example example) {
    example.expect().onlyKeys("findings");
    GatheredFindings found = new GatheredFindings();
    List<Record> facts = new ExampleFacts(example.given(), ExampleFacts.For.CHECKS).all();
    try (Session session = rules(Part.CHECKS).session()) {
      session.meaning("findings", found).fire(facts);
    }
    List<String> expected =
        example.expect().find("findings").map(Yaml::texts).orElse(List.of()).stream()
            .sorted()
            .toList();
    List<String> actual =
        found.all().stream().map(f -> f.number() + " " + f.heading()).sorted().toList();
    return expected.equals(actual)
        ? List.of()
        : List.of(message(example, "findings", expected.toString(), actual.toString()));
  }

  private List<String> marks(Example example) {
    ExampleFacts facts = new ExampleFacts(example.given(), ExampleFacts.For.SHARED);
    Mark.all(rules(Part.SHARED), facts.all());
    List<String> wrong = new ArrayList<>();
    example
        .expect()
        .entries()
        .forEach(
            (type, items) -> {
              List<Record> given = facts.of(type);
              List<Yaml> expected = items.items();
              for (int i = 0; i < expected.size(); i++) {
                Record fact = given.get(i);
                expected
                    .get(i)
                    .entries()
                    .forEach((name, value) -> compare(example, fact, name, value, wrong));
              }
            });
    return wrong;
  }

  private static void compare(
      Example example, Record fact, String name, Yaml value, List<String> wrong) {
    Object actual = property(fact, name, value);
    boolean same =
        actual instanceof Boolean is
            ? is == value.yes()
            : value.text().equals(String.valueOf(actual));
    if (!same) {
      wrong.add(message(example, name, value.text(), String.valueOf(actual)));
    }
  }

  private static @Nullable Object property(Record fact, String name, Yaml where) {
    try {
      return fact.getClass().getMethod(name).invoke(fact);
    } catch (ReflectiveOperationException absent) {
      throw where.refused(fact.getClass().getSimpleName() + " has no property \"" + name + "\".");
    }
  }

  private List<String> statuses(Example example) {
    List<Yaml> expected = example.expect().items();
    List<Record> measures =
        new ExampleFacts(example.given(), ExampleFacts.For.FIGURES).of("Measure");
    List<String> wrong = new ArrayList<>();
    Judge judge = new Judge(rules(Part.STATUS), ExampleFacts.TERM.term(), ExampleArrivals.all());
    Judge.Statuses said = judge.statuses(measures.stream().map(Measure.class::cast).toList());
    for (int i = 0; i < expected.size(); i++) {
      expected.get(i).onlyKeys("status", "reason");
      String actual = said.of((Measure) measures.get(i)).words();
      String status = expected.get(i).get("status").text();
      if (!status.equals(actual)) {
        wrong.add(message(example, "status", status, actual));
      }
      String reason = said.reason((Measure) measures.get(i));
      text(example, expected.get(i), "reason", reason, "", wrong);
    }
    return wrong;
  }

  private List<String> figures(Example example) {
    List<Result> results = results(example);
    List<String> wrong = new ArrayList<>();
    for (Yaml expected : example.expect().items()) {
      expected.onlyKeys(
          "breakdown", "group", "numerator", "denominator", "value", "flag", "status", "reason");
      compare(example, expected, results, wrong);
    }
    return wrong;
  }

  private List<Result> results(Example example) {
    Indicator indicator =
        indicators.computeIfAbsent(
            example.stem(),
            stem ->
                Definitions.read(
                    stem + ".yaml",
                    files.texts().getOrDefault(stem + ".yaml", ""),
                    files.texts().getOrDefault(stem + ".drl", ""),
                    0));
    ExampleArrivals arrivals = new ExampleArrivals(example.without(), example.missing());
    ExampleFacts facts = new ExampleFacts(example.given(), ExampleFacts.For.FIGURES);
    List<Record> given = facts.all();
    Mark.all(rules(Part.SHARED), facts.unmarked("Deployment"));
    List<Figure> figures =
        WorkOutFlags.madeOf(indicator)
            ? flags(indicator, given)
            : counted(indicator, given, arrivals);
    return new Judge(rules(Part.STATUS), ExampleFacts.TERM.term(), arrivals).judge(figures);
  }

  private List<Figure> flags(Indicator indicator, List<Record> given) {
    List<Measure> measures = of(Measure.class, given);
    return WorkOutFlags.of(
        indicator, RaisedFlags.among(rules(Part.COUNTING), measures), Measure::indicator);
  }

  private List<Figure> counted(Indicator indicator, List<Record> given, Arrivals arrivals) {
    Tallies tallies = new Tallies(ExampleFacts.TERM.term(), List.of(indicator));
    try (CountRows rows = new CountRows(rules(Part.COUNTING), tallies)) {
      rows.count(of(RowFact.class, given));
    }
    return new WorkOutFigures(tallies.seen(), arrivals).of(tallies.of(indicator.id()));
  }

  /** The names of the rules of a part that no example run has made fire. */
  Set<String> neverFired(Part part) {
    Set<String> never = new TreeSet<>();
    rules(part).all().forEach(rule -> never.add(rule.getName()));
    never.removeAll(rules(part).fired());
    return never;
  }

  private static <T> List<T> of(Class<T> type, Collection<Record> facts) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static void compare(
      Example example, Yaml expected, List<Result> results, List<String> wrong) {
    String breakdown = expected.find("breakdown").map(Yaml::text).orElse("all");
    String group = expected.find("group").map(Yaml::text).orElse(Figure.ALL);
    Breakdown by =
        Breakdown.find(breakdown)
            .orElseThrow(() -> expected.refused("there is no breakdown \"" + breakdown + "\"."));
    Optional<Result> result =
        results.stream().filter(r -> r.breakdown() == by && r.group().equals(group)).findFirst();
    if (result.isEmpty()) {
      List<String> rows =
          results.stream().map(r -> r.breakdown().label() + " " + r.group()).toList();
      wrong.add(message(example, "a row", breakdown + " " + group, rows.toString()));
      return;
    }
    compare(example, expected, result.get(), breakdown + " " + group + ", ", wrong);
  }

  private static void compare(
      Example example, Yaml expected, Result result, String of, List<String> wrong) {
    number(example, expected, "numerator", result.numerator(), of, wrong);
    number(example, expected, "denominator", result.denominator(), of, wrong);
    Fraction value = result.value();
    if (expected.entries().containsKey("value")) {
      Yaml written = expected.entries().get("value");
      boolean same =
          written.blank()
              ? value == null
              : value != null
                  && value
                          .rounded(Math.max(0, written.number().scale()))
                          .compareTo(written.number())
                      == 0;
      if (!same) {
        wrong.add(message(example, of + "value", written.text(), String.valueOf(value)));
      }
    }
    text(example, expected, "flag", result.flags(), of, wrong);
    text(example, expected, "status", result.status().words(), of, wrong);
    text(example, expected, "reason", result.reason(), of, wrong);
  }

  private static void number(
      Example example,
      Yaml expected,
      String key,
      @Nullable BigDecimal actual,
      String of,
      List<String> wrong) {
    Yaml written = expected.entries().get(key);
    if (written == null) {
      return;
    }
    boolean same =
        written.blank()
            ? actual == null
            : actual != null && actual.compareTo(written.number()) == 0;
    if (!same) {
      wrong.add(message(example, of + key, written.text(), String.valueOf(actual)));
    }
  }

  private static void text(
      Example example, Yaml expected, String key, String actual, String of, List<String> wrong) {
    expected
        .find(key)
        .filter(written -> !written.text().equals(actual))
        .ifPresent(written -> wrong.add(message(example, of + key, written.text(), actual)));
  }

  private static String message(Example example, String what, String expected, String actual) {
    return "rules/%s, line %d, \"%s\": expected %s %s, the rules give %s."
        .formatted(example.file(), example.expect().line(), example.name(), what, expected, actual);
  }
}
