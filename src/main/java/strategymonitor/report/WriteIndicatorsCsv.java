package strategymonitor.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Term;
import strategymonitor.domain.Variation;

/** Writes the open data: one row per indicator, breakdown and group. */
public final class WriteIndicatorsCsv {
  static final List<String> HEADINGS =
      List.of(
          "term",
          "indicator",
          "title",
          "strand",
          "breakdown",
          "group",
          "numerator",
          "denominator",
          "value",
          "unit",
          "better",
          "target",
          "tolerance",
          "target_status",
          "variation",
          "previous_value",
          "same_term_last_year_value",
          "bound_low",
          "bound_high",
          "ci_low",
          "ci_high",
          "limit_low",
          "limit_high",
          "coverage",
          "flag",
          "run",
          "rules");

  private final TermReport report;
  private final Map<String, Definition> definitions = new HashMap<>();

  public WriteIndicatorsCsv(TermReport report) {
    this.report = report;
    report.figures().definitions().forEach(one -> definitions.put(one.id(), one));
  }

  /** The file's name: {@code indicators-2025-26-autumn.csv}. */
  public String name() {
    return "indicators-" + report.term().id() + ".csv";
  }

  /**
   * Writes it into a folder, which is made where it is not there.
   *
   * @return the file
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path into(Path folder) {
    return Csv.write(folder.resolve(name()), HEADINGS, report.figures().shown(), this::row);
  }

  private List<String> row(Shown shown) {
    Definition definition = Objects.requireNonNull(definitions.get(shown.indicator()));
    Reading reading = shown.reading();
    return List.of(
        report.term().id(),
        shown.indicator(),
        Csv.safe(definition.title()),
        definition.strand().title(),
        shown.breakdown().label(),
        Csv.safe(shown.group()),
        plain(shown.numerator()),
        plain(shown.denominator()),
        value(shown),
        definition.unit().label(),
        definition.better().label(),
        plain(shown.target()),
        plain(shown.tolerance()),
        shown.status().words(),
        words(reading.variation()),
        then(shown, report.term().previous()),
        then(shown, report.term().lastYear()),
        low(reading.bounds()),
        high(reading.bounds()),
        low(reading.interval()),
        high(reading.interval()),
        low(reading.limits()),
        high(reading.limits()),
        number(coverage(reading)),
        shown.flag(),
        report.run().id(),
        report.run().rules().shown());
  }

  private String then(Shown now, Term term) {
    return report.figures().in(term, now).map(WriteIndicatorsCsv::value).orElse("");
  }

  private static String value(Shown shown) {
    return number(shown.value());
  }

  private static String words(@Nullable Variation variation) {
    return variation == null ? "" : variation.words();
  }

  private static @Nullable Fraction coverage(Reading reading) {
    Coverage coverage = reading.coverage();
    return coverage == null ? null : coverage.percent();
  }

  private static String low(@Nullable Range range) {
    return number(range == null ? null : range.low());
  }

  private static String high(@Nullable Range range) {
    return number(range == null ? null : range.high());
  }

  private static String number(@Nullable Fraction number) {
    return number == null ? "" : number.rounded(4).toPlainString();
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : FigureCells.plain(number);
  }
}
