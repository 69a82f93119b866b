package strategymonitor.report;

import static java.math.BigDecimal.valueOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Privacy;
import strategymonitor.domain.Recommendation;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Result;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.Run;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.Strand;
import strategymonitor.domain.Target;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.Unit;
import strategymonitor.rules.RuleBook;

/** A made-up county in full: every indicator of the rule book, seven areas, six terms. */
final class County {
  private static final List<String> AREAS =
      List.of(
          "Breckland",
          "Broadland",
          "Great Yarmouth",
          "King's Lynn and West Norfolk",
          "North Norfolk",
          "Norwich",
          "South Norfolk");
  private static final List<String> PHASES =
      List.of("Nursery", "Primary", "Secondary", "Special or alternative");
  private static final List<String> TYPES =
      List.of("Academy", "Foundation", "Maintained", "Voluntary aided or controlled");
  private static final List<String> OTHERS = List.of("First group", "Second group", "Third group");
  private final List<Definition> definitions = new ArrayList<>();

  static TermReport report() {
    return new County().of();
  }

  private TermReport of() {
    read();
    Map<Term, List<Result>> earlier = new TreeMap<>();
    Term term = Example.AUTUMN;
    for (int i = 1; i <= 5; i++) {
      term = term.previous();
      earlier.put(term, results(term, i));
    }
    return new TermReport(
        new Issuer("Norfolk", "leadership.strategy@norfolk.example", "1.0.0"),
        Example.dates(),
        run(),
        new Figures(Example.AUTUMN, definitions, results(Example.AUTUMN, 0), earlier),
        new DataQuality(returns(), findings(), Answers.none(Example.AUTUMN)),
        List.of(),
        papers(),
        List.of("All figures are made up and describe no school, trust or person."));
  }

  private static BoardPapers papers() {
    RuleBook book = RuleBook.load(Path.of("rules"));
    List<Progress> progress = new ArrayList<>();
    List<String> statuses = List.of("On track", "At risk", "Complete", "Not started");
    for (Recommendation one : book.recommendations()) {
      String status = statuses.get(progress.size() % 4);
      progress.add(new Progress(one, status, "Norfolk Headteachers", ""));
    }
    return new BoardPapers(progress, book.disagreements(), book.sentences(), Changes.NONE);
  }

  private static Run run() {
    return Example.run();
  }

  private static List<ReturnStatus> returns() {
    List<ReturnStatus> returns = new ArrayList<>();
    returns.add(received("CPD take-up", "Inspiration Teaching School Hub", State.ON_TIME, 640));
    returns.add(received("CPD take-up", "Diocese of Norwich Academies Trust", State.LATE, 212));
    returns.add(Example.missing("CPD take-up", "Julian Teaching School Hub"));
    returns.add(received("Network attendance", "Norfolk Headteachers", State.ON_TIME, 310));
    returns.add(received("Network attendance", "SEND leads network", State.ON_TIME, 154));
    returns.add(received("System-leader deployment", "Norfolk County Council", State.LATE, 171));
    returns.add(received("Governor vacancies", "Norfolk Governance Service", State.ON_TIME, 2610));
    returns.add(Example.missing("Feedback survey", "Norfolk County Council"));
    returns.add(received("Commissioned reviews", "Norfolk County Council", State.ON_TIME, 14));
    returns.add(
        received("Strategy progress", "Secretary to the strategy board", State.NOT_EXPECTED, 52));
    return returns;
  }

  private static ReturnStatus received(String kind, String submitter, State state, int rows) {
    int left = rows / 60;
    return new ReturnStatus(
        kind,
        submitter,
        state,
        LocalDate.of(2026, 1, state == State.LATE ? 19 : 12),
        List.of("2025-26-autumn/" + submitter + ".xlsx"),
        List.of(
            new SheetCount("Sessions", 20, 20, 0),
            new SheetCount("Participants", rows, rows - left, left)));
  }

