package strategymonitor.job;

import java.nio.file.Path;
import java.util.Optional;
import strategymonitor.job.Workplace.Installation;

/** Workplaces of tests: the rules of the project over any database. */
final class Places {
  private Places() {}

  static Workplace open(String url, Path folder) {
    return Workplace.open(
        new Installation(
            926,
            "Norfolk",
            Optional.of(url),
            Optional.empty(),
            folder,
            Path.of("rules"),
            Path.of("target/ready"),
            "test",
            Optional.empty(),
            Optional.empty()));
  }
}
