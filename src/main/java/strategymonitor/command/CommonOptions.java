package strategymonitor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Term;

/** The options that every command takes. */
public final class CommonOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (default: monitor.yaml; absent is fine).")
  private @Nullable Path config;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "jdbc:mariadb://host/name; its user and password come from MONITOR_DATABASE_USER and"
              + " MONITOR_DATABASE_PASSWORD (default: an embedded database in monitor-data/).")
  private @Nullable String database;

  @Option(names = "--jobs", paramLabel = "DIR", description = "Where the job files are.")
  private @Nullable Path jobs;

  @Option(names = "--rules", paramLabel = "DIR", description = "Where the rule book is.")
  private @Nullable Path rules;

  @Option(names = "--quiet", description = "Say only what needs a person's attention.")
  private boolean quiet;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = Moment.class,
      description = "Take this moment as now, such as 2026-01-20T06:00:00Z.")
  private @Nullable Instant now;

  private @Nullable Settings settings;

  Settings settings() {
    Settings read = settings;
    if (read == null) {
      Path file = config == null ? Path.of("monitor.yaml") : config;
      read = Settings.read(file, config != null);
      settings = read;
    }
    return read;
  }

  Console console() {
    return new Console(quiet);
  }

  /** The clock, in whole seconds: fixed by {@code --now}, else the system's. */
  Instant now() {
    return now != null ? now : Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  Clock clock() {
    return now != null ? Clock.fixed(now, ZoneOffset.UTC) : Clock.systemUTC();
  }

  Path rules() {
    return rules != null ? rules : settings().rules().orElse(home().resolve("rules"));
  }

  /** A folder of rules in the working folder that nobody named, and that is not the one read. */
  Optional<String> rulesPassedOver(Path working) {
    Path here = working.resolve("rules");
    boolean named = rules != null || settings().rules().isPresent();
    if (named || !Files.isDirectory(here) || sameFolder(here, rules())) {
      return Optional.empty();
    }
    return Optional.of(
        "Rules are read from %s; the folder %s here is passed over. To read it: --rules rules"
            .formatted(rules(), here.getFileName()));
  }

  private static boolean sameFolder(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException absent) {
      return false;
    }
  }

  Path jobs() {
    return jobs != null ? jobs : settings().jobs().orElse(home().resolve("jobs"));
  }

  /** The named input, else the configured one, else {@code inbox} if it exists, else the sample. */
  Path input(@Nullable Path named) {
    if (named != null) {
      return named;
    }
    Path inbox = Path.of("inbox");
    return settings()
        .input()
        .orElse(Files.isDirectory(inbox) ? inbox : home().resolve("sample-input"));
  }

  Path output(@Nullable Path named) {
    return named != null ? named : settings().output().orElse(Path.of("reports"));
  }

  Optional<String> database() {
    return Optional.ofNullable(database).or(() -> settings().database());
  }

  /**
   * The term an option names.
   *
   * @throws Refused if it is none
   */
  static Optional<Term> term(@Nullable String named) {
    try {
      return Optional.ofNullable(named).map(Term::of);
    } catch (IllegalArgumentException wrong) {
      throw new Refused("--term: " + wrong.getMessage() + ".");
    }
  }

  /** Where the program is installed: beside {@code bin/}, or the project under Maven. */
  static Path home() {
    return Path.of(System.getProperty("monitor.home", "."));
  }
}
