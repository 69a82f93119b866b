package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Result;
import strategymonitor.domain.Run;
import strategymonitor.domain.Submission;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.Variation;

abstract class RunsContract extends StoreContract {
  private static final Fingerprint RULES = Fingerprint.of("rules");
  private static final Fingerprint INPUTS = Fingerprint.of("inputs");

  RunsContract(TestDatabase database) {
    super(database);
  }

  @Test
  void aRunComesBackAsItWentIn() {
    accepted(cpd("Julian Hub", "b.xlsx", null, MONDAY));
    accepted(cpd("Inspiration Hub", "a.xlsx", null, MONDAY));
    Run run = run(AUTUMN, INPUTS, MONDAY);
    RecordedFinding twice =
        new RecordedFinding(
            "Governor vacancies",
            "Governance service",
            new Finding(
                "1050", "g.xlsx", "Places", 7, null, "a new key", "", "Left out.", "Mend it."));

    store.runs().save(run, List.of(), List.of(twice));

    assertThat(store.runs().newest(authority, AUTUMN, MONDAY)).contains(run);
    assertThat(store.runs().find(authority, AUTUMN, INPUTS, RULES, MONDAY)).contains(run);
    assertThat(store.runs().recent(authority, 5)).containsExactly(run);
    assertThat(store.findings().ofRun(authority, run.id())).containsExactly(twice);
    assertThat(store.findings().ofTerm(authority, AUTUMN, WEDNESDAY)).isEmpty();
  }

  @Test
  void theFirstRunAndTheOneBeforeAMomentAreFound() {
    Run first = run(AUTUMN, INPUTS, MONDAY);
    Run second = run(AUTUMN, INPUTS, WEDNESDAY);
    store.runs().save(first, List.of(), List.of());
    store.runs().save(second, List.of(), List.of());

    assertThat(store.runs().first(authority, AUTUMN, WEDNESDAY)).contains(first);
    assertThat(store.runs().newestBefore(authority, AUTUMN, WEDNESDAY)).contains(first);
    assertThat(store.runs().newestBefore(authority, AUTUMN, MONDAY)).isEmpty();
  }

  @Test
  void resultsComeBackExactAndInOrder() {
    Run run = run(AUTUMN, INPUTS, MONDAY);
    List<Result> results =
        List.of(
            result("cpd-two", Breakdown.ALL, "All", Fraction.percent(number(2), number(3)), ""),
            result("cpd-one", Breakdown.AREA, "King’s Lynn and West Norfolk", null, "x"),
            result(
                "cpd-one",
                Breakdown.AREA,
                "Breckland",
                Fraction.of(new BigDecimal("-1.50")),
                "cu"));

    store.runs().save(run, results, List.of());

    assertThat(store.runs().results(run)).isEqualTo(results);
  }

  @Test
  void howAFigureIsReadComesBackExact() {
    Run run = run(AUTUMN, INPUTS, MONDAY);
    Result all =
        result("cpd-two", Breakdown.ALL, "All", Fraction.percent(number(1), number(3)), "");
    Reading reading =
        new Reading(
            Variation.IMPROVING,
            "13 terms: 7 in a row above the mean",
            new Range(Fraction.of(number(-100), number(7)), Fraction.of(new BigDecimal("88.25"))),
            new Coverage(57, 60),
            new Range(
                Fraction.percent(number(1), number(6)), Fraction.percent(number(4), number(6))),
            new Range(Fraction.of(new BigDecimal("6.149")), Fraction.of(new BigDecimal("79.23"))),
            "No detectable change since Spring 2016/17.");

    store.runs().save(run, List.of(all.read(reading), all), List.of());

    assertThat(store.runs().results(run))
        .extracting(Result::reading)
        .containsExactly(reading, Reading.NONE);
  }

  @Test
  void theNewestRunIsTheOneOfTheMomentAskedFor() {
    Run monday = run(AUTUMN, INPUTS, MONDAY);
    Run tuesday = run(AUTUMN, Fingerprint.of("more"), TUESDAY);
    store.runs().save(tuesday, List.of(), List.of());
    store.runs().save(monday, List.of(), List.of());
    store.runs().save(run(AUTUMN.next(), INPUTS, WEDNESDAY), List.of(), List.of());

    assertThat(store.runs().newest(authority, AUTUMN, WEDNESDAY)).contains(tuesday);
    assertThat(store.runs().newest(authority, AUTUMN, MONDAY)).contains(monday);
    assertThat(store.runs().newest(authority, AUTUMN, MONDAY.minusSeconds(1))).isEmpty();
    assertThat(store.runs().newest(-authority, AUTUMN, WEDNESDAY)).isEmpty();
    assertThat(store.runs().recent(authority, 2))
        .extracting(Run::clock)
        .containsExactly(WEDNESDAY, TUESDAY);
  }

  @Test
  void aRunIsKeptOnceAndWhole() {
    Run run = run(AUTUMN, INPUTS, MONDAY);
    store.runs().save(run, List.of(), List.of());
    Result result = result("cpd-two", Breakdown.ALL, "All", null, "x");

    assertThatThrownBy(() -> store.runs().save(run, List.of(result), List.of()))
        .isInstanceOf(DuplicateKeyException.class);

    assertThat(store.runs().results(run)).isEmpty();
  }

  @Test
  void aTextIsKeptOnceByItsFingerprint() {
    String text = "rule \"Zoë’s\" 🙂\n".repeat(100_000);

    Fingerprint kept = store.documents().keep(text);

    assertThat(kept).isEqualTo(Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(store.documents().keep(text)).isEqualTo(kept);
    assertThat(store.documents().text(kept)).contains(text);
    assertThat(store.documents().text(Fingerprint.of("never kept"))).isEmpty();
  }

  @Test
  void oneRunAtATimeHoldsAnAuthoritysLock() {
    try (RunLock held = store.lock(authority);
        RunLock another = store.lock(-authority)) {
      assertThat(held).isNotSameAs(another);
      assertThatThrownBy(() -> store.lock(authority))
          .isInstanceOf(DatabaseInUse.class)
          .hasMessageContaining("Wait until it has ended.");
    }
    store.lock(authority).close();
  }

  private Run run(Term term, Fingerprint inputs, Instant clock) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("import", 1.25);
    seconds.put("evaluate", 0.1);
    List<Submission> counted = store.submissions().current(authority, AUTUMN, MONDAY);
    return new Run(
        Run.id(term, inputs, RULES, clock),
        authority,
        term,
        clock,
        inputs,
        RULES,
        counted,
        Map.of("schools.csv", Fingerprint.of("register"), "calendar.yaml", Fingerprint.of("cal")),
        Map.of("java", "17.0.15", "database", store.product()),
        seconds);
  }

  private static Result result(
      String indicator, Breakdown by, String group, @Nullable Fraction value, String flags) {
    return new Result(
        indicator,
        by,
        group,
        value == null ? null : number(2),
        value == null ? null : new BigDecimal("3.50"),
        value,
        flags,
        new BigDecimal("60"),
        new BigDecimal("0.05"),
        TargetStatus.CANT_TELL,
        "Julian Hub’s return would settle it.",
        1_234_567,
        Fingerprint.of("rows"));
  }

  private static BigDecimal number(long value) {
    return BigDecimal.valueOf(value);
  }
}
