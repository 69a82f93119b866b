package strategymonitor.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;
import strategymonitor.domain.BritishTime;
import strategymonitor.domain.ExpectedReturn;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Term;
import strategymonitor.yaml.Yaml;

/**
 * One scheduled job: when, and what.
 *
 * @param name the job's name, as its runs are recorded under
 * @param schedule six fields of Spring's cron, in {@code zone}; empty: only by hand
 * @param term the term it reports; empty: the newest that has a return
 * @param steps what it does, in order
 * @param expected who owes what, unless the input folder says so itself
 */
public record JobFile(
    String name,
    Optional<CronExpression> schedule,
    ZoneId zone,
    Optional<Term> term,
    List<StepName> steps,
    Path input,
    Path output,
    ExpectedReturns expected) {

  /** What a job can do. */
  public enum StepName {
    IMPORT("import"),
    EVALUATE("evaluate"),
    REPORT("report");

    private final String word;

    StepName(String word) {
      this.word = word;
    }
  }

  private static final ExpectedReturns NOBODY = new ExpectedReturns(List.of());

  public JobFile {
    steps = List.copyOf(steps);
  }

  /** The job that a command typed by hand stands for. */
  public static JobFile byHand(
      String name, List<StepName> steps, Optional<Term> term, Path input, Path output) {
    return new JobFile(
        name, Optional.empty(), BritishTime.ZONE, term, steps, input, output, NOBODY);
  }

  /**
   * Reads every job of a folder, by file name.
   *
   * @throws Refused naming file, line and what to write instead, if one is wrong or two share a
   *     name
   */
  public static List<JobFile> readAll(Path folder) {
    Map<String, JobFile> jobs = new LinkedHashMap<>();
    for (Path file : yamlFiles(folder)) {
      JobFile job = read(file);
      if (jobs.put(job.name(), job) != null) {
        throw new Refused(
            "%s: the job \"%s\" is in another file too. Give each job a name of its own."
                .formatted(shown(file), job.name()));
      }
    }
    return List.copyOf(jobs.values());
  }

  private static List<Path> yamlFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.ya?ml")).sorted().toList();
    } catch (IOException absent) {
      throw new Refused(
          "%s: expected a folder of job files, found none. Name it with --jobs DIR."
              .formatted(folder));
    }
  }

  /** Reads one job file. */
  public static JobFile read(Path file) {
    Yaml yaml =
        Yaml.read(file, shown(file))
            .onlyKeys("job", "schedule", "zone", "term", "steps", "input", "output", "expected");
    Optional<Yaml> term = yaml.find("term").filter(t -> !t.text().equals("current"));
    return new JobFile(
        yaml.get("job").text(),
        yaml.find("schedule").map(JobFile::schedule),
        yaml.find("zone").map(JobFile::zone).orElse(BritishTime.ZONE),
        term.map(t -> t.as(Term::of)),
        steps(yaml.get("steps")),
        Path.of(yaml.find("input").map(Yaml::text).orElse("inbox")),
        Path.of(yaml.find("output").map(Yaml::text).orElse("reports")),
        yaml.find("expected").map(JobFile::expected).orElse(NOBODY));
  }

  private static String shown(Path file) {
    Path folder = file.getParent();
    return folder == null || folder.getFileName() == null
        ? file.toString()
        : folder.getFileName() + "/" + file.getFileName();
  }

  private static CronExpression schedule(Yaml yaml) {
    try {
      CronExpression cron = CronExpression.parse(yaml.text());
      if (cron.next(java.time.LocalDateTime.of(2024, 1, 1, 0, 0)) == null) {
        throw yaml.refused(
            "the schedule \"%s\" never comes. Write a day that exists, such as \"0 0 6 * * MON-FRI\"."
                .formatted(yaml.text()));
      }
      return cron;
    } catch (IllegalArgumentException wrong) {
      throw yaml.refused(
          "expected a schedule of six fields (second minute hour day month weekday), such as"
              + " \"0 0 6 * * MON-FRI\", found \"%s\": %s."
                  .formatted(yaml.text(), wrong.getMessage()));
    }
  }

  private static ZoneId zone(Yaml yaml) {
    try {
      return ZoneId.of(yaml.text());
    } catch (DateTimeException unknown) {
      throw yaml.refused(
          "expected a time zone such as Europe/London, found \"" + yaml.text() + "\".");
    }
  }

  private static List<StepName> steps(Yaml yaml) {
    Map<String, StepName> words = new LinkedHashMap<>();
    for (StepName step : StepName.values()) {
      words.put(step.word, step);
    }
    List<StepName> steps = yaml.items().stream().map(item -> item.one(words)).toList();
    if (!steps.stream().sorted().distinct().toList().equals(steps)) {
      throw yaml.refused(
          "expected each step once, in the order import, evaluate, report, found " + yaml.texts());
    }
    return steps;
  }

  private static ExpectedReturns expected(Yaml yaml) {
    List<ExpectedReturn> all = new ArrayList<>();
    yaml.entries()
        .forEach(
            (kind, submitters) ->
                submitters
                    .texts()
                    .forEach(
                        name -> all.add(new ExpectedReturn(kind, name, null, null, List.of()))));
    return new ExpectedReturns(all);
  }
}
