package strategymonitor.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Term;
import strategymonitor.intake.Inbox;
import strategymonitor.job.JobFile.StepName;
import strategymonitor.job.Outcome.TermOutcome;
import strategymonitor.report.ReadyToWrite;
import strategymonitor.store.RunLock;

/**
 * The whole flow, spelt once: returns in, every term evaluated oldest first, the term asked for
 * reported. One Spring Batch job, its steps those of the job file.
 */
public final class TermlyCycle {
  private static final String CLOCK = "clock";
  private static final int ROWS_A_COMMIT = 10_000;
  private final Workplace place;
  private final Instant now;
  private final Progress progress;
  private final int rowsACommit;

  public TermlyCycle(Workplace place, Instant now, Progress progress) {
    this(place, now, progress, ROWS_A_COMMIT);
  }

  /** With another number of rows kept in one transaction. */
  TermlyCycle(Workplace place, Instant now, Progress progress, int rowsACommit) {
    this.place = place;
    this.now = now;
    this.progress = progress;
    this.rowsACommit = rowsACommit;
  }

  /**
   * Runs a job to its end, taking up where an execution of it was cut off.
   *
   * @throws strategymonitor.store.DatabaseInUse if another run of the authority is under way
   * @throws Refused if the input, rules or database are not as they must be
   */
  public Outcome run(JobFile job) throws Exception {
    try (RunLock held = place.store().lock(place.authority())) {
      BatchJobs jobs = new BatchJobs(place.store().dataSource(), place.store().transactions());
      Optional<JobExecution> unfinished = jobs.unfinished(job.name());
      Instant clock = unfinished.map(TermlyCycle::clockOf).orElse(now);
      ThreadPoolTaskExecutor threads = threads();
      try {
        Flow flow = new Flow(job, jobs, threads, clock);
        Job batch = flow.build();
        JobExecution execution =
            unfinished.isPresent()
                ? jobs.resume(batch, unfinished.get())
                : jobs.begin(batch, parameters(clock));
        Optional<Refused> refused = refused(execution);
        if (refused.isPresent()) {
          jobs.letBe(batch, execution);
          throw refused.get();
        }
        requireCompleted(execution);
        return flow.outcome();
      } finally {
        threads.shutdown();
      }
    }
  }

  private static Instant clockOf(JobExecution execution) {
    String clock = execution.getJobParameters().getString(CLOCK);
    return Instant.parse(java.util.Objects.requireNonNull(clock, "every run has a clock"));
  }

  private static JobParameters parameters(Instant clock) {
    return new JobParametersBuilder().addString(CLOCK, clock.toString(), false).toJobParameters();
  }

  private static ThreadPoolTaskExecutor threads() {
    ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    threads.setCorePoolSize(Runtime.getRuntime().availableProcessors());
    threads.setThreadNamePrefix("work-");
    threads.initialize();
    return threads;
  }

