package strategymonitor.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import strategymonitor.domain.BritishTime;
import strategymonitor.domain.Run;
import strategymonitor.domain.TermDates;
import strategymonitor.job.JobFile;
import strategymonitor.job.Outcome.TermOutcome;
import strategymonitor.job.Schedule;
import strategymonitor.job.Status;
import strategymonitor.job.Workplace;

/** What has come, what is late, what ran, what waits. */
@Command(
    name = "status",
    description = "What has come, what is late, what ran, what waits.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.UK).withZone(BritishTime.ZONE);

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--term",
      paramLabel = "TERM",
      description = "The term (default: the newest with a return).")
  private @Nullable String term;

  @Option(names = "--json", description = "Say it as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Console console = options.console();
    Instant now = options.now();
    try (Workplace place = Work.open(options)) {
      Status status = Status.of(place, CommonOptions.term(term), now);
      if (json) {
        console.print(StatusAsJson.of(status));
      } else {
        say(status, console);
      }
      boolean errors = status.term().map(TermOutcome::errors).orElse(false);
      return errors ? Monitor.DONE_WITH_ERRORS : Monitor.DONE;
    }
  }

  private void say(Status status, Console console) {
    if (status.term().isEmpty()) {
      console.print("No return has come for any term yet. Next: monitor run --input DIR");
    } else {
      sayTerm(status.dates().orElseThrow(), status.term().get(), console);
    }
    console.print("");
    sayRuns(status.runs(), console);
    sayJobs(console);
  }

  private void sayTerm(TermDates dates, TermOutcome term, Console console) {
    OwedText owed = new OwedText(dates, term, BritishTime.day(options.now()));
    console.print(
        "%s: returns due %s (%s)%s"
            .formatted(
                term.term().title(),
                DAY.format(dates.deadline()),
                owed.whenDue(),
                dates.board() == null ? "" : ", board meets " + DAY.format(dates.board())));
    owed.lines().forEach(console::print);
  }

  private static void sayRuns(List<Run> runs, Console console) {
    console.print(runs.isEmpty() ? "No run yet." : "Newest runs:");
    for (Run run : runs) {
      console.print(
          "  %s  %s  run %s, rules %s"
              .formatted(
                  MOMENT.format(run.clock()), run.term().title(), run.id(), run.rules().shown()));
    }
  }

  private void sayJobs(Console console) {
    Path folder = options.jobs();
    if (!Files.isDirectory(folder)) {
      return;
    }
    Clock clock = options.clock();
    console.print("Jobs, when \"monitor schedule\" is up:");
    JobFile.readAll(folder)
        .forEach(
            job -> console.print("  %s: next %s".formatted(job.name(), Schedule.next(job, clock))));
  }
}
