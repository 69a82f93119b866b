package strategymonitor.job;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.Answers;
import strategymonitor.domain.Earlier;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Geography;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Result;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.domain.Run;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.intake.Document;
import strategymonitor.intake.Reference;
import strategymonitor.job.Outcome.TermOutcome;
import strategymonitor.rules.TermInputs;
import strategymonitor.store.Contacts;
import strategymonitor.store.KeptSubmission;
import strategymonitor.store.Store;

/** The terms as the store has them, as of a moment. */
final class StoredTerms {
  private final Workplace place;
  private final Instant asOf;
  private final Reference reference;

  StoredTerms(Workplace place, Instant asOf) {
    this(place, asOf, place.installation().areasAsOf());
  }

  private StoredTerms(Workplace place, Instant asOf, Optional<Term> areasAsOf) {
    this.place = place;
    this.asOf = asOf;
    this.reference = new Reference(documents(), areasAsOf);
  }

  /** As a run found them. */
  static StoredTerms of(Workplace place, Run run) {
    return new StoredTerms(place, run.clock(), Geography.of(run).flatMap(Geography::asOf));
  }

  private Map<String, Document> documents() {
    Map<String, Document> documents = new TreeMap<>();
    store()
        .documents()
        .noted(place.authority(), asOf)
        .forEach((shown, fingerprint) -> read(shown, fingerprint, documents));
    return documents;
  }

  private void read(String shown, Fingerprint fingerprint, Map<String, Document> documents) {
    store()
        .documents()
        .bytes(fingerprint)
        .ifPresent(bytes -> documents.put(shown, new Document(shown, fingerprint, bytes)));
  }

  private Store store() {
    return place.store();
  }

  Reference reference() {
    return reference;
  }

  /** The terms that have a return in force, oldest first. */
  List<Term> all() {
    return store().submissions().terms(place.authority(), asOf);
  }

  Optional<Term> newest() {
    List<Term> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /**
   * When a term is.
   *
   * @throws Refused if the calendar lacks it, or nothing had been imported yet
   */
  TermDates dates(Term term) {
    if (reference.documents().isEmpty()) {
      throw new Refused(
          "%s: nothing had been imported by %s. Name a later moment, or import first: monitor import --input DIR"
              .formatted(term.title(), asOf));
    }
    return reference
        .calendar()
        .dates(term)
        .orElseThrow(
            () ->
                new Refused(
                    "calendar.yaml: expected the term %s, found only %s. Add it, and import again."
                        .formatted(term, known())));
  }

  private String known() {
    return reference.calendar().terms().keySet().stream().map(Term::id).collect(joining(", "));
  }

  /** Everything that was sent for a term, and how it stands. */
  List<KeptSubmission> kept(Term term) {
    return store().submissions().all(place.authority(), term, asOf);
  }

  List<Submission> current(Term term) {
    return store().submissions().current(place.authority(), term, asOf);
  }

  ReturnsOfTerm returns(TermDates dates) {
    ExpectedReturns expected = reference.expected().orElse(new ExpectedReturns(List.of()));
    return new ReturnsOfTerm(dates, expected, kept(dates.term()));
  }

  Map<Long, List<SheetCount>> counts(List<Submission> submissions) {
    return store().submissions().counts(submissions.stream().map(Submission::id).toList());
  }

  /**
   * Everything found in a term's returns and files; in the newest term's list also what was found
   * in files that are no return of any term.
   */
  List<RecordedFinding> findings(Term term, Optional<Run> run) {
    return findings(term, settled(run));
  }

  /** What was found while a run settled the term. */
  private List<RecordedFinding> settled(Optional<Run> run) {
    return run.map(r -> store().findings().ofRun(place.authority(), r.id())).orElse(List.of());
  }

  private List<RecordedFinding> findings(Term term, List<RecordedFinding> settled) {
    List<RecordedFinding> findings =
        new ArrayList<>(store().findings().ofTerm(place.authority(), term, asOf));
    findings.addAll(settled);
    if (newest().filter(term::equals).isPresent()) {
      findings.addAll(store().findings().ofNoTerm(place.authority(), asOf));
    }
    return findings;
  }

  /** Whom to write to about each submitter's returns. */
  Contacts contacts() {
    return store().submissions().contacts(place.authority(), asOf);
  }

  /** The answers to queries as they stand in a term. */
  Answers answers(Term term) {
    return new Answers(
        term, store().answers().newest(place.authority(), asOf), place.rules().acceptedNotes());
  }

  Optional<Run> newestRun(Term term) {
    return store().runs().newest(place.authority(), term, asOf);
  }

  /** What is known of the terms before one. */
  Earlier earlier(Term term) {
    SortedMap<Term, List<Result>> results = new TreeMap<>();
    for (Term then : all()) {
      if (then.compareTo(term) < 0) {
        newestRun(then).ifPresent(run -> results.put(then, store().runs().results(run)));
      }
    }
    SortedMap<Term, List<Result>> history =
        reference.history(place.rules().definitions()).results().headMap(term);
    return new Earlier(results, history);
  }

  /** The areas whose schools are others than in the newest run of the terms before. */
  private Set<String> redrawn(Term term) {
    Optional<Run> before =
        all().stream()
            .filter(then -> then.compareTo(term) < 0)
            .sorted(Comparator.reverseOrder())
            .flatMap(then -> newestRun(then).stream())
            .findFirst();
    return before
        .map(run -> reference.register(term).redrawnSince(areas(run), place.authority()))
        .orElse(Set.of());
  }

  private Map<Integer, String> areas(Run run) {
    return Geography.of(run).map(geography -> areas(geography, run.term())).orElse(Map.of());
  }

  private Map<Integer, String> areas(Geography geography, Term term) {
    Map<String, Document> documents = new TreeMap<>(reference.documents());
    read(Geography.FILE, geography.table(), documents);
    return new Reference(documents, geography.asOf()).areas(term);
  }

  /** All that a term's figures are worked out from. */
  TermInputs inputs(Term term) {
    TermInputs inputs =
        new TermInputs(
            place.authority(),
            term,
            reference.calendar(),
            reference.register(term),
            reference.expected().orElse(new ExpectedReturns(List.of())),
            earlier(term),
            new StoredRows(place, asOf));
    return inputs.redrawn(redrawn(term));
  }

  /** What has come for a term. */
  Arrived arrived(TermDates dates) {
    return new GatherArrived(place, this).of(dates);
  }

  /** How a term stands, before anything is reported of it. */
  TermOutcome outcome(TermDates dates) {
    Optional<Run> run = newestRun(dates.term());
    Arrived arrived = arrived(dates);
    List<RecordedFinding> settled = settled(run);
    return new TermOutcome(
        dates,
        run.map(Run::id),
        false,
        Optional.empty(),
        arrived,
        findings(dates.term(), settled),
        answers(dates.term()),
        leftOut(arrived.returns(), settled));
  }

  private static long leftOut(List<ReturnStatus> statuses, List<RecordedFinding> settled) {
    long read =
        statuses.stream().flatMap(s -> s.counts().stream()).mapToLong(SheetCount::leftOut).sum();
    return read + settled.stream().filter(f -> !f.finding().query()).count();
  }
}
