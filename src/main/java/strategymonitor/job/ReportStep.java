package strategymonitor.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import strategymonitor.domain.BritishTime;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Run;
import strategymonitor.domain.Term;
import strategymonitor.job.TermlyCycle.Timings;
import strategymonitor.report.TermReport;
import strategymonitor.report.WriteBoardReport;
import strategymonitor.report.WriteDataQuality;
import strategymonitor.report.WriteDataWorkbook;
import strategymonitor.report.WriteFindingsCsv;
import strategymonitor.report.WriteIndicatorsCsv;
import strategymonitor.report.WriteIndicatorsMeta;
import strategymonitor.report.WriteOpenData;
import strategymonitor.report.WriteReminders;
import strategymonitor.report.WriteRunJson;

/** Writes the files of the term asked for, or of the newest that has a return. */
final class ReportStep {
  private final JobRepository repository;
  private final Workplace place;
  private final JobFile job;
  private final Instant clock;
  private final Progress progress;
  private final Timings timings;
  private final Executor threads;
  private @Nullable Path boardReport;

  ReportStep(
      JobRepository repository,
      Workplace place,
      JobFile job,
      Instant clock,
      Progress progress,
      Timings timings,
      Executor threads) {
    this.repository = repository;
    this.place = place;
    this.job = job;
    this.clock = clock;
    this.progress = progress;
    this.timings = timings;
    this.threads = threads;
  }

  /** Where the board report lies. */
  Path boardReport() {
    return Objects.requireNonNull(boardReport, "a report is written before it is asked for");
  }

  Step build() {
    place.theme(); // a wrong one is to be known before anything is read
    return new StepBuilder("report", repository)
        .tasklet(
            (contribution, chunk) -> {
              write();
              return RepeatStatus.FINISHED;
            },
            place.store().transactions())
        .allowStartIfComplete(true)
        .build();
  }

  private void write() {
    long started = System.nanoTime();
    StoredTerms terms = new StoredTerms(place, clock);
    Term term =
        job.term()
            .or(terms::newest)
            .orElseThrow(
                () ->
                    new Refused("report: no return has come for any term yet: nothing to report."));
    Run run =
        terms
            .newestRun(term)
            .orElseThrow(
                () ->
                    new Refused(
                        "report: %s has not been evaluated yet. Next: monitor evaluate --term %s"
                            .formatted(term.title(), term)));
    TermReport report = new GatherTermReport(place, terms).of(run);
    Path folder = job.output().resolve(term.id());
    boardReport = files(report, reminders(terms, run), folder).get(0);
    timings.add("report", started);
    writeRun(report, run, folder);
    report.notes().forEach(progress::ends);
    progress.ends("Report: %s, run %s.".formatted(term.title(), run.id()));
  }

  private static WriteReminders reminders(StoredTerms terms, Run run) {
    LocalDate day = BritishTime.day(run.clock());
    return new WriteReminders(
        run.term(), new GatherReminders(terms, terms.dates(run.term()), day).all());
  }

  /** Writes the files, several at once; the one that takes longest is begun first. */
  private List<Path> files(TermReport report, WriteReminders reminders, Path folder) {
    List<Supplier<Path>> files =
        List.of(
            () -> new WriteBoardReport(report).into(folder),
            () -> new WriteDataWorkbook(report).into(folder),
            () -> new WriteDataQuality(report).into(folder),
            () -> new WriteOpenData(report).into(folder),
            () -> new WriteIndicatorsCsv(report).into(folder),
            () -> new WriteIndicatorsMeta(report).into(folder),
            () -> new WriteFindingsCsv(report).into(folder),
            () -> reminders.into(folder));
    progress.begins("Writing the report", files.size());
    List<CompletableFuture<Path>> begun =
        files.stream().map(file -> CompletableFuture.supplyAsync(file, threads)).toList();
    begun.forEach(file -> file.thenRun(() -> progress.advances(1)));
    try {
      CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
      return begun.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /**
   * The same run's account stays as it was, unless it looks otherwise now: how long its files took
   * the first time is part of it.
   */
  private void writeRun(TermReport report, Run run, Path folder) {
    Path file = folder.resolve("run.json");
    Map<String, Fingerprint> documents = new TreeMap<>(run.documents());
    place
        .theme()
        .sources()
        .forEach((name, bytes) -> documents.put(name, place.store().documents().keep(bytes)));
    if (!says(file, run.id(), documents.values())) {
      new WriteRunJson(report.with(documents, timings.seconds())).into(folder);
    }
  }

  private static boolean says(Path file, String run, Collection<Fingerprint> documents) {
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      return text.contains("\"run\" : \"" + run + "\"")
          && documents.stream().allMatch(one -> text.contains(one.hex()));
    } catch (IOException unreadable) {
      return false;
    }
  }
}
