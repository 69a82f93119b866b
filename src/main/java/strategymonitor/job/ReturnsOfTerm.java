package strategymonitor.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.SentReturns;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.Submission;
import strategymonitor.domain.TermDates;
import strategymonitor.store.KeptSubmission;
import strategymonitor.store.Standing;

/** Where the returns of a term stand: expected, received, late and missing. */
final class ReturnsOfTerm {
  private final TermDates dates;
  private final List<KeptSubmission> kept;
  private final List<ExpectedReturn> due;
  private final List<Submission> inForce;
  private final SentReturns inForceBySender;
  private final SentReturns everAccepted;

  ReturnsOfTerm(TermDates dates, ExpectedReturns expected, List<KeptSubmission> kept) {
    this.dates = dates;
    this.kept = List.copyOf(kept);
    this.due = expected.dueFor(dates.term());
    this.inForce = with(kept, List.of(Standing.IN_FORCE));
    this.inForceBySender = new SentReturns(inForce);
    this.everAccepted = new SentReturns(with(kept, List.of(Standing.IN_FORCE, Standing.REPLACED)));
  }

  private static List<Submission> with(List<KeptSubmission> kept, List<Standing> standings) {
    return kept.stream()
        .filter(k -> standings.contains(k.standing()))
        .map(KeptSubmission::submission)
        .toList();
  }

  /** Everything that was sent, and how it stands. */
  List<KeptSubmission> kept() {
    return kept;
  }

  List<Submission> inForce() {
    return inForce;
  }

  /** Expected returns in the order of the list, then those that nobody expected. */
  List<ReturnStatus> statuses(Map<Long, List<SheetCount>> counts) {
    List<ReturnStatus> statuses = new ArrayList<>();
    for (ExpectedReturn owed : due) {
      statuses.add(status(owed.kind(), owed.submitter(), true, counts));
    }
    Set<Submission> answering =
        due.stream().flatMap(o -> inForceBySender.of(o).stream()).collect(Collectors.toSet());
    inForce.stream()
        .filter(submission -> !answering.contains(submission))
        .sorted(Comparator.comparing(Submission::kind).thenComparing(Submission::submitter))
        .forEach(s -> statuses.add(status(s.kind(), s.submitter(), false, counts)));
    return statuses;
  }

  private ReturnStatus status(
      String kind, String submitter, boolean expected, Map<Long, List<SheetCount>> counts) {
    Optional<Submission> received = inForceBySender.of(kind, submitter).stream().findFirst();
    if (received.isEmpty()) {
      return new ReturnStatus(kind, submitter, State.MISSING, null, List.of(), List.of());
    }
    LocalDate first = firstReceived(kind, submitter).orElseThrow();
    State state = dates.overdue(first) ? State.LATE : State.ON_TIME;
    return new ReturnStatus(
        kind,
        submitter,
        expected ? state : State.NOT_EXPECTED,
        first,
        received.get().files(),
        counts.getOrDefault(received.get().id(), List.of()));
  }

  /** The day the earliest file of that kind and submitter came, since replaced ones included. */
  Optional<LocalDate> firstReceived(String kind, String submitter) {
    return everAccepted.of(kind, submitter).stream()
        .map(Submission::received)
        .min(Comparator.naturalOrder());
  }
}
