package strategymonitor.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import strategymonitor.rules.CheckRules;

/** The auditor's commands. */
@Command(
    name = "rules",
    description = "The rule book: check.",
    subcommands = RulesCommand.Check.class,
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Expected a command, found none. Try: monitor rules check");
  }

  /** Reads every definition, compiles every rule, runs every example. */
  @Command(
      name = "check",
      description = "Read every definition, compile every rule, run every example.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @Mixin private CommonOptions options = new CommonOptions();

    @Option(names = "--json", description = "Say it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      Console console = options.console();
      options.rulesPassedOver(Path.of("")).ifPresent(console::complain);
      CheckRules.Checked checked = CheckRules.in(options.rules());
      List<String> wrong = checked.messages();
      if (json) {
        console.print(asJson(checked));
      } else {
        wrong.forEach(console::complain);
        console.say(
            "%d indicators, %d examples: %s. Rules %s."
                .formatted(
                    checked.indicators(),
                    checked.examples(),
                    wrong.isEmpty() ? "all hold" : wrong.size() + " do not hold",
                    checked.fingerprint().shown()));
      }
      return wrong.isEmpty() ? Monitor.DONE : Monitor.RULES_DO_NOT_HOLD;
    }

    private static String asJson(CheckRules.Checked checked) {
      return OutcomeAsJson.text(
          json -> {
            json.writeStartObject();
            json.writeNumberField("indicators", checked.indicators());
            json.writeNumberField("examples", checked.examples());
            json.writeStringField("rules", checked.fingerprint().hex());
            json.writeArrayFieldStart("messages");
            for (String message : checked.messages()) {
              json.writeString(message);
            }
            json.writeEndArray();
            json.writeEndObject();
          });
    }
  }
}
