package strategymonitor.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.TermDates;

/** Puts together what has come for a term. */
final class GatherArrived {
  private final Workplace place;
  private final StoredTerms terms;

  GatherArrived(Workplace place, StoredTerms terms) {
    this.place = place;
    this.terms = terms;
  }

  Arrived of(TermDates dates) {
    ReturnsOfTerm returns = terms.returns(dates);
    List<ReturnStatus> statuses = returns.statuses(terms.counts(returns.inForce()));
    return new Arrived(
        statuses, empty(statuses), ReplacedFiles.of(returns.kept()), mentions(returns.inForce()));
  }

  private long mentions(List<Submission> inForce) {
    Map<Long, List<String>> mentions =
        place.store().submissions().mentions(inForce.stream().map(Submission::id).toList());
    return mentions.values().stream().mapToLong(List::size).sum();
  }

  /** Those that came without a row in a sheet that must be there. */
  List<CameEmpty> empty(List<ReturnStatus> statuses) {
    List<CameEmpty> empty = new ArrayList<>();
    for (ReturnStatus one : statuses) {
      if (one.received() != null && !one.words()) {
        empty(one).ifPresent(empty::add);
      }
    }
    return empty;
  }

  private Optional<CameEmpty> empty(ReturnStatus one) {
    List<String> sheets =
        one.counts().stream()
            .filter(count -> count.read() == 0)
            .map(SheetCount::sheet)
            .filter(required(one.kind()))
            .toList();
    return sheets.isEmpty() && !one.empty()
        ? Optional.empty()
        : Optional.of(new CameEmpty(one.kind(), one.submitter(), one.empty(), sheets));
  }

  private Predicate<String> required(String kind) {
    List<ReturnDefinition> known = place.rules().returns();
    return sheet ->
        known.stream()
            .filter(definition -> definition.kind().equals(kind))
            .flatMap(definition -> definition.sheet(sheet).stream())
            .anyMatch(SheetDefinition::required);
  }
}
