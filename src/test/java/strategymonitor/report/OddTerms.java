package strategymonitor.report;

import static java.math.BigDecimal.valueOf;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.group;
import static strategymonitor.report.Example.hidden;
import static strategymonitor.report.Example.none;
import static strategymonitor.report.Example.result;
import static strategymonitor.report.Example.share;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.Unit;
import strategymonitor.domain.Variation;

/** Terms at the edge of what a report can hold. */
final class OddTerms {
  private static final String LONG = "Forty characters make a long name indeed";

  private OddTerms() {}

  static Map<String, TermReport> all() {
    Map<String, TermReport> all = new TreeMap<>();
    all.put("almost nothing", almostNothing().report());
    all.put("everything missing", everythingMissing().report());
    all.put("long names", longNames().report());
    all.put("everything", County.report());
    return all;
  }

  private static Example almostNothing() {
    return new Example()
        .with(definition("reached", "Schools reached", Unit.PERCENT, Better.HIGHER, Breakdown.AREA))
        .with(share("reached", 1, 10_000, TargetStatus.NOT_MET))
        .with(group("reached", Breakdown.AREA, "Breckland", 0, 1));
  }

  private static Example everythingMissing() {
    Example example = new Example();
    for (char letter = 'a'; letter < 'j'; letter++) {
      String id = "indicator-" + letter;
      example
          .with(definition(id, "Indicator " + letter, Unit.PERCENT, Better.HIGHER, Breakdown.AREA))
          .with(none(id, "x", TargetStatus.CANT_TELL, "No CPD take-up from Julian Hub"));
      example.with(Example.missing("CPD take-up", "Hub " + letter));
    }
    return example;
  }

  /** Names of forty characters, values of 0, 100 and 1 in 10,000, a hidden one, and limits. */
  static Example longNames() {
    Example example = new Example();
    List<Result> wholes =
        List.of(
            share("all-of-them", 404, 404, TargetStatus.MET),
            share("none-of-them", 0, 404, TargetStatus.NOT_MET),
            share("hardly-any", 1, 10_000, TargetStatus.CANT_TELL),
            hidden(share("not-to-be-seen", 2, 3, TargetStatus.MET)));
    for (Result whole : wholes) {
      String title = LONG.substring(0, 38) + " " + (char) ('a' + wholes.indexOf(whole));
      example.with(
          definition(whole.indicator(), title, Unit.PERCENT, Better.HIGHER, Breakdown.AREA));
      example.with(
          whole.read(
              Reading.NONE.moving(
                  Variation.DECLINING,
                  "14 terms: 7 in a row on one side of the mean",
                  new Range(Fraction.of(0), Fraction.of(valueOf(0.03))))));
      Term term = AUTUMN;
      for (int back = 0; back < 14; back++) {
        term = term.previous();
        example.then(term, share(whole.indicator(), back % 3, 10_000, TargetStatus.NOT_MET));
      }
      for (String area : List.of(LONG, "Another name of forty characters, or so.", "Breckland")) {
        example.with(group(whole.indicator(), Breakdown.AREA, area, area.length() % 4, 10_000));
      }
    }
    example
        .with(definition("many", LONG, Unit.COUNT, Better.LOWER))
        .with(
            result(
                "many",
                Breakdown.ALL,
                "All",
                valueOf(1_234_567),
                null,
                Fraction.of(1_234_567),
                "u",
                null,
                TargetStatus.NO_TARGET));
    return example.with(
        Example.received("CPD take-up", LONG, State.LATE), Example.missing("CPD take-up", LONG));
  }

  /** Writes each, for somebody to look at: the folder is the only argument. */
  public static void main(String[] arguments) {
    all()
        .forEach(
            (name, report) ->
                new WriteBoardReport(report)
                    .into(java.nio.file.Path.of(arguments[0], name.replace(' ', '-'))));
  }
}
