package strategymonitor.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.Term;
import strategymonitor.job.MakeTemplates;
import strategymonitor.job.Workplace;
import strategymonitor.rules.ReturnDefinitions;

/** Blank returns to be filled in. */
@Command(
    name = "template",
    description = "Blank return workbooks with drop-downs, for those who fill them in.",
    mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(
      paramLabel = "KIND",
      arity = "0..*",
      description = "The returns, such as \"CPD take-up\" (default: all).")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where they go (default: templates).")
  private Path output = Path.of("templates");

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Whose calendar, schools and list of who owes what are used.")
  private @Nullable Path input;

  @Option(names = "--term", paramLabel = "TERM", description = "The term to write in.")
  private @Nullable String term;

  @Option(names = "--for", paramLabel = "SUBMITTER", description = "Who will fill it in.")
  private String submitter = "";

  @Option(
      names = "--schools",
      description = "List the schools: with --for, those that its earlier returns named.")
  private boolean schools;

  @Override
  public Integer call() {
    MakeTemplates templates =
        new MakeTemplates(
            options.settings().authority(),
            options.settings().authorityName(),
            ReturnDefinitions.read(options.rules()),
            options.input(input),
            options.now());
    Optional<Term> named = CommonOptions.term(term);
    for (ReturnDefinition definition : templates.kinds(kinds)) {
      Path file = templates.write(definition, named, submitter, schools, own(definition), output);
      options.console().print("%s: %s".formatted(definition.kind(), file));
    }
    return Monitor.DONE;
  }

  private Set<Integer> own(ReturnDefinition definition) {
    if (!schools || submitter.isEmpty()) {
      return Set.of();
    }
    try (Workplace place = Work.open(options)) {
      return MakeTemplates.schoolsOf(place, definition, submitter, options.now());
    }
  }
}
