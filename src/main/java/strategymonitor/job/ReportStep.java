package strategymonitor.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
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
import strategymonitor.report.WriteRunJson;

/** Writes the files of the term asked for, or of the newest that has a return. */
final class ReportStep {
  private final JobRepository repository;
  private final Workplace place;
  private final JobFile job;
  private final Instant clock;
  private final Progress progress;
  private final Timings timings;
  private @Nullable Path boardReport;

  ReportStep(
      JobRepository repository,
      Workplace place,
      JobFile job,
      Instant clock,
      Progress progress,
      Timings timings) {
    this.repository = repository;
    this.place = place;
    this.job = job;
    this.clock = clock;
    this.progress = progress;
    this.timings = timings;
  }

  /** Where the board report lies. */
  Path boardReport() {
    return Objects.requireNonNull(boardReport, "a report is written before it is asked for");
  }

  Step build() {
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
    progress.begins("Writing the report", 6);
    TermReport report = new GatherTermReport(place, terms).of(run);
    Path folder = job.output().resolve(term.id());
    boardReport = new WriteBoardReport(report).into(folder);
    progress.advances(1);
    new WriteDataWorkbook(report).into(folder);
    progress.advances(1);
    new WriteIndicatorsCsv(report).into(folder);
    new WriteIndicatorsMeta(report).into(folder);
    new WriteOpenData(report).into(folder);
    progress.advances(1);
    new WriteDataQuality(report).into(folder);
    progress.advances(1);
    new WriteFindingsCsv(report).into(folder);
    progress.advances(1);
    timings.add("report", started);
    writeRun(report, run, folder);
    progress.ends("Report: %s, run %s.".formatted(term.title(), run.id()));
  }

  /**
   * The same run's account stays as it was: how long its files took the first time is part of it.
   */
  private void writeRun(TermReport report, Run run, Path folder) {
    Path file = folder.resolve("run.json");
    if (!says(file, run.id())) {
      new WriteRunJson(report.with(timings.seconds())).into(folder);
    }
  }

  private static boolean says(Path file, String run) {
    try {
      return Files.exists(file) && Files.readString(file).contains("\"run\" : \"" + run + "\"");
    } catch (IOException unreadable) {
      return false;
    }
  }
}