  /** What the input, rules or database were refused for, if that is what ended it. */
  private static Optional<Refused> refused(JobExecution execution) {
    for (Throwable failure : execution.getAllFailureExceptions()) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof Refused refused) {
          return Optional.of(refused);
        }
      }
    }
    return Optional.empty();
  }

  private static void requireCompleted(JobExecution execution) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return;
    }
    for (Throwable failure : execution.getAllFailureExceptions()) {
      throw new IllegalStateException(String.valueOf(failure.getMessage()), failure);
    }
    throw new IllegalStateException("the run ended as " + execution.getStatus());
  }

  /** One run of one job. */
  private final class Flow {
    private final JobFile job;
    private final BatchJobs jobs;
    private final ThreadPoolTaskExecutor threads;
    private final Instant clock;
    private final Timings timings = new Timings();
    private Optional<Term> askedFor = Optional.empty();
    private @Nullable ImportStep imported;
    private @Nullable ReportStep reported;
    private final List<EvaluateSteps> evaluated = new ArrayList<>();

    Flow(JobFile job, BatchJobs jobs, ThreadPoolTaskExecutor threads, Instant clock) {
      this.job = job;
      this.jobs = jobs;
      this.threads = threads;
      this.clock = clock;
    }

    Job build() {
      List<Step> steps = new ArrayList<>();
      SortedSet<Term> terms = new TreeSet<>(new StoredTerms(place, clock).all());
      if (job.steps().contains(StepName.IMPORT)) {
        Inbox inbox = Inbox.read(job.input());
        terms.addAll(inbox.terms());
        askedFor = job.term().filter(t -> inbox.reference().calendar().dates(t).isPresent());
        askedFor.ifPresent(terms::add);
        ImportContext context = new ImportContext(place, inbox, job, clock, rowsACommit);
        imported = new ImportStep(jobs.repository(), context, progress, timings);
        steps.add(imported.build(threads, reports() ? ReadyToWrite::now : () -> {}));
      }
      if (job.steps().contains(StepName.EVALUATE)) {
        for (Term term : toEvaluate(terms)) {
          EvaluateSteps ofTerm =
              new EvaluateSteps(jobs.repository(), place, term, clock, progress, timings)
                  .askedFor(askedFor.equals(Optional.of(term)));
          evaluated.add(ofTerm);
          steps.addAll(ofTerm.build(threads));
        }
      }
      if (imported != null) {
        steps.add(fixLists(imported));
      }
      if (reports()) {
        reported = new ReportStep(jobs.repository(), place, job, clock, progress, timings, threads);
        steps.add(reported.build());
      }
      return inOrder(steps);
    }

    private boolean reports() {
      return job.steps().contains(StepName.REPORT);
    }

    /** With a report, those of its term: whoever reads the one must find the others. */
    private Step fixLists(ImportStep imported) {
      return new FixListStep(jobs.repository(), place, job, clock, progress, timings)
          .build(
              () ->
                  reports()
                      ? job.term().or(new StoredTerms(place, clock)::newest).stream().toList()
                      : imported.terms());
    }

    /** By hand, without an import, only the term asked for; else every term, oldest first. */
    private List<Term> toEvaluate(SortedSet<Term> terms) {
      if (job.steps().contains(StepName.IMPORT)) {
        return List.copyOf(terms);
      }
      return job.term().or(() -> terms.stream().reduce((a, b) -> b)).stream().toList();
    }

    private Job inOrder(List<Step> steps) {
      if (steps.isEmpty()) {
        throw new Refused(
            "%s: nothing to do: no return had come for any term by %s. Next: monitor run --input DIR"
                .formatted(job.name(), clock));
      }
      SimpleJobBuilder builder = new JobBuilder(job.name(), jobs.repository()).start(steps.get(0));
      steps.stream().skip(1).forEach(builder::next);
      return builder.build();
    }

    Outcome outcome() {
      StoredTerms terms = new StoredTerms(place, clock);
      Optional<Term> term = job.term().or(terms::newest).or(this::newestRead);
      return new Outcome(
          imported == null ? 0 : imported.accepted(),
          imported == null ? 0 : imported.rejected(),
          imported == null ? 0 : imported.known(),
          term.map(t -> outcome(terms, t)).orElse(null),
          timings.seconds());
    }

    /** Where every file was turned away, no term has a return. */
    private Optional<Term> newestRead() {
      return imported == null
          ? Optional.empty()
          : imported.terms().stream().max(Comparator.naturalOrder());
    }

    private TermOutcome outcome(StoredTerms terms, Term term) {
      TermOutcome now = terms.outcome(terms.dates(term));
      boolean newRun = evaluated.stream().anyMatch(e -> e.madeRunOf(term));
      if (reported != null) {
        return now.reported(newRun, reported.boardReport());
      }
      if (!evaluated.isEmpty() && !newRun) {
        now.run()
            .ifPresent(run -> progress.ends(term.title() + ": nothing new since run " + run + "."));
      }
      return now;
    }
  }

  /** How long each phase took. */
  static final class Timings {
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    synchronized void add(String phase, long startedNanos) {
      seconds.merge(phase, (System.nanoTime() - startedNanos) / 1e9, Double::sum);
    }

    synchronized Map<String, Double> seconds() {
      Map<String, Double> rounded = new LinkedHashMap<>();
      seconds.forEach((phase, s) -> rounded.put(phase, Math.round(s * 1000) / 1000.0));
      return rounded;
    }
  }
}
