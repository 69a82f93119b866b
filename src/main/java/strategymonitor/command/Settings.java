package strategymonitor.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Term;
import strategymonitor.yaml.Yaml;

/**
 * What {@code monitor.yaml} says of this installation; every key may be left out.
 *
 * @param authority the authority's number, as in GIAS's {@code LA (code)}
 * @param database the database's URL; empty: the embedded one
 * @param user the database's user, unless the URL names one
 * @param passwordFile a file whose first line is the database's password, unless the environment
 *     has it
 * @param theme who issues the reports, and how they look; empty: {@code theme.yaml} beside the
 *     rules
 * @param areasAsOf the term whose areas every term is shown in; empty: each in its own
 * @param input where returns lie; empty: {@code inbox} in the working directory, else the sample
 */
public record Settings(
    int authority,
    String authorityName,
    Optional<String> database,
    Optional<String> user,
    Optional<Path> passwordFile,
    Optional<Path> input,
    Optional<Path> output,
    Optional<Path> rules,
    Optional<Path> jobs,
    Optional<Path> theme,
    Optional<Term> areasAsOf) {

  private static final int NORFOLK = 926;

  /**
   * Reads the file.
   *
   * @param named whether the operator named it, so that it must be there
   * @throws Refused with file and line if a key is unknown or a value wrong
   */
  static Settings read(Path file, boolean named) {
    boolean absent = !named && !Files.exists(file);
    Yaml yaml = absent ? Yaml.of("", file.toString()) : Yaml.read(file, file.toString());
    yaml.onlyKeys(
        "authority",
        "authority name",
        "database",
        "database user",
        "database password file",
        "input",
        "output",
        "rules",
        "jobs",
        "theme",
        "areas as of");
    return new Settings(
        yaml.find("authority").map(Settings::authority).orElse(NORFOLK),
        yaml.find("authority name").map(Yaml::text).orElse("Norfolk"),
        yaml.find("database").map(Yaml::text),
        yaml.find("database user").map(Yaml::text),
        path(yaml, "database password file"),
        path(yaml, "input"),
        path(yaml, "output"),
        path(yaml, "rules"),
        path(yaml, "jobs"),
        path(yaml, "theme"),
        yaml.find("areas as of").map(term -> term.as(Term::of)));
  }

  private static int authority(Yaml yaml) {
    if (!yaml.text().matches("\\d{3}")) {
      throw yaml.refused(
          "expected an authority's three-digit number, such as 926, found \""
              + yaml.text()
              + "\".");
    }
    return Integer.parseInt(yaml.text());
  }

  private static Optional<Path> path(Yaml yaml, String key) {
    return yaml.find(key).map(Yaml::text).map(Path::of);
  }
}
