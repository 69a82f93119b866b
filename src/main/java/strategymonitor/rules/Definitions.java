package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Baseline;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.HowRead;
import strategymonitor.domain.Privacy;
import strategymonitor.domain.Rebase;
import strategymonitor.domain.Reporting;
import strategymonitor.domain.Strand;
import strategymonitor.domain.Target;
import strategymonitor.domain.Term;
import strategymonitor.domain.Unit;
import strategymonitor.rules.facts.SheetTypes;
import strategymonitor.yaml.Yaml;

/** Reads the definitions of the indicators. */
final class Definitions {
  static final List<String> MEASURES =
      List.of("share", "count", "rate", "median", "gap", "net", "difference", "flags");
  private static final Map<String, Unit> UNITS = named(Unit.values(), Unit::label);
  private static final Map<String, Better> BETTER = named(Better.values(), Better::label);
  private static final Map<String, Privacy> PRIVACY =
      named(Privacy.values(), p -> p.name().toLowerCase(Locale.ROOT));
  private static final Map<String, Breakdown> BREAKDOWNS =
      named(Breakdown.values(), Breakdown::label);
  private static final Map<String, String> SHEETS =
      SheetTypes.all().keySet().stream()
          .sorted()
          .collect(Collectors.toMap(s -> s, s -> s, (one, other) -> one, LinkedHashMap::new));
  private static final Map<String, String> INTERVALS = Map.of("Wilson 95 %", "Wilson 95 %");
  private static final Map<String, String> MEASURED =
      named(MEASURES.toArray(String[]::new), Function.identity());

  private Definitions() {}

  private static <T> Map<String, T> named(T[] values, Function<T, String> name) {
    return Arrays.stream(values)
        .collect(Collectors.toMap(name, v -> v, (one, other) -> one, LinkedHashMap::new));
  }

  /**
   * The definition in a file {@code <strand>/<id>.yaml}, its place in the catalogue being order.
   */
  static Indicator read(String path, String text, String rules, int order) {
    Yaml yaml = Yaml.of(text, "rules/" + path);
    yaml.onlyKeys(
        "title",
        "question",
        "numerator",
        "denominator",
        "measure",
        "unit",
        "better",
        "breakdowns",
        "all",
        "workings",
        "privacy",
        "headline",
        "reads",
        "out of",
        "looks back",
        "source",
        "owner",
        "targets",
        "parameters",
        "coverage",
        "interval",
        "baseline",
        "rebase",
        "confirmed",
        "limitations");
    Definition definition = definition(path, text + rules, yaml, order);
    return new Indicator(
        definition,
        yaml.find("out of").map(Yaml::number).orElse(null),
        yaml.find("looks back").map(n -> n.as(Integer::valueOf)).orElse(0),
        yaml.find("all").map(Yaml::yes).orElse(true),
        breakdowns(yaml, "workings"),
        list(yaml, "parameters").stream().map(Definitions::parameter).toList(),
        Side.also(rules));
  }

  private static Definition definition(String path, String texts, Yaml yaml, int order) {
    String stem = path.substring(0, path.length() - ".yaml".length());
    return new Definition(
        stem.substring(stem.indexOf('/') + 1),
        order,
        yaml.get("title").text(),
        yaml.get("question").text(),
        Strand.valueOf(stem.substring(0, stem.indexOf('/')).toUpperCase(Locale.ROOT)),
        yaml.get("numerator").text(),
        yaml.find("denominator").map(Yaml::text).orElse(""),
        yaml.get("measure").one(MEASURED),
        yaml.get("unit").one(UNITS),
        yaml.get("better").one(BETTER),
        yaml.get("privacy").one(PRIVACY),
        yaml.find("headline").map(Yaml::yes).orElse(false),
        list(yaml, "reads").stream().map(sheet -> sheet.one(SHEETS)).toList(),
        breakdowns(yaml, "breakdowns"),
        source(yaml.get("source")),
        yaml.get("owner").text(),
        targets(yaml),
        yaml.get("confirmed").date(),
        yaml.get("limitations").text(),
        path,
        stem + ".drl",
        Fingerprint.of(texts),
        reading(yaml));
  }

  private static HowRead reading(Yaml yaml) {
    return new HowRead(
        yaml.find("coverage").map(Definitions::reporting).orElse(null),
        yaml.find("interval").map(i -> i.one(INTERVALS)).isPresent(),
        yaml.find("baseline").map(Definitions::baseline).orElse(null),
        list(yaml, "rebase").stream().map(Definitions::rebase).toList());
  }

  private static Reporting reporting(Yaml yaml) {
    yaml.onlyKeys("schools in", "whole", "bounds");
    return new Reporting(
        yaml.get("schools in").one(SHEETS),
        yaml.find("whole").map(Yaml::yes).orElse(false),
        yaml.find("bounds").map(Yaml::yes).orElse(false));
  }

  private static Baseline baseline(Yaml yaml) {
    yaml.onlyKeys("term", "leader groups");
    return new Baseline(yaml.get("term").as(Term::of), yaml.get("leader groups").texts());
  }

  private static Rebase rebase(Yaml yaml) {
    yaml.onlyKeys("from", "reason", "by");
    return new Rebase(
        yaml.get("from").as(Term::of), yaml.get("reason").text(), yaml.get("by").text());
  }

  private static List<Yaml> list(Yaml yaml, String key) {
    return yaml.find(key).map(Yaml::items).orElse(List.of());
  }

  private static List<Breakdown> breakdowns(Yaml yaml, String key) {
    return list(yaml, key).stream().map(b -> b.one(BREAKDOWNS)).toList();
  }

  private static String source(Yaml yaml) {
    yaml.onlyKeys("document", "section", "quote");
    String place = yaml.get("document").text() + ", " + yaml.get("section").text();
    return yaml.find("quote").map(q -> place + ": \"" + q.text() + "\"").orElse(place);
  }

  private static List<Target> targets(Yaml yaml) {
    return list(yaml, "targets").stream()
        .map(Definitions::target)
        .sorted(Comparator.comparing(Target::from))
        .toList();
  }

  private static Target target(Yaml yaml) {
    yaml.onlyKeys("from", "target", "tolerance", "agreed", "breakdown", "group");
    Breakdown breakdown = yaml.find("breakdown").map(b -> b.one(BREAKDOWNS)).orElse(null);
    String group = yaml.find("group").map(Yaml::text).orElse(null);
    if ((breakdown == null) != (group == null)) {
      throw yaml.refused("a target for a group names both breakdown and group. Add the other.");
    }
    return new Target(
        yaml.get("from").as(Term::of),
        yaml.get("target").number(),
        tolerance(yaml.find("tolerance").orElse(null)),
        yaml.get("agreed").text(),
        breakdown,
        group);
  }

  private static BigDecimal tolerance(@Nullable Yaml yaml) {
    if (yaml == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal tolerance = yaml.number();
    if (tolerance.signum() < 0) {
      throw yaml.refused("expected a tolerance of at least 0, found " + tolerance + ".");
    }
    return tolerance;
  }

  private static DatedParameter parameter(Yaml yaml) {
    yaml.onlyKeys("name", "from", "value", "agreed");
    return new DatedParameter(
        yaml.get("name").text(),
        yaml.get("from").as(Term::of),
        yaml.get("value").text(),
        yaml.get("agreed").text());
  }
}
