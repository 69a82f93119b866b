package strategymonitor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.framework.Advised;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.SimpleJobRepository;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Run;
import strategymonitor.domain.Term;
import strategymonitor.job.JobFile.StepName;
import strategymonitor.report.sound.SoundWorkbook;
import strategymonitor.sample.County;
import strategymonitor.sample.Options;
import strategymonitor.store.TestDatabase;

/** The whole flow over a small county, on either database. */
abstract class TermlyCycleContract {
  private static final Instant NOW = Instant.parse("2026-10-01T06:00:00Z");
  private static final List<StepName> ALL = List.of(StepName.values());
  private static final Term NEWEST = Term.of("2025-26-summer");
  private final TestDatabase database;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  TermlyCycleContract(TestDatabase database) {
    this.database = database;
  }

  @Test
  void theCycleWritesEveryFileOfTheNewestTerm() throws Exception {
    Path input = county(2);
    try (Workplace place = Places.open(database.newUrl(folder), folder)) {
      Outcome outcome = run(place, input, "reports", NOW);

      assertThat(outcome.imported()).isPositive();
      assertThat(outcome.rejected()).isZero();
      List<String> written = files("reports/2025-26-summer");
      assertThat(written).anyMatch(file -> file.matches("fix-list/.* - .*[.]xlsx"));
      assertThat(written.stream().filter(file -> !file.startsWith("fix-list/")))
          .containsExactly(
              "board-report-2025-26-summer.xlsx",
              "data-quality-2025-26-summer.xlsx",
              "findings-2025-26-summer.csv",
              "indicators-2025-26-summer.csv",
              "indicators-2025-26-summer.meta.csv",
              "indicators-2025-26-summer.xlsx",
              "open-data-2025-26-summer.csv",
              "open-data-2025-26-summer.meta.csv",
              "reminders-2025-26-summer.csv",
              "run.json");
      for (String workbook : written.stream().filter(file -> file.endsWith(".xlsx")).toList()) {
        Path file = folder.resolve("reports/2025-26-summer").resolve(workbook);
        assertThat(SoundWorkbook.faults(file)).as(workbook).isEmpty();
      }
      assertThat(place.store().runs().newest(926, NEWEST.previous(), NOW)).isPresent();
    }
  }

  @Test
  void whatTheBoardWroteIntoAReportComesBackNextTerm() throws Exception {
    Path input = county(2);
    Term before = NEWEST.previous();
    try (Workplace place = Places.open(database.newUrl(folder), folder)) {
      new TermlyCycle(place, NOW, Progress.UNWATCHED)
          .run(JobFile.byHand("run", ALL, Optional.of(before), input, folder.resolve("issued")));
      Path issued = folder.resolve("issued/" + before + "/board-report-" + before + ".xlsx");
      String agreed = IssuedReport.write(issued, input.resolve(NEWEST.id()).resolve("back.xlsx"));

      Outcome outcome = run(place, input, "answered", NOW.plusSeconds(60));

      assertThat(outcome.rejected()).isZero();
      assertThat(
              IssuedReport.actions(
                  folder.resolve("answered/" + NEWEST + "/board-report-" + NEWEST + ".xlsx")))
          .anyMatch(did -> did.startsWith("Agreed in " + before.title() + ": " + agreed));
    } finally {
      Files.deleteIfExists(input.resolve(NEWEST.id()).resolve("back.xlsx"));
    }
  }

  @Test
  void aSecondRunTakesNothingInMakesNoRunAndGivesTheSameBytes() throws Exception {
    Path input = county(2);
    try (Workplace place = Places.open(database.newUrl(folder), folder)) {
      run(place, input, "reports", NOW);
      Map<String, Fingerprint> first = fingerprints("reports/2025-26-summer");

      Outcome second = run(place, input, "reports", NOW.plusSeconds(3600));

      assertThat(second.imported()).isZero();
      assertThat(second.known()).isPositive();
      assertThat(second.term()).matches(term -> term != null && !term.newRun());
      assertThat(fingerprints("reports/2025-26-summer")).isEqualTo(first);
    }
  }

  @Test
  void aTermThatIsAskedForIsReportedThoughNothingCame() throws Exception {
    Path input = county(1);
    Term next = NEWEST.next();
    try (Workplace place = Places.open(database.newUrl(folder), folder)) {
      new TermlyCycle(place, NOW, Progress.UNWATCHED)
          .run(JobFile.byHand("run", ALL, Optional.of(next), input, folder.resolve("asked")));

      assertThat(files("asked/" + next)).contains("board-report-" + next + ".xlsx");
      assertThat(place.store().runs().newest(926, next, NOW)).isPresent();
      assertThat(new StoredTerms(place, NOW).newest()).contains(NEWEST);
    }
  }

