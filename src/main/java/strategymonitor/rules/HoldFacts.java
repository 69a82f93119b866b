package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.TermDates;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.OwedReturn;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.facts.Source;

/** Reads the facts that others join to, or that are of no sheet. */
final class HoldFacts {
  private final TermFacts term;
  private final RuleBook book;
  private final TermInputs inputs;
  private final MakeFacts facts;
  private final Origins origins;
  private final List<RowFact> held = new ArrayList<>();

  HoldFacts(TermFacts term, RuleBook book, TermInputs inputs, MakeFacts facts, Origins origins) {
    this.term = term;
    this.book = book;
    this.inputs = inputs;
    this.facts = facts;
    this.origins = origins;
  }

  void read(Schools schools) {
    held.addAll(schools.ours());
    owed();
    sessions();
    leaders();
    inputs.calendar().dates(inputs.term().previous()).ifPresent(this::earlierLeaders);
  }

  /** What was read, in the order of the register, the expected list, the returns. */
  List<RowFact> all() {
    return held;
  }

  private void owed() {
    int number = 0;
    for (Owed.One one : new Owed(inputs.expected(), inputs.rows(), inputs.term()).all()) {
      number++;
      held.add(
          new OwedReturn(
              new Source(origin(one), number, false, null),
              one.expected().kind(),
              one.received(),
              one.submittedOn(),
              inputs.dates().deadline()));
    }
  }

  private Origin origin(Owed.One one) {
    String owes = one.expected().kind() + "\n" + one.expected().submitter();
    String content = ExpectedReturns.key(owes) + one.received() + one.submittedOn();
    return new Origin(
        inputs.dates(),
        one.expected().submitter(),
        "Expected returns",
        "expected",
        0,
        Fingerprint.of(content),
        false);
  }

  private void sessions() {
    term.each(
        Sheets.named(book, "CPD take-up/Sessions"),
        fact -> {
          CpdSession session = (CpdSession) fact;
          own(fact).cpdSessions.put(session.code(), session);
          held.add(fact);
        });
    term.each(
        Sheets.named(book, "Network attendance/Sessions"),
        fact -> {
          NetworkSession session = (NetworkSession) fact;
          own(fact).networkSessions.put(session.code(), session);
          held.add(fact);
        });
  }

  private Joins own(RowFact fact) {
    return term.joinsOf(fact.source().origin().submission());
  }

  private void leaders() {
    for (Submission submission : term.ofKind(Sheets.named(book, ContactsOf.LEADERS))) {
      LeadersAndDeployments read =
          LeadersAndDeployments.read(book, inputs.rows(), facts, origins, submission);
      held.addAll(read.leaders());
      held.addAll(read.deployments());
    }
  }

  private void earlierLeaders(TermDates before) {
    SheetDefinition sheet = Sheets.named(book, ContactsOf.LEADERS);
    for (Portion portion : term.portionsBefore(sheet)) {
      Origin origin = Origins.of(before).of(portion.submission(), sheet);
      inputs.rows().stream(
          portion, row -> held.add(SystemLeaderFacts.earlierLeader(Source.of(origin, row))));
    }
  }
}
