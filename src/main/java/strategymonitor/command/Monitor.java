package strategymonitor.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import strategymonitor.domain.Refused;
import strategymonitor.rules.RulesDoNotHold;
import strategymonitor.store.DatabaseInUse;

/** The program an operator types: {@code monitor COMMAND}. */
@Command(
    name = "monitor",
    description = "Answers every term whether the strategy for education leadership works.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class Monitor implements Runnable {
  /** The program's exit codes, as interface and operators know them. */
  static final int DONE = 0;

  static final int DONE_WITH_ERRORS = 1;
  static final int REFUSED = 2;
  static final int RULES_DO_NOT_HOLD = 3;
  static final int LOCKED = 5;
  static final int OUR_FAULT = 70;

  /** In the order the help shows them. Describing a command to picocli takes time. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("run", RunCommand.class);
    COMMANDS.put("import", ImportCommand.class);
    COMMANDS.put("evaluate", EvaluateCommand.class);
    COMMANDS.put("report", ReportCommand.class);
    COMMANDS.put("schedule", ScheduleCommand.class);
    COMMANDS.put("status", StatusCommand.class);
    COMMANDS.put("template", TemplateCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("rules", RulesCommand.class);
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] arguments) {
    LogFile.install(Work.DATA.resolve("monitor.log"));
    int exit = run(arguments);
    boolean maven = "maven".equals(System.getProperty("monitor.started-by"));
    // Maven calls any other code a failed build; findings in returns are none.
    System.exit(maven && exit == DONE_WITH_ERRORS ? DONE : exit);
  }

  /** Runs one command and returns its exit code. */
  public static int run(String... arguments) {
    return commandLine(arguments)
        .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure))
        .setParameterExceptionHandler(Monitor::wrongUsage)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  /** With the command that is named; with all where none is, to help or to suggest one. */
  private static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new Monitor());
    boolean named = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
    COMMANDS.forEach(
        (name, command) -> {
          if (!named || name.equals(arguments[0])) {
            line.addSubcommand(name, command);
          }
        });
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Expected a command, found none. Try: monitor run");
  }

  private static int wrongUsage(ParameterException wrong, String[] arguments) {
    Console console = new Console(false);
    console.complain("monitor: " + wrong.getMessage());
    CommandLine command = wrong.getCommandLine();
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
      console.complain("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return REFUSED;
  }

  private static int explain(Exception failure) {
    Console console = new Console(false);
    if (failure instanceof Refused refused) {
      refused.messages().forEach(console::complain);
      return exitCode(refused);
    }
    Logger log = LoggerFactory.getLogger(Monitor.class);
    log.error("a fault of ours", failure);
    console.complain(
        "monitor: a fault of ours, not yours: %s. Nothing half done counts; the log has the"
                .formatted(describe(failure))
            + " particulars (monitor-data/monitor.log). Please send it to whoever maintains the"
            + " program, and run the command again.");
    return OUR_FAULT;
  }

  private static int exitCode(Refused refused) {
    if (refused instanceof RulesDoNotHold) {
      return RULES_DO_NOT_HOLD;
    }
    return refused instanceof DatabaseInUse ? LOCKED : REFUSED;
  }

  private static String describe(Throwable failure) {
    String message = failure.getMessage();
    String first = message == null ? "" : ": " + Arrays.asList(message.split("\n")).get(0);
    return failure.getClass().getSimpleName() + first;
  }
}
