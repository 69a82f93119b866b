package strategymonitor.job;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import strategymonitor.domain.Refused;

/**
 * Stays up and starts each job at its hour, in the job's own zone. One run at a time: a job whose
 * hour comes while another runs starts when that one has ended.
 */
public final class Schedule implements AutoCloseable {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm VV", Locale.UK);
  private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * @param jobs those with a schedule are started; at least one must have one
   * @param start runs a job; must not throw
   */
  public Schedule(List<JobFile> jobs, Clock clock, Consumer<JobFile> start) {
    if (jobs.stream().allMatch(job -> job.schedule().isEmpty())) {
      throw new Refused(
          "jobs: expected a job with a schedule, found none. Add a line such as"
              + " schedule: \"0 0 6 * * MON-FRI\" to a job file.");
    }
    scheduler.setPoolSize(1);
    scheduler.setThreadNamePrefix("schedule-");
    scheduler.setWaitForTasksToCompleteOnShutdown(true);
    scheduler.setAwaitTerminationSeconds(3600);
    scheduler.setClock(clock);
    scheduler.initialize();
    for (JobFile job : jobs) {
      job.schedule()
          .ifPresent(
              cron ->
                  scheduler.schedule(
                      () -> start.accept(job), new CronTrigger(cron.toString(), job.zone())));
    }
  }

  /** When a job starts next, in words; {@code by hand only} where it has no schedule. */
  public static String next(JobFile job, Clock clock) {
    return job.schedule()
        .map(cron -> cron.next(ZonedDateTime.now(clock.withZone(job.zone()))))
        .map(WHEN::format)
        .orElse("by hand only");
  }

  /** Waits until {@link #close} is called. */
  public void await() throws InterruptedException {
    closed.await();
  }

  /** Lets a run that has begun finish, then ends. */
  @Override
  public void close() {
    scheduler.shutdown();
    closed.countDown();
  }
}
