package strategymonitor.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import strategymonitor.job.JobFile;
import strategymonitor.job.JobFile.StepName;

/** The whole cycle: import everything new, evaluate, report. */
@Command(
    name = "run",
    description = "Import everything new, evaluate, report: the whole cycle.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Where returns lie, a folder a term (default: inbox, else the sample).")
  private @Nullable Path input;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where reports go (default: reports).")
  private @Nullable Path output;

  @Option(
      names = "--term",
      paramLabel = "TERM",
      description =
          "The term to report, such as 2025-26-autumn (default: the newest with a return).")
  private @Nullable String term;

  @Override
  public Integer call() throws Exception {
    JobFile job =
        JobFile.byHand(
            "run",
            List.of(StepName.values()),
            CommonOptions.term(term),
            options.input(input),
            options.output(output));
    return Work.run(options, job, options.now());
  }
}
