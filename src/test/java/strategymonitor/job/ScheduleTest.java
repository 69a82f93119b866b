package strategymonitor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Refused;
import strategymonitor.job.JobFile.StepName;

class ScheduleTest {

  @Test
  void theNextHourIsToldInTheJobsOwnZone() {
    Clock sundayNight = Clock.fixed(Instant.parse("2026-06-14T22:00:00Z"), ZoneOffset.UTC);

    String next = Schedule.next(job("0 0 6 * * MON-FRI"), sundayNight);

    assertThat(next).isEqualTo("Monday 15 June 2026 at 06:00 Europe/London");
  }

  @Test
  void theHourIsKeptWhenTheClocksChange() {
    Clock beforeTheChange = Clock.fixed(Instant.parse("2026-10-23T12:00:00Z"), ZoneOffset.UTC);

    String next = Schedule.next(job("0 0 6 * * MON"), beforeTheChange);

    assertThat(next).isEqualTo("Monday 26 October 2026 at 06:00 Europe/London");
  }

  @Test
  void oneRunAtATime() throws InterruptedException {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch runs = new CountDownLatch(3);

    try (Schedule schedule =
        new Schedule(
            List.of(job("* * * * * *"), job("* * * * * *")),
            Clock.systemUTC(),
            job -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              pause();
              running.decrementAndGet();
              runs.countDown();
            })) {
      assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(most).hasValue(1);
  }

  @Test
  void jobsWithoutAnyScheduleAreRefused() {
    JobFile byHand =
        JobFile.byHand(
            "a", List.of(StepName.IMPORT), Optional.empty(), Path.of("in"), Path.of("out"));

    assertThatThrownBy(() -> new Schedule(List.of(byHand), Clock.systemUTC(), job -> {}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("expected a job with a schedule");
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static JobFile job(String cron) {
    return new JobFile(
        "job " + cron,
        Optional.of(CronExpression.parse(cron)),
        ZoneId.of("Europe/London"),
        Optional.empty(),
        List.of(StepName.IMPORT),
        Path.of("in"),
        Path.of("out"),
        new ExpectedReturns(List.of()));
  }
}