  private static List<RecordedFinding> findings() {
    List<RecordedFinding> findings = new ArrayList<>();
    String[] numbers = {"1030", "1031", "1011", "1022", "2002Q", "2001", "1050", "5007Q"};
    Random random = new Random(7);
    for (int i = 0; i < 180; i++) {
      String number = numbers[Math.min(numbers.length - 1, random.nextInt(12))];
      findings.add(
          new RecordedFinding(
              number.startsWith("5") ? "Governor vacancies" : "CPD take-up",
              number.startsWith("5")
                  ? "Norfolk Governance Service"
                  : "Inspiration Teaching School Hub",
              new Finding(
                  number,
                  "2025-26-autumn/inspiration.xlsx",
                  "Participants",
                  2 + i,
                  "Attended",
                  "Yes or No",
                  i % 3 == 0 ? "" : i % 3 == 1 ? "maybe" : "=1+1",
                  number.endsWith("Q") ? "The row counts." : "The row is left out.",
                  "Correct the cell and send the return again.")));
    }
    return findings;
  }

  private List<Result> results(Term term, int back) {
    List<Result> results = new ArrayList<>();
    for (Definition definition : definitions) {
      boolean survey = definition.id().startsWith("survey");
      if (survey && back == 0) {
        results.add(missing(definition, term));
        continue;
      }
      Random random = new Random(definition.id().hashCode());
      Target target = definition.target(term, Breakdown.ALL, "All").orElse(null);
      double level =
          target == null
              ? 30 + random.nextInt(60)
              : target.target().doubleValue() - 9 + random.nextInt(17);
      long whole = definition.privacy() == Privacy.POST ? 404 : 120;
      results.add(result(definition, term, Breakdown.ALL, "All", level - 2.3 * back, whole));
      for (Breakdown breakdown : definition.breakdowns()) {
        for (String group : groups(breakdown)) {
          double own = level + new Random((definition.id() + group).hashCode()).nextInt(24) - 12;
          long part = 3 + whole / groups(breakdown).size() - group.length();
          results.add(
              result(definition, term, breakdown, group, own - 2 * back, Math.max(2, part)));
        }
      }
    }
    return results;
  }

  private static List<String> groups(Breakdown breakdown) {
    return switch (breakdown) {
      case AREA -> AREAS;
      case PHASE -> PHASES;
      case TYPE -> TYPES;
      case RURAL -> List.of("Other", "Rural");
      default -> OTHERS;
    };
  }

  private static Result missing(Definition definition, Term term) {
    Target target = definition.target(term, Breakdown.ALL, "All").orElse(null);
    return new Result(
        definition.id(),
        Breakdown.ALL,
        "All",
        null,
        null,
        null,
        "x",
        target == null ? null : target.target(),
        target == null ? null : target.tolerance(),
        target == null ? TargetStatus.NO_TARGET : TargetStatus.CANT_TELL,
        target == null ? "" : "Feedback survey from Norfolk County Council is missing.",
        0,
        Fingerprint.of(""));
  }

  private static Result result(
      Definition definition,
      Term term,
      Breakdown breakdown,
      String group,
      double percent,
      long of) {
    long counted = Math.max(0, Math.round(of * Math.min(100, percent) / 100));
    boolean share = definition.unit() == Unit.PERCENT;
    Fraction value =
        share
            ? Fraction.percent(valueOf(counted), valueOf(of))
            : Fraction.of(
                definition.unit() == Unit.COUNT ? valueOf(counted) : valueOf(percent / 4));
    Target target = definition.target(term, breakdown, group).orElse(null);
    boolean few = definition.privacy() != Privacy.POST && of < 15 && breakdown != Breakdown.ALL;
    return new Result(
        definition.id(),
        breakdown,
        group,
        share || definition.unit() == Unit.COUNT ? valueOf(counted) : null,
        share ? valueOf(of) : null,
        value,
        few ? "c" : definition.id().startsWith("cpd") ? "u" : "",
        target == null ? null : target.target(),
        target == null ? null : target.tolerance(),
        target == null ? TargetStatus.NO_TARGET : status(value, target, definition.better()),
        definition.id().startsWith("cpd") && breakdown == Breakdown.ALL
            ? "Julian Teaching School Hub has not sent CPD take-up."
            : "",
        counted,
        Fingerprint.of(definition.id() + group));
  }