  @Test
  void theHistoryIsReadBeforeTheReturnsAndAChangeOfItIsANewRun() throws Exception {
    Path input = county(1);
    try (Workplace place = Places.open(database.newUrl(folder), folder)) {
      run(place, input, "reports", NOW);
      assertThat(schoolsReached(place)).startsWith("8 terms (trial)");

      byte[] history = Files.readAllBytes(input.resolve("history.xlsx"));
      Files.writeString(input.resolve("history.xlsx"), "Totals by term");
      run(place, input, "reports", NOW.plusSeconds(60));

      assertThat(
              Files.readString(
                  folder.resolve("reports/2025-26-summer/findings-2025-26-summer.csv")))
          .contains("2025-26-summer,,,history.xlsx,,,,1006,error");
      assertThat(schoolsReached(place)).isEqualTo("1 term; 7 are needed");

      Files.write(input.resolve("history.xlsx"), history);
      run(place, input, "reports", NOW.plusSeconds(90));
      assertThat(schoolsReached(place))
          .as("what was before counts again once it is back")
          .startsWith("8 terms (trial)");

      Files.delete(input.resolve("history.xlsx"));
      run(place, input, "reports", NOW.plusSeconds(120));
      assertThat(
              Files.readString(
                  folder.resolve("reports/2025-26-summer/findings-2025-26-summer.csv")))
          .doesNotContain("history.xlsx");
    }
  }

