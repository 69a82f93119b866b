package strategymonitor.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;

/** What arrived for a term and the terms before it. */
final class TermArrivals implements Arrivals {
  private final RuleBook book;
  private final TermInputs inputs;
  private final SheetsSeen seen;
  private final Owed owed;
  private final Map<String, List<String>> missing = new HashMap<>();

  TermArrivals(RuleBook book, TermInputs inputs, SheetsSeen seen) {
    this.book = book;
    this.inputs = inputs;
    this.seen = seen;
    this.owed = new Owed(inputs.expected(), inputs.rows(), inputs.term());
  }

  @Override
  public boolean arrived(String sheet, int termsBack) {
    return termsBack == 0 ? seen.arrived(sheet) : arrivedBefore(sheet, termsBack);
  }

  private boolean arrivedBefore(String name, int termsBack) {
    Term term = inputs.term();
    for (int i = 0; i < termsBack; i++) {
      term = term.previous();
    }
    SheetDefinition sheet = Sheets.named(book, name);
    List<Submission> ofKind = Sheets.of(sheet.kind(), inputs.rows().inForce(term));
    return inputs.rows().any(sheet, ofKind);
  }

  @Override
  public List<String> missing(String kind) {
    return missing.computeIfAbsent(kind, owed::missing);
  }

  @Override
  public List<String> awaited(String kind) {
    return owed.awaited(kind);
  }

  @Override
  public List<String> senders(String kind) {
    return Sheets.of(kind, inputs.rows().inForce(inputs.term())).stream()
        .map(Submission::submitter)
        .distinct()
        .sorted()
        .toList();
  }
}
