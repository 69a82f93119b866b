package strategymonitor.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.SentReturns;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;

/** What was owed for a term and what came of it. */
final class Owed {
  private final List<ExpectedReturn> due;
  private final SentReturns inForce;
  private final SentReturns everAccepted;

  /**
   * @param received whether a submission is accepted and in force
   * @param submittedOn the earliest day on which any accepted submission was submitted
   */
  record One(ExpectedReturn expected, boolean received, @Nullable LocalDate submittedOn) {}

  Owed(ExpectedReturns expected, TermRows rows, Term term) {
    this.due = expected.dueFor(term);
    this.inForce = new SentReturns(rows.inForce(term));
    this.everAccepted = new SentReturns(rows.everAccepted(term));
  }

  List<One> all() {
    return due.stream().map(this::one).toList();
  }

  private One one(ExpectedReturn expected) {
    LocalDate earliest =
        everAccepted.of(expected).stream()
            .map(Submission::received)
            .min(LocalDate::compareTo)
            .orElse(null);
    return new One(expected, received(expected), earliest);
  }

  private boolean received(ExpectedReturn expected) {
    return !inForce.of(expected).isEmpty();
  }

  /** Who owes a return of a kind and did not send it, while another did; in order of name. */
  List<String> missing(String kind) {
    return inForce.anyOf(kind) ? notReceived(kind) : List.of();
  }

  /** Who owes a return of a kind of which none came; in order of name. */
  List<String> awaited(String kind) {
    return inForce.anyOf(kind) ? List.of() : notReceived(kind);
  }

  private List<String> notReceived(String kind) {
    return due.stream()
        .filter(expected -> ExpectedReturns.sameName(expected.kind(), kind))
        .filter(expected -> !received(expected))
        .map(ExpectedReturn::submitter)
        .sorted()
        .toList();
  }
}
