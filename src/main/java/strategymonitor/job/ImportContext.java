package strategymonitor.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.PlatformTransactionManager;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.intake.Arrival;
import strategymonitor.intake.Inbox;
import strategymonitor.intake.LikelySchools;
import strategymonitor.intake.OpenReturn;
import strategymonitor.intake.OpenedReturn;
import strategymonitor.intake.RecognisedReturn;
import strategymonitor.rules.RowChecks;
import strategymonitor.rules.RuleBook;
import strategymonitor.rules.TermChecks;
import strategymonitor.store.Store;
import strategymonitor.store.Submissions;

/**
 * What every import of one run shares.
 *
 * @param job says who owes what, unless the input folder does
 * @param now the run's moment, which the returns it reads are imported at
 * @param rowsACommit how many rows are kept in one transaction
 */
record ImportContext(
    Workplace place,
    Inbox inbox,
    JobFile job,
    Instant now,
    int rowsACommit,
    Map<Term, TermChecks> checks,
    Map<Term, LikelySchools> schools) {

  ImportContext(Workplace place, Inbox inbox, JobFile job, Instant now, int rowsACommit) {
    this(place, inbox, job, now, rowsACommit, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  /** Who owes what, and under which names. */
  ExpectedReturns expected() {
    return inbox.reference().expected().orElse(job.expected());
  }

  Store store() {
    return place.store();
  }

  Submissions submissions() {
    return store().submissions();
  }

  PlatformTransactionManager transactions() {
    return store().transactions();
  }

  int authority() {
    return place.authority();
  }

  private RuleBook rules() {
    return place.rules();
  }

  List<Arrival> arrivals() {
    return inbox.arrivals(rules().returns());
  }

  List<Arrival> arrivals(Term term) {
    return inbox.arrivals(term, rules().returns());
  }

  OpenedReturn open(Arrival arrival) {
    return new OpenReturn(rules().returns()).open(arrival, inbox.reference().calendar());
  }

  /** The checks of a return's rows, at its beginning. */
  RowChecks checks(RecognisedReturn readable) {
    return checks
        .computeIfAbsent(readable.term().term(), term -> checks(readable.term()))
        .of(
            readable.definition().kind(),
            readable.submitter(),
            readable.arrival().fingerprint(),
            readable.ownReferences());
  }

  /** Which schools were probably meant where a return of a term names none. */
  LikelySchools schools(Term term) {
    return schools.computeIfAbsent(
        term, t -> new LikelySchools(inbox.reference().register(t), authority()));
  }

  private TermChecks checks(TermDates term) {
    return new TermChecks(rules(), inbox.reference().register(term.term()), authority(), term);
  }
}
