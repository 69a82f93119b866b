package strategymonitor.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import strategymonitor.domain.Refused;
import strategymonitor.job.JobFile;
import strategymonitor.job.Schedule;
import strategymonitor.job.TermlyCycle;
import strategymonitor.job.Workplace;

/** Stays up and starts each job at its hour. */
@Command(
    name = "schedule",
    description = "Stay up and start each job of the jobs folder at its hour.",
    mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ScheduleCommand.class);
  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() throws Exception {
    List<JobFile> jobs = JobFile.readAll(options.jobs());
    Console console = options.console();
    Clock clock = options.clock();
    // A wrong rule or database is to be known now, not at six in the morning.
    try (Workplace place = Work.open(options)) {
      place.rules();
    }
    try (Schedule schedule = new Schedule(jobs, clock, job -> run(job, console))) {
      jobs.forEach(job -> sayNext(job, console, clock));
      Runtime.getRuntime().addShutdownHook(new Thread(schedule::close, "schedule ends"));
      schedule.await();
    }
    return Monitor.DONE;
  }

  private void sayNext(JobFile job, Console console, Clock clock) {
    console.say("%s: next %s.".formatted(job.name(), Schedule.next(job, clock)));
  }

  /** One job, whatever becomes of it: the others go on at their hours. */
  private void run(JobFile job, Console console) {
    console.say("%s: started %s.".formatted(job.name(), options.now()));
    try (Workplace place = Work.openToRun(options)) {
      Instant now = options.now();
      new Summary(console, now)
          .say(new TermlyCycle(place, now, new ConsoleProgress(console)).run(job));
    } catch (Refused refused) {
      refused.messages().forEach(console::complain);
    } catch (Exception fault) {
      LOG.error("job {} failed", job.name(), fault);
      console.complain(
          "%s: a fault of ours: %s. The log has the particulars."
              .formatted(job.name(), fault.getMessage()));
    }
    sayNext(job, console, options.clock());
  }
}
