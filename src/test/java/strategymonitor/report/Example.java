package strategymonitor.report;

import static java.math.BigDecimal.valueOf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Privacy;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Result;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.Run;
import strategymonitor.domain.SentenceBank;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.Strand;
import strategymonitor.domain.Target;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.domain.Unit;
import strategymonitor.rules.RuleBook;

/** A made-up term with a handful of indicators, put together piece by piece. */
final class Example {
  static final Term AUTUMN = Term.of("2025-26-autumn");
  static final Fingerprint RULES = Fingerprint.of("rules");

  /** The bank that ships. */
  static final SentenceBank BANK = RuleBook.load(Path.of("rules")).sentences();

  private final List<Definition> definitions = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private final Map<Term, List<Result>> earlier = new TreeMap<>();
  private final List<ReturnStatus> returns = new ArrayList<>();
  private final List<RecordedFinding> findings = new ArrayList<>();
  private final List<InputFile> inputs = new ArrayList<>();

  private BoardPapers papers = new BoardPapers(List.of(), List.of(), BANK, Changes.NONE);

  Example with(BoardPapers others) {
    papers = others;
    return this;
  }

  Example with(Definition definition) {
    definitions.add(definition);
    return this;
  }

  Example with(Result... more) {
    results.addAll(List.of(more));
    return this;
  }

  Example then(Term term, Result... more) {
    earlier.computeIfAbsent(term, any -> new ArrayList<>()).addAll(List.of(more));
    return this;
  }

  Example with(ReturnStatus... more) {
    returns.addAll(List.of(more));
    return this;
  }

  Example with(RecordedFinding... more) {
    findings.addAll(List.of(more));
    return this;
  }

  Example with(InputFile... more) {
    inputs.addAll(List.of(more));
    return this;
  }

  TermReport report() {
    return new TermReport(
        new Issuer("Norfolk", "strategy@norfolk.example", "1.0.0"),
        dates(),
        run(),
        new Figures(AUTUMN, definitions, results, earlier),
        new DataQuality(returns, findings, Answers.none(AUTUMN)),
        inputs,
        papers,
        List.of("All figures are made up."));
  }

  static TermDates dates() {
    return new TermDates(
        AUTUMN,
        LocalDate.of(2025, 9, 1),
        LocalDate.of(2025, 12, 19),
        LocalDate.of(2026, 1, 4),
        LocalDate.of(2026, 1, 16),
        LocalDate.of(2026, 2, 10));
  }

  static Run run() {
    Instant clock = Instant.parse("2026-01-20T09:00:00Z");
    Fingerprint inputs = Fingerprint.of("inputs");
    return new Run(
        Run.id(AUTUMN, inputs, RULES, clock),
        926,
        AUTUMN,
        clock,
        inputs,
        RULES,
        List.of(),
        Map.of("schools.csv", Fingerprint.of("schools"), "calendar.yaml", Fingerprint.of("terms")),
        Map.of("program", "1.0.0", "java", "17", "drools", "10.2.0"),
        Map.of("evaluate", 0.25));
  }

  static Definition definition(
      String id, String title, Unit unit, Better better, Breakdown... breakdowns) {
    return new Definition(
        id,
        id.length(),
        title,
        "What is asked of " + title + "?",
        Strand.OUTPUTS,
        "what is counted",
        "of what",
        "share",
        unit,
        better,
        Privacy.POST,
        true,
        List.of("CPD take-up/Participants"),
        List.of(breakdowns),
        "S3, Outputs: \"the take-up of this offer\"",
        "Senior Adviser",
        List.of(new Target(AUTUMN, valueOf(80), valueOf(5), "Example target", null, null)),
        LocalDate.of(2026, 1, 6),
        "",
        "outputs/" + id + ".yaml",
        "outputs/" + id + ".drl",
        Fingerprint.of(id));
  }

  /** A share with a target of 80 and a tolerance of 5. */
  static Result share(String id, long numerator, long denominator, TargetStatus status) {
    return result(
        id,
        Breakdown.ALL,
        "All",
        valueOf(numerator),
        valueOf(denominator),
        Fraction.percent(valueOf(numerator), valueOf(denominator)),
        "",
        valueOf(80),
        status);
  }

  /** A share of one group, without a target. */
  static Result group(
      String id, Breakdown breakdown, String group, long numerator, long denominator) {
    return result(
        id,
        breakdown,
        group,
        valueOf(numerator),
        valueOf(denominator),
        Fraction.percent(valueOf(numerator), valueOf(denominator)),
        "",
        null,
        TargetStatus.NO_TARGET);
  }

  /** Figures that are here and must not be shown. */
  static Result hidden(Result result) {
    return result.hidden();
  }

  static Result none(String id, String flags, TargetStatus status, String reason) {
    return new Result(
        id,
        Breakdown.ALL,
        "All",
        null,
        null,
        null,
        flags,
        valueOf(80),
        valueOf(5),
        status,
        reason,
        0,
        Fingerprint.of(""));
  }

  static Result result(
      String id,
      Breakdown breakdown,
      String group,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Fraction value,
      String flags,
      @Nullable BigDecimal target,
      TargetStatus status) {
    return new Result(
        id,
        breakdown,
        group,
        numerator,
        denominator,
        value,
        flags,
        target,
        target == null ? null : valueOf(5),
        status,
        "",
        7,
        Fingerprint.of(id));
  }

  static ReturnStatus received(String kind, String submitter, ReturnStatus.State state) {
    return new ReturnStatus(
        kind,
        submitter,
        state,
        LocalDate.of(2026, 1, 9),
        List.of("2025-26-autumn/" + submitter + ".xlsx"),
        List.of(new SheetCount("Sessions", 12, 12, 0), new SheetCount("Participants", 80, 77, 3)));
  }

  static ReturnStatus missing(String kind, String submitter) {
    return new ReturnStatus(
        kind, submitter, ReturnStatus.State.MISSING, null, List.of(), List.of());
  }

  static RecordedFinding finding(String number, String found) {
    return new RecordedFinding(
        "CPD take-up",
        "Julian Teaching School Hub",
        new Finding(
            number,
            "2025-26-autumn/julian.xlsx",
            "Participants",
            14,
            "Attended",
            "Yes or No",
            found,
            "The row is left out.",
            "Correct the cell and send the return again."));
  }
}
