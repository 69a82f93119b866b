package strategymonitor.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Result;
import strategymonitor.domain.Run;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.job.TermlyCycle.Timings;
import strategymonitor.rules.CountPart;
import strategymonitor.rules.EvaluateTerm;
import strategymonitor.rules.RuleBook;
import strategymonitor.rules.Tallies;
import strategymonitor.rules.TermCount;
import strategymonitor.store.KeptSubmission;

/**
 * One term's evaluation: its rows are counted in partitions, each by itself, and merged; then the
 * figures are judged and kept with their run. A term that is as its last run found it is left
 * alone.
 */
final class EvaluateSteps {
  private static final int ROWS_A_PART = 20_000;
  private final JobRepository repository;
  private final Workplace place;
  private final Term term;
  private final Instant clock;
  private final Progress progress;
  private final Timings timings;
  private final Queue<CountPart> uncounted = new ConcurrentLinkedQueue<>();
  private @Nullable TermCount evaluation;
  private @Nullable Prepared prepared;
  private @Nullable Tallies counted;
  private long started;
  private boolean madeRun;

  /** What a run of the term would rest on. */
  private record Prepared(
      StoredTerms terms,
      Map<String, Fingerprint> documents,
      List<Submission> submissions,
      Fingerprint inputs) {}

  private boolean askedFor;

  EvaluateSteps(
      JobRepository repository,
      Workplace place,
      Term term,
      Instant clock,
      Progress progress,
      Timings timings) {
    this.repository = repository;
    this.place = place;
    this.term = term;
    this.clock = clock;
    this.progress = progress;
    this.timings = timings;
  }

  /** Also where nothing was sent for the term: that is what its report is to say. */
  EvaluateSteps askedFor(boolean asked) {
    askedFor = asked;
    return this;
  }

  /** The earliest term that a term's figures look back to. */
  static Term earliest(Term term) {
    return term.previous().previous();
  }

  /** Whether a new run was made of a term. */
  boolean madeRunOf(Term other) {
    return madeRun && term.equals(other);
  }

  List<Step> build(TaskExecutor threads) {
    Step count =
        new StepBuilder("count " + term, repository)
            .partitioner("count a share of " + term, gridSize -> partitions())
            .step(new OneShare())
            .taskExecutor(threads)
            .allowStartIfComplete(true)
            .build();
    Step judge =
        new StepBuilder("judge " + term, repository)
            .tasklet(
                (contribution, chunk) -> {
                  judge();
                  return RepeatStatus.FINISHED;
                },
                place.store().transactions())
            .allowStartIfComplete(true)
            .build();
    return List.of(count, judge);
  }

  /** As many as there are processors; none where the term is as it was. */
  private Map<String, ExecutionContext> partitions() {
    started = System.nanoTime();
    uncounted.clear();
    counted = null;
    evaluation = null;
    StoredTerms terms = new StoredTerms(place, clock);
    Map<String, ExecutionContext> partitions = new HashMap<>();
    if ((terms.current(term).isEmpty() && !askedFor) || known(terms)) {
      return partitions;
    }
    TermCount ofTerm = new EvaluateTerm(place.rules()).prepare(terms.inputs(term));
    evaluation = ofTerm;
    progress.begins("Working out " + term.title(), 1);
    uncounted.addAll(ofTerm.parts(ROWS_A_PART));
    int shares = Math.min(Runtime.getRuntime().availableProcessors(), uncounted.size());
    for (int i = 0; i < Math.max(1, shares); i++) {
      partitions.put("share " + i, new ExecutionContext());
    }
    return partitions;
  }

  /** Whether the newest run found the same, or one of this very moment did. */
  private boolean known(StoredTerms terms) {
    Prepared now = prepare(terms);
    prepared = now;
    Optional<Run> newest = terms.newestRun(term);
    return place
        .store()
        .runs()
        .find(place.authority(), term, now.inputs(), place.rules().fingerprint(), clock)
        .filter(
            alike ->
                alike.clock().equals(clock)
                    || newest.filter(run -> run.id().equals(alike.id())).isPresent())
        .isPresent();
  }

