package strategymonitor.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import strategymonitor.job.JobFile;
import strategymonitor.job.JobFile.StepName;

/** Works the indicators out from the store, by the rules. */
@Command(
    name = "evaluate",
    description = "Indicators from the store, by the rules.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--term",
      paramLabel = "TERM",
      description = "The term (default: the newest with a return).")
  private @Nullable String term;

  @Option(
      names = "--as-of",
      paramLabel = "INSTANT",
      converter = Moment.class,
      description = "As the store stood at this moment, such as 2026-01-20T06:00:00Z.")
  private @Nullable Instant asOf;

  @Override
  public Integer call() throws Exception {
    JobFile job =
        JobFile.byHand(
            "evaluate",
            List.of(StepName.EVALUATE),
            CommonOptions.term(term),
            Path.of(""),
            options.output(null));
    Instant now = asOf != null ? asOf : options.now();
    return Work.run(options, job, now);
  }
}
