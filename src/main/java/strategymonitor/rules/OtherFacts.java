package strategymonitor.rules;

import java.util.Objects;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.Inspection;
import strategymonitor.rules.facts.PipelineSchool;
import strategymonitor.rules.facts.PupilOutcome;
import strategymonitor.rules.facts.Review;
import strategymonitor.rules.facts.Source;

/**
 * The facts that rows of Commissioned reviews, Outcomes and inspection, and Leadership pipeline
 * become.
 */
final class OtherFacts {
  private OtherFacts() {}

  static Review review(Schools schools, Source source, Row row, Joins joins) {
    return new Review(
        source,
        row.text("Review code"),
        row.textOrNull("Aspect"),
        row.date("Commissioned on"),
        row.date("Due on"),
        row.date("Completed on"),
        row.textOrNull("Grade"),
        row.whole("Actions due"),
        row.whole("Actions closed"));
  }

  static Inspection inspection(Schools schools, Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    return new Inspection(
        source,
        schools.of(urn),
        urn,
        row.textOrNull("Regime"),
        row.textOrNull("Position"),
        joins.regimes);
  }

  static PupilOutcome outcome(Schools schools, Source source, Row row, Joins joins) {
    String measure = row.text("Measure");
    String year = row.text("Academic year");
    return new PupilOutcome(
        source,
        measure,
        row.textOrNull("Kind"),
        year,
        Objects.requireNonNull(row.number("Norfolk")),
        Objects.requireNonNull(row.number("England")),
        year.compareTo(joins.latestYears.getOrDefault(measure, year)) >= 0);
  }

  static PipelineSchool pipelineSchool(Schools schools, Source source, Row row, Joins joins) {
    Integer urn = row.urn("School URN");
    return new PipelineSchool(
        source,
        schools.of(urn),
        urn,
        row.textOrNull("Headship"),
        row.date("Succession conversation on"),
        row.whole("Aspiring leaders"),
        row.whole("Aspiring leaders developing"));
  }
}
