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

/** Writes a term's files from its newest run. */
@Command(
    name = "report",
    description = "Board report, open data and data-quality report of a term.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--term",
      paramLabel = "TERM",
      description = "The term (default: the newest with a return).")
  private @Nullable String term;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where reports go (default: reports).")
  private @Nullable Path output;

  @Override
  public Integer call() throws Exception {
    JobFile job =
        JobFile.byHand(
            "report",
            List.of(StepName.REPORT),
            CommonOptions.term(term),
            Path.of(""),
            options.output(output));
    return Work.run(options, job, options.now());
  }
}
