package strategymonitor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import strategymonitor.domain.Refused;
import strategymonitor.job.Workplace;

/** Opens what a command works with, as the options and the environment say. */
final class Work {
  static final Path DATA = Path.of("monitor-data");

  private Work() {}

  static Workplace open(CommonOptions options) {
    Settings settings = options.settings();
    return Workplace.open(
        new Workplace.Installation(
            settings.authority(),
            settings.authorityName(),
            options.database().map(url -> withUser(url, settings)),
            password(settings),
            DATA,
            options.rules(),
            CommonOptions.home().resolve("lib").resolve("compiled-rules"),
            Version.text()));
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
