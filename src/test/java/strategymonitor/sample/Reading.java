package strategymonitor.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Register;
import strategymonitor.domain.TermDates;
import strategymonitor.intake.Arrival;
import strategymonitor.intake.Inbox;
import strategymonitor.intake.OpenReturn;
import strategymonitor.intake.OpenedReturn;
import strategymonitor.intake.RecognisedReturn;
import strategymonitor.intake.RejectedReturn;
import strategymonitor.intake.TypedRow;
import strategymonitor.intake.TypedRows;
import strategymonitor.rules.RowChecks;
import strategymonitor.rules.RuleBook;
import strategymonitor.rules.TermChecks;
import strategymonitor.rules.UncheckedRow;

/** All that intake and rules find in an input folder, each return by itself. */
final class Reading {
  private static final RuleBook BOOK = RuleBook.load(Path.of("rules"));

  private final Inbox inbox;
  private final OpenReturn open = new OpenReturn(BOOK.returns());
  private final List<Finding> findings = new ArrayList<>();

  private Reading(Path folder) {
    this.inbox = Inbox.read(folder);
  }

  static List<Truth> of(Path folder) {
    Reading reading = new Reading(folder);
    reading.findings.addAll(reading.inbox.strays());
    for (Arrival arrival : reading.inbox.arrivals(BOOK.returns())) {
      reading.read(reading.open.open(arrival, reading.inbox.reference().calendar()));
    }
    return reading.findings.stream().map(Reading::truth).toList();
  }

  private void read(OpenedReturn opened) {
    if (opened instanceof RejectedReturn rejected) {
      findings.addAll(rejected.findings());
    } else if (opened instanceof RecognisedReturn recognised) {
      findings.addAll(recognised.findings());
      rows(recognised);
    }
  }

  private void rows(RecognisedReturn made) {
    TermDates term = made.term();
    Register register = inbox.reference().register(term.term());
    TermChecks checks = new TermChecks(BOOK, register, 926, term);
    try (TypedRows rows = made.rows();
        RowChecks check =
            checks.of(
                made.definition().kind(),
                made.submitter(),
                made.arrival().fingerprint(),
                made.ownReferences())) {
      rows.forEachRemaining(row -> row(row, check));
      findings.addAll(check.finish());
    }
  }

  private void row(TypedRow row, RowChecks check) {
    findings.addAll(row.findings());
    UncheckedRow unchecked =
        new UncheckedRow(row.row(), row.file(), row.sheetInFile(), row.leftOut(), row.urn());
    check.check(List.of(unchecked)).forEach(checked -> findings.addAll(checked.findings()));
  }

  private static Truth truth(Finding finding) {
    return new Truth(
        finding.file(),
        Objects.requireNonNullElse(finding.sheet(), ""),
        Objects.requireNonNullElse(finding.row(), 0),
        Objects.requireNonNullElse(finding.column(), ""),
        finding.number());
  }
}
