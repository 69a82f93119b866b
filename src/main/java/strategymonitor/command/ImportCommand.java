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

/** Reads returns into the store. */
@Command(
    name = "import",
    description = "Read returns into the store, with findings on each.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--input", paramLabel = "DIR", description = "Where returns lie.")
  private @Nullable Path input;

  @Option(
      names = "--term",
      paramLabel = "TERM",
      description = "Say how this term stands (default: the newest with a return).")
  private @Nullable String term;

  @Option(names = "--json", description = "Say it as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    JobFile job =
        JobFile.byHand(
            "import",
            List.of(StepName.IMPORT),
            CommonOptions.term(term),
            options.input(input),
            options.output(null));
    if (!json) {
      return Work.run(options, job, options.now());
    }
    Console silent = new Console(true);
    return Work.run(
        options, job, options.now(), silent, said -> silent.print(OutcomeAsJson.of(said)));
  }
}