  private static TargetStatus status(Fraction value, Target target, Better better) {
    if (better == Better.CONTEXT) {
      return TargetStatus.NO_TARGET;
    }
    BigDecimal sign = better == Better.LOWER ? valueOf(-1) : BigDecimal.ONE;
    Fraction above = value.minus(Fraction.of(target.target()));
    Fraction good = Fraction.of(above.rounded(8).multiply(sign));
    if (good.compareTo(Fraction.of(0)) >= 0) {
      return TargetStatus.MET;
    }
    return good.compareTo(Fraction.of(target.tolerance().negate())) >= 0
        ? TargetStatus.WITHIN_TOLERANCE
        : TargetStatus.NOT_MET;
  }

  private void read() {
    Map<String, List<String>> catalogue = yaml(Path.of("rules/catalogue.yaml"));
    catalogue.forEach(
        (strand, ids) ->
            ids.forEach(id -> definitions.add(definition(strand, id, definitions.size()))));
  }

  private static Definition definition(String strand, String id, int order) {
    Map<String, Object> yaml = yaml(Path.of("rules", strand, id + ".yaml"));
    Map<String, Object> source = map(yaml.get("source"));
    return new Definition(
        id,
        order,
        text(yaml, "title"),
        text(yaml, "question"),
        Strand.valueOf(strand.toUpperCase(Locale.ROOT)),
        text(yaml, "numerator"),
        text(yaml, "denominator"),
        text(yaml, "measure"),
        unit(text(yaml, "unit")),
        Better.valueOf(text(yaml, "better").toUpperCase(Locale.ROOT)),
        Privacy.valueOf(text(yaml, "privacy").toUpperCase(Locale.ROOT)),
        Boolean.TRUE.equals(yaml.get("headline")),
        List.of(),
        breakdowns(yaml.get("breakdowns")),
        source.get("document") + ", " + source.get("section") + ": “" + source.get("quote") + "”",
        text(yaml, "owner"),
        targets(yaml.get("targets")),
        LocalDate.of(2026, 1, 6),
        text(yaml, "limitations").strip(),
        strand + "/" + id + ".yaml",
        strand + "/" + id + ".drl",
        Fingerprint.of(id));
  }

  private static Unit unit(String label) {
    for (Unit unit : Unit.values()) {
      if (unit.label().equals(label)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("must be a unit, was: " + label);
  }

  private static List<Breakdown> breakdowns(@Nullable Object labels) {
    List<Breakdown> breakdowns = new ArrayList<>();
    if (labels instanceof List<?> list) {
      list.forEach(label -> breakdowns.add(Breakdown.find(label.toString()).orElseThrow()));
    }
    return breakdowns;
  }

  private static List<Target> targets(@Nullable Object lines) {
    List<Target> targets = new ArrayList<>();
    if (lines instanceof List<?> list) {
      for (Object line : list) {
        Map<String, Object> target = map(line);
        if (target.containsKey("group")) {
          continue;
        }
        targets.add(
            new Target(
                Term.of(text(target, "from")),
                new BigDecimal(text(target, "target")),
                new BigDecimal(text(target, "tolerance")),
                text(target, "agreed"),
                null,
                null));
      }
    }
    return targets;
  }

  private static String text(Map<String, Object> map, String key) {
    Object value = map.get(key);
    return value == null ? "" : value.toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return value == null ? new HashMap<>() : (Map<String, Object>) value;
  }

  private static <T> T yaml(Path file) {
    try {
      T read = new Yaml().load(Files.readString(file));
      return Objects.requireNonNull(read);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Writes the pack, for somebody to look at: the folder is the only argument. */
  public static void main(String[] arguments) {
    TermReport report = report();
    Path folder = Path.of(arguments[0]);
    long start = System.nanoTime();
    new WriteBoardReport(report).into(folder);
    long board = System.nanoTime();
    new WriteIndicatorsCsv(report).into(folder);
    new WriteFindingsCsv(report).into(folder);
    new WriteDataQuality(report).into(folder);
    new WriteRunJson(report).into(folder);
    long end = System.nanoTime();
    System.out.println(
        "board " + (board - start) / 1_000_000 + " ms, all " + (end - start) / 1_000_000 + " ms");
  }
}
