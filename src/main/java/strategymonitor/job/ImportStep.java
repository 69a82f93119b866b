package strategymonitor.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.TaskExecutor;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Term;
import strategymonitor.intake.Arrival;
import strategymonitor.intake.StillArriving;
import strategymonitor.job.TermlyCycle.Timings;
import strategymonitor.store.Known;
import strategymonitor.store.Recall;

/**
 * The import: a partitioned chunk step, one partition a return that the store does not know yet,
 * several at once.
 */
final class ImportStep {
  private final JobRepository repository;
  private final ReturnRecords records;
  private final ImportContext context;
  private final Progress progress;
  private final Timings timings;
  private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
  private final AtomicLong accepted = new AtomicLong();
  private final AtomicLong rejected = new AtomicLong();
  private final Set<String> notes = new ConcurrentSkipListSet<>();
  private long known;

  ImportStep(JobRepository repository, ImportContext context, Progress progress, Timings timings) {
    this.repository = repository;
    this.records = new ReturnRecords(repository, context.transactions());
    this.context = context;
    this.progress = progress;
    this.timings = timings;
  }

  /** How many returns were taken in. */
  long accepted() {
    return accepted.get();
  }

  /** How many arrivals were turned away. */
  long rejected() {
    return rejected.get();
  }

  /** How many arrivals the store knew already. */
  long known() {
    return known;
  }

  /** The terms of which anything was read. */
  Set<Term> terms() {
    return arrivals.values().stream()
        .map(Arrival::term)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * @param afterwards done beside whatever follows
   */
  Step build(TaskExecutor threads, Runnable afterwards) {
    LargestFirst handler = new LargestFirst(step -> arrival(step).bytes(), records);
    handler.setTaskExecutor(threads);
    handler.setStep(new OneReturn());
    return new StepBuilder("import", repository)
        .partitioner(SplitByReturn.NAME, gridSize -> Map.of())
        .splitter(new SplitByReturn(repository, context.transactions(), this::partitions))
        .partitionHandler(handler)
        .listener(new Ended(afterwards))
        .allowStartIfComplete(true)
        .build();
  }

  private List<String> partitions() {
    new InputNotes(context).keep();
    arrivals.clear();
    List<Arrival> all = context.arrivals();
    List<Arrival> fresh = fresh(all);
    List<Arrival> arriving = StillArriving.among(fresh);
    known = all.size() - (long) fresh.size();
    fresh.stream()
        .filter(arrival -> !arriving.contains(arrival))
        .forEach(arrival -> arrivals.put(name(arrival), arrival));
    arriving.forEach(arrival -> progress.ends(leftForNow(arrival)));
    if (!arrivals.isEmpty()) {
      progress.begins("Reading returns", arrivals.size());
    }
    return List.copyOf(arrivals.keySet());
  }

  /** Those that the store does not know, or did not know whole. */
  private List<Arrival> fresh(List<Arrival> all) {
    Map<Term, Recall> byTerm = new HashMap<>();
    return all.stream()
        .filter(
            arrival ->
                byTerm
                    .computeIfAbsent(
                        arrival.term(), t -> context.submissions().recall(context.authority(), t))
                    .of(arrival.shown(), arrival.fingerprint())
                    .map(known -> known.state() == Known.State.READING)
                    .orElse(true))
        .toList();
  }

  private static String leftForNow(Arrival arrival) {
    return "%s is still being copied and is left until it is whole."
        .formatted(String.join(", ", arrival.shown()));
  }

  /** The same for the same files each time, and short enough for the job repository. */
  private static String name(Arrival arrival) {
    List<String> parts = new ArrayList<>(arrival.shown());
    String first = parts.get(0);
    parts.add(arrival.fingerprint().hex());
    String end = first.substring(Math.max(0, first.length() - 60));
    return Fingerprint.of(String.join("\n", parts)).shown() + " " + end;
  }

  /** The return that a partition's step imports. */
  private Arrival arrival(StepExecution step) {
    String partition = step.getStepName().substring(step.getStepName().indexOf(':') + 1);
    Arrival arrival = arrivals.get(partition);
    if (arrival == null) {
      throw new IllegalStateException("no arrival for partition " + partition);
    }
    return arrival;
  }

  /** Imports the return of its partition. */
  private final class OneReturn implements Step {
    @Override
    public String getName() {
      return SplitByReturn.NAME;
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
      ReturnReader reader = new ReturnReader(context, arrival(execution), execution);
      new StepBuilder(execution.getStepName(), records)
          .<ImportedItem, ImportedItem>chunk(reader.itemsACommit())
          .transactionManager(context.transactions())
          .reader(reader)
          .writer(new ReturnWriter(context.store(), reader))
          .build()
          .execute(execution);
      (reader.turnedAway() ? rejected : accepted).incrementAndGet();
      notes.addAll(reader.notes());
      progress.advances(1);
    }
  }

  /** Says what was read. */
  private final class Ended implements StepExecutionListener {
    private final Runnable afterwards;
    private long started;

    Ended(Runnable afterwards) {
      this.afterwards = afterwards;
    }

    @Override
    public void beforeStep(StepExecution execution) {
      started = System.nanoTime();
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
      timings.add("import", started);
      notes.forEach(progress::ends);
      progress.ends(
          "Returns: %d taken in, %d turned away, %d known already."
              .formatted(accepted.get(), rejected.get(), known));
      CompletableFuture.runAsync(afterwards);
      return null;
    }
  }
}