  private Prepared prepare(StoredTerms terms) {
    terms.dates(term); // a calendar that lacks the term is to be known before anything is counted
    Map<String, Fingerprint> documents = new TreeMap<>(terms.reference().behind(term));
    List<Submission> submissions = new ArrayList<>();
    StringBuilder inputs = new StringBuilder("authority " + place.authority() + "\n");
    documents.forEach((shown, fingerprint) -> line(inputs, shown, fingerprint));
    for (Term each = term; each.compareTo(earliest(term)) >= 0; each = each.previous()) {
      submissions.addAll(terms.current(each));
    }
    terms.kept(term).forEach(kept -> line(inputs, kept.standing(), describe(kept)));
    submissions.forEach(submission -> line(inputs, submission.term(), describe(submission)));
    for (Term earlier : terms.all()) {
      if (earlier.compareTo(term) < 0) {
        terms.newestRun(earlier).ifPresent(run -> line(inputs, "after", run.id()));
      }
    }
    return new Prepared(terms, documents, submissions, Fingerprint.of(inputs.toString()));
  }

  private static void line(StringBuilder inputs, Object what, Object which) {
    inputs.append(what).append(' ').append(which).append('\n');
  }

  private static String describe(KeptSubmission kept) {
    return describe(kept.submission());
  }

  /** By what it holds and when it came, whatever its number in this store. */
  private static String describe(Submission submission) {
    Object received =
        submission.dateSubmitted() != null ? submission.dateSubmitted() : submission.importedAt();
    return String.join(
        "\t",
        submission.kind(),
        submission.submitter(),
        submission.fingerprint().hex(),
        String.join("|", submission.files()),
        received.toString());
  }

  private synchronized void merge(Tallies share) {
    if (counted == null) {
      counted = share;
    } else {
      counted.add(share);
    }
  }

  /** Counts parts until none is left: whoever is done with one takes the next. */
  private final class OneShare implements Step {
    @Override
    public String getName() {
      return "count a share of " + term;
    }

    @Override
    public void execute(StepExecution execution)
        throws org.springframework.batch.core.job.JobInterruptedException {
      new StepBuilder(execution.getStepName(), repository)
          .tasklet(
              (contribution, chunk) -> {
                merge(Objects.requireNonNull(evaluation).count(uncounted::poll));
                return RepeatStatus.FINISHED;
              },
              place.store().transactions())
          .build()
          .execute(execution);
    }
  }

  private void judge() {
    TermCount ofTerm = evaluation;
    if (ofTerm == null) {
      return;
    }
    List<Result> results = ofTerm.judge(Objects.requireNonNull(counted));
    Prepared on = Objects.requireNonNull(prepared);
    RuleBook rules = place.rules();
    Fingerprint ruleText = place.store().documents().keep(RuleText.of(rules.sources()));
    on.documents().put(RuleText.NAME, ruleText);
    timings.add("evaluate", started);
    Run run =
        new Run(
            Run.id(term, on.inputs(), rules.fingerprint(), clock),
            place.authority(),
            term,
            clock,
            on.inputs(),
            rules.fingerprint(),
            on.submissions(),
            on.documents(),
            versions(),
            timings.seconds());
    place.store().runs().save(run, results, ofTerm.settled().findings());
    madeRun = true;
    evaluation = null;
    counted = null;
    long indicators = results.stream().map(Result::indicator).distinct().count();
    progress.ends("%s: %d indicators, run %s.".formatted(term.title(), indicators, run.id()));
  }

  private Map<String, String> versions() {
    return Map.of(
        "Strategy Monitor", place.installation().version(),
        "Java", System.getProperty("java.version"),
        "Drools", RuleBook.engineVersion(),
        "database", place.store().product());
  }
}