  private static String schoolsReached(Workplace place) {
    Run newest = place.store().runs().newest(926, NEWEST, NOW.plusSeconds(3600)).orElseThrow();
    return place.store().runs().results(newest).stream()
        .filter(result -> result.indicator().equals("cpd-schools-reached"))
        .filter(result -> result.breakdown() == Breakdown.ALL)
        .map(result -> result.reading().basis())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoStoresGiveTheSameBytesForTheSameInputRulesAndClock() throws Exception {
    Path input = county(1);
    for (String name : List.of("one", "other")) {
      Path data = Files.createDirectories(folder.resolve(name));
      try (Workplace place = Places.open(database.newUrl(data), data)) {
        run(place, input, "reports-" + name, NOW);
      }
    }

    Map<String, Fingerprint> one = fingerprints("reports-one/2025-26-summer");
    Map<String, Fingerprint> other = fingerprints("reports-other/2025-26-summer");
    one.remove("run.json"); // it says how long things took
    other.remove("run.json");
    assertThat(one).isEqualTo(other);
  }

  @Test
  void aLaterFileReplacesTheEarlierOneAndBothStayOnRecord() throws Exception {
    Path input = county(1);
    Path submitted = anyOf(input, "Governor vacancies");
    try (Workplace place = Places.open(database.newUrl(folder), folder)) {
      run(place, input, "reports", NOW);
      long boards = count(place, "governing_board");

      Files.copy(submitted, submitted.resolveSibling("z later " + submitted.getFileName()));
      Outcome second = run(place, input, "reports", NOW.plusSeconds(60));

      assertThat(second.imported()).isEqualTo(1);
      assertThat(count(place, "governing_board")).isEqualTo(2 * boards);
      assertThat(
              place.store().submissions().current(926, NEWEST, NOW.plusSeconds(60)).stream()
                  .filter(s -> s.kind().equals("Governor vacancies")))
          .hasSize(1);
    }
  }

  @Test
  void aKilledImportGoesOnFromItsLastCommitAndCountsNothingTwice() throws Exception {
    Path input = county(1);
    Path data = Files.createDirectories(folder.resolve("killed"));
    String url = database.newUrl(data);

    assertThat(killed(url, data, input)).isEqualTo(KilledRun.KILLED);

    try (Workplace place = Places.open(url, data)) {
      List<List<Object>> cutOff =
          rows(
              place,
              """
              select STEP_NAME, COMMIT_COUNT
              from BATCH_STEP_EXECUTION
              where STATUS = 'STARTED'
                and STEP_NAME like '%Governor vacancies%'
                and COMMIT_COUNT >= 2
              """);
      assertThat(cutOff).hasSize(1);

      new TermlyCycle(place, NOW.plusSeconds(60), Progress.UNWATCHED, 5)
          .run(job(List.of(StepName.IMPORT), input, folder.resolve("reports")));

      for (List<Object> step : cutOff) {
        List<List<Object>> executions =
            rows(
                place,
                "select STATUS, READ_COUNT from BATCH_STEP_EXECUTION where STEP_NAME = '%s' order by STEP_EXECUTION_ID"
                    .formatted(step.get(0).toString().replace("'", "''")));
        assertThat(executions).hasSize(2);
        assertThat(executions.get(0).get(0)).isEqualTo("FAILED");
        assertThat(executions.get(1).get(0)).isEqualTo("COMPLETED");
        assertThat(((Number) executions.get(0).get(1)).longValue()).isPositive();
        assertThat(((Number) executions.get(1).get(1)).longValue()).isPositive();
      }
      assertThat(contents(place)).isEqualTo(contentsOfACleanRun(input));
    }
  }

  @Test
  void aRunThatWasRefusedIsNotTakenUpAndItsClockIsNotKept() throws Exception {
    Path input = county(1);
    Path areas = Files.writeString(input.resolve("areas.csv"), "School,Where\n");
    try (Workplace place = Places.open(database.newUrl(folder), folder)) {
      assertThatThrownBy(() -> run(place, input, "reports", NOW)).isInstanceOf(Refused.class);

      Files.delete(areas);
      run(place, input, "reports", NOW.plusSeconds(3600));

      assertThat(place.store().runs().newest(926, NEWEST, NOW.plusSeconds(3600)).orElseThrow())
          .matches(run -> run.clock().equals(NOW.plusSeconds(3600)));
    } finally {
      Files.deleteIfExists(areas);
    }
  }

  @Test
  void theJobRepositoryLiesInTheSameDatabase() throws Exception {
    try (Workplace place = Places.open(database.newUrl(folder), folder)) {
      BatchJobs jobs = new BatchJobs(place.store().dataSource(), place.store().transactions());
      JobRepository repository = jobs.repository();

      assertThat(((Advised) repository).getTargetSource().getTarget())
          .isInstanceOf(SimpleJobRepository.class);
      assertThat(count(place, "BATCH_JOB_INSTANCE")).isZero();
      run(place, county(1), "reports", NOW);
      assertThat(count(place, "BATCH_JOB_INSTANCE")).isEqualTo(1);
    }
  }

  private Map<String, Long> contentsOfACleanRun(Path input) throws Exception {
    Path data = Files.createDirectories(folder.resolve("clean"));
    try (Workplace place = Places.open(database.newUrl(data), data)) {
      new TermlyCycle(place, NOW, Progress.UNWATCHED)
          .run(job(List.of(StepName.IMPORT), input, folder.resolve("reports")));
      return contents(place);
    }
  }

  /** How many rows each table of returns has. */
  private static Map<String, Long> contents(Workplace place) throws SQLException {
    Map<String, Long> contents = new TreeMap<>();
    List<String> tables = new ArrayList<>(List.of("left_out_row", "finding", "sheet_count"));
    place
        .rules()
        .returns()
        .forEach(kind -> kind.sheets().forEach(sheet -> tables.add(sheet.table())));
    for (String table : tables) {
      contents.put(table, count(place, table));
    }
    return contents;
  }

  private static int killed(String url, Path data, Path input)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                url,
                data.toString(),
                input.toString(),
                NOW.toString(),
                "5")
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("killed.log").toFile())
            .start();
    return process.waitFor();
  }

  private Path county(int terms) throws IOException {
    Path input = folder.resolve("input" + terms);
    if (!Files.exists(input)) {
      new County(Options.of(40, terms).faults(Options.Faults.FEW)).write(input);
      try (Stream<Path> strays = Files.walk(input)) {
        // a county with few faults has files that are turned away; this one is to be taken in whole
        for (Path stray : strays.filter(p -> p.toString().contains("notes of")).toList()) {
          Files.delete(stray);
        }
      }
    }
    return input;
  }

  private static Path anyOf(Path input, String kind) throws IOException {
    try (Stream<Path> files = Files.list(input.resolve(NEWEST.id()))) {
      return files
          .filter(file -> file.getFileName().toString().contains(kind))
          .filter(file -> file.toString().endsWith(".xlsx"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private Outcome run(Workplace place, Path input, String output, Instant now) throws Exception {
    return new TermlyCycle(place, now, Progress.UNWATCHED)
        .run(job(ALL, input, folder.resolve(output)));
  }

  private static JobFile job(List<StepName> steps, Path input, Path output) {
    return JobFile.byHand("run", steps, Optional.empty(), input, output);
  }

  private List<String> files(String output) throws IOException {
    Path reports = folder.resolve(output);
    try (Stream<Path> files = Files.walk(reports)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> reports.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Map<String, Fingerprint> fingerprints(String output) throws IOException {
    Map<String, Fingerprint> fingerprints = new TreeMap<>();
    for (String file : files(output)) {
      fingerprints.put(
          file, Fingerprint.of(Files.readAllBytes(folder.resolve(output).resolve(file))));
    }
    return fingerprints;
  }

  private static long count(Workplace place, String table) throws SQLException {
    return ((Number) rows(place, "select count(*) from " + table).get(0).get(0)).longValue();
  }

  private static List<List<Object>> rows(Workplace place, String query) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Connection connection = place.store().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      while (answer.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
          row.add(answer.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
