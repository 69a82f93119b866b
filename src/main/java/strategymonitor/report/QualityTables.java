package strategymonitor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.SheetCount;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;

/** The tables about what arrived, for the board report and the data-quality report. */
final class QualityTables {
  private final TermReport report;
  private final List<ReturnStatus> returns;

  QualityTables(TermReport report) {
    this.report = report;
    this.returns =
        report.quality().returns().stream()
            .sorted(Comparator.comparing(ReturnStatus::kind).thenComparing(ReturnStatus::submitter))
            .toList();
  }

  /** {@code 12 expected: 9 on time, 1 late, 2 missing. 1 more arrived that nobody expected.} */
  String inWords() {
    long expected = returns.size() - count(State.NOT_EXPECTED);
    long papers = returns.stream().filter(ReturnStatus::words).count();
    long unexpected = returns.size() - expected - papers;
    return expected
        + " returns expected: "
        + count(State.ON_TIME)
        + " on time, "
        + count(State.LATE)
        + " late, "
        + count(State.MISSING)
        + (overdue() ? " missing." : " not yet due.")
        + (unexpected == 0 ? "" : " " + unexpected + " more that nobody expected.");
  }

  /** Whether what has not come by the moment of the run is missing, and not only to come. */
  private boolean overdue() {
    return report.dates().overdue(Days.of(report.run().clock()));
  }

  String rowsInWords() {
    return "Rows read: "
        + sum(SheetCount::read)
        + "; accepted: "
        + sum(SheetCount::accepted)
        + "; left out: "
        + sum(SheetCount::leftOut)
        + ".";
  }

  private long count(State state) {
    return returns.stream().filter(one -> one.state() == state).count();
  }

  private long sum(ToLongFunction<SheetCount> part) {
    return returns.stream().flatMap(one -> one.counts().stream()).mapToLong(part).sum();
  }

  /** One row per return: kind, submitter, state, day, and its rows. */
  Table returns(String name) {
    List<List<Cell>> rows = new ArrayList<>();
    returns.forEach(one -> rows.add(row(one)));
    return Table.of(
            name,
            "Each return: whose it is, whether it arrived, and how many of its rows count",
            List.of("Return", "Sent by", "State", "Received", "Rows read", "Accepted", "Left out"),
            rows)
        .numbersIn(4, 5, 6);
  }

  private List<Cell> row(ReturnStatus one) {
    LocalDate received = one.received();
    boolean missing = one.state() == State.MISSING;
    return List.of(
        Cell.of(one.kind()),
        Cell.of(one.submitter()),
        state(one),
        received == null ? Cell.of("[z]") : Cell.of(received),
        number(one, missing, SheetCount::read),
        number(one, missing, SheetCount::accepted),
        number(one, missing, SheetCount::leftOut));
  }

  private static Cell number(ReturnStatus one, boolean missing, ToLongFunction<SheetCount> part) {
    return missing
        ? Cell.of("[x]", Style.NUMBER)
        : Cell.of(one.counts().stream().mapToLong(part).sum());
  }

  private Cell state(ReturnStatus one) {
    State state = one.state();
    if (one.words()) {
      return Cell.of("– Received: words for the board", Style.NO_TARGET);
    }
    if (one.empty()) {
      return Cell.of("≈ " + state.words() + ", empty", Style.WITHIN_TOLERANCE);
    }
    return switch (state) {
      case ON_TIME -> Cell.of("✓ " + state.words(), Style.MET);
      case LATE -> Cell.of("≈ " + state.words(), Style.WITHIN_TOLERANCE);
      case MISSING ->
          overdue()
              ? Cell.of("✗ " + state.words(), Style.NOT_MET)
              : Cell.of("– Not yet due", Style.NO_TARGET);
      case NOT_EXPECTED -> Cell.of("– " + state.words(), Style.NO_TARGET);
    };
  }

  /** One row per sheet of each return that arrived. */
  Table sheets(String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ReturnStatus one : returns) {
      one.counts()
          .forEach(
              count ->
                  rows.add(
                      List.of(
                          Cell.of(one.kind()),
                          Cell.of(one.submitter()),
                          Cell.of(count.sheet()),
                          Cell.of(count.read()),
                          Cell.of(count.accepted()),
                          Cell.of(count.leftOut()))));
    }
    return Table.of(
            name,
            "Rows of each sheet: read, accepted and left out; read is the sum of the other two",
            List.of("Return", "Sent by", "Sheet", "Rows read", "Accepted", "Left out"),
            rows)
        .numbersIn(3, 4, 5);
  }

  /** One row per kind and check. */
  Table counts(String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (FindingCount one : FindingCount.of(report.quality().findings())) {
      rows.add(
          List.of(
              Cell.of(one.kind().isEmpty() ? "No return" : one.kind()),
              Cell.of(Checks.name(one.number())),
              Cell.of(one.number()),
              Cell.of(one.severity().equals("query") ? "Query" : "Error"),
              Cell.of(one.count())));
    }
    return Table.of(
            name,
            "How often each check found something in each kind of return",
            List.of("Return", "What was found", "Check", "Severity", "How many"),
            rows)
        .numbersIn(4);
  }
}
