package strategymonitor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import strategymonitor.domain.Refused;
import strategymonitor.job.JobFile;
import strategymonitor.job.Outcome;
import strategymonitor.job.TermlyCycle;
import strategymonitor.job.Workplace;

/** Opens what a command works with, as the options and the environment say. */
final class Work {
  static final Path DATA = Path.of("monitor-data");

  private Work() {}

  /** To look at what is there. */
  static Workplace open(CommonOptions options) {
    return Workplace.open(installation(options));
  }

  /** To run a job. */
  static Workplace openToRun(CommonOptions options) {
    return Workplace.openToRun(installation(options));
  }

  /** Runs a job to its end, says what came of it, and answers the exit code. */
  static int run(CommonOptions options, JobFile job, Instant now) throws Exception {
    Console console = options.console();
    return run(options, job, now, console, new Summary(console, now)::say);
  }

  /** The same, saying what came of it in another way. */
  static int run(
      CommonOptions options, JobFile job, Instant now, Console console, Consumer<Outcome> say)
      throws Exception {
    try (Workplace place = openToRun(options)) {
      Outcome outcome = new TermlyCycle(place, now, new ConsoleProgress(console)).run(job);
      say.accept(outcome);
      return outcome.errors() ? Monitor.DONE_WITH_ERRORS : Monitor.DONE;
    }
  }

  private static Workplace.Installation installation(CommonOptions options) {
    Settings settings = options.settings();
    options.rulesPassedOver(Path.of("")).ifPresent(options.console()::complain);
    return new Workplace.Installation(
        settings.authority(),
        settings.authorityName(),
        options.database().map(url -> withUser(url, settings)),
        password(settings),
        DATA,
        options.rules(),
        CommonOptions.home().resolve("lib").resolve("ready"),
        Version.text(),
        theme(settings),
        settings.areasAsOf());
  }

  /** The one that the settings name, else the one beside the rules, else the program's own. */
  private static Optional<Path> theme(Settings settings) {
    Path beside = CommonOptions.home().resolve("theme.yaml");
    return settings.theme().or(() -> Optional.of(beside).filter(Files::exists));
  }

  private static String withUser(String url, Settings settings) {
    Optional<String> user =
        Optional.ofNullable(System.getenv("MONITOR_DATABASE_USER")).or(settings::user);
    if (user.isEmpty() || url.contains("user=")) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + "user=" + user.get();
  }

  private static Optional<String> password(Settings settings) {
    Optional<String> environment = Optional.ofNullable(System.getenv("MONITOR_DATABASE_PASSWORD"));
    return environment.or(() -> settings.passwordFile().map(Work::firstLine));
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new Refused(
          "%s: expected a file whose first line is the database's password, found none that can be read."
              .formatted(file));
    }
  }
}
