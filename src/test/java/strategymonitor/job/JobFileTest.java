package strategymonitor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Term;
import strategymonitor.job.JobFile.StepName;

class JobFileTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void aWholeJobFileIsRead() throws IOException {
    Path file =
        write(
            "a.yaml",
            """
            job: termly-board-report
            schedule: "0 0 6 * * MON-FRI"
            zone: Europe/Paris
            term: 2025-26-autumn
            steps: [import, evaluate, report]
            input: in
            output: out
            expected:
              CPD take-up: [Julian Teaching School Hub, Inspiration Teaching School Hub]
            """);

    JobFile job = JobFile.read(file);

    assertThat(job.name()).isEqualTo("termly-board-report");
    assertThat(job.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(job.term()).contains(Term.of("2025-26-autumn"));
    assertThat(job.steps()).containsExactly(StepName.IMPORT, StepName.EVALUATE, StepName.REPORT);
    assertThat(job.input()).isEqualTo(Path.of("in"));
    assertThat(job.expected().all())
        .extracting(ExpectedReturn::submitter)
        .containsExactly("Julian Teaching School Hub", "Inspiration Teaching School Hub");
  }

  @Test
  void theTermIsTheNewestUnlessNamed() throws IOException {
    assertThat(JobFile.read(write("a.yaml", "job: a\nterm: current\nsteps: [import]\n")).term())
        .isEmpty();
  }

  @Test
  void anUnknownKeyIsRefusedWithItsLineAndASuggestion() throws IOException {
    Path file = write("a.yaml", "job: a\nschedul: \"0 0 6 * * *\"\nsteps: [import]\n");

    assertThatThrownBy(() -> JobFile.read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("a.yaml, line 2")
        .hasMessageContaining("Did you mean \"schedule\"?");
  }

  @Test
  void anUnknownStepIsRefusedWithItsLineAndASuggestion() throws IOException {
    Path file = write("a.yaml", "job: a\nsteps: [import, evalute]\n");

    assertThatThrownBy(() -> JobFile.read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("Did you mean \"evaluate\"?");
  }

  @Test
  void stepsOutOfOrderAreRefused() throws IOException {
    Path file = write("a.yaml", "job: a\nsteps: [report, import]\n");

    assertThatThrownBy(() -> JobFile.read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("in the order import, evaluate, report");
  }

  @Test
  void aScheduleThatIsNoneIsRefusedWithItsLine() throws IOException {
    Path file = write("a.yaml", "job: a\nschedule: \"0 6 * * MON-FRI\"\nsteps: [import]\n");

    assertThatThrownBy(() -> JobFile.read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("six fields");
  }

  @Test
  void aScheduleThatNeverComesIsRefused() throws IOException {
    Path file = write("a.yaml", "job: a\nschedule: \"0 0 6 31 2 *\"\nsteps: [import]\n");

    assertThatThrownBy(() -> JobFile.read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("never comes");
  }

  @Test
  void twoJobsOfOneNameAreRefused() throws IOException {
    write("a.yaml", "job: same\nsteps: [import]\n");
    write("b.yaml", "job: same\nsteps: [import]\n");

    assertThatThrownBy(() -> JobFile.readAll(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("b.yaml")
        .hasMessageContaining("\"same\"");
  }

  @Test
  void theJobsThatComeWithTheProgramAreGood() {
    assertThat(JobFile.readAll(Path.of("jobs")))
        .extracting(JobFile::name)
        .containsExactly("hourly-import", "termly-board-report");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
