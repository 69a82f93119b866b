package strategymonitor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.store.RunLock;
import strategymonitor.store.Store;

/**
 * What is typed, what it says, and how it ends; over one store that holds one term of the sample.
 */
class CommandsTest {
  private static final String NOW = "2026-10-01T06:00:00Z";
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void oneTermIsImported() throws IOException {
    Path input = folder.resolve("input");
    copy("2024-25-autumn", input);
    for (String file :
        new String[] {"calendar.yaml", "expected.yaml", "links.csv", "schools.csv"}) {
      copy(file, input);
    }

    Typed run =
        Typed.over(folder, "run", "--input", input.toString(), "--output", reports(), "--now", NOW);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isLessThanOrEqualTo(1);
    assertThat(run.out()).contains("Board report, Autumn 2024/25: " + reports());
  }

  @Test
  void statusTellsATermInOneScreen() {
    Typed status = Typed.over(folder, "status", "--now", NOW);

    assertThat(status.exit()).isIn(0, 1);
    assertThat(status.out()).startsWith("Autumn 2024/25").contains("Received on time");
    assertThat(status.out().lines().count()).isLessThan(60);
  }

  @Test
  void jsonIsOneDocumentAndNothingElse() {
    Typed status = Typed.over(folder, "status", "--json", "--now", NOW);
    Typed imported =
        Typed.over(folder, "import", "--json", "--input", folder.resolve("input").toString());
    Typed rules = Typed.typed("rules", "check", "--json");

    assertThat(Stream.of(status, imported, rules).map(Typed::out))
        .allSatisfy(out -> assertThat(out.strip()).startsWith("{").endsWith("}"));
  }

  @Test
  void aFigureIsExplainedBackToItsRows() {
    Typed explained =
        Typed.over(folder, "explain", "cpd-schools-reached", "--term", "2024-25-autumn");

    assertThat(explained.exit()).isZero();
    assertThat(explained.out())
        .contains("cpd-schools-reached.drl", "sheet \"Participants\"", "with someone who attended");
  }

  @Test
  void aHiddenFigureIsNotExplainedIntoTheOpen() {
    Typed explained =
        Typed.over(folder, "explain", "system-leaders-designated", "--group", hiddenGroup());

    assertThat(explained.exit()).isZero();
    assertThat(explained.out())
        .contains("[c] confidential", "the same rows, the same figure")
        .doesNotContainPattern("from \\d+ rows|fingerprint|, rows \\d|Met|Within");
  }

  private static String hiddenGroup() {
    Path csv =
        folder.resolve("reports/2024-25-autumn/indicators-2024-25-autumn.csv").toAbsolutePath();
    try (Stream<String> lines = Files.lines(csv)) {
      return lines
          .filter(line -> line.contains(",system-leaders-designated,"))
          .map(line -> line.split(","))
          .filter(cells -> cells[24].contains("c"))
          .map(cells -> cells[4] + ": " + cells[5])
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void aMomentIsAlsoADayAndAnythingElseIsToldPlainly() {
    Typed day = Typed.over(folder, "status", "--now", "2026-10-01");
    Typed wrong = Typed.over(folder, "status", "--now", "tomorrow");

    assertThat(day.exit()).isIn(0, 1);
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("2026-01-20T06:00:00Z").doesNotContain("java.");
  }

  @Test
  void anUnknownIndicatorGetsASuggestion() {
    Typed explained = Typed.over(folder, "explain", "cpd-schools-reach");

    assertThat(explained.exit()).isEqualTo(2);
    assertThat(explained.err()).contains("cpd-schools-reached");
  }

  @Test
  void evaluatingWhatNothingChangedInMakesNoRun() {
    Typed evaluated = Typed.over(folder, "evaluate", "--now", NOW);

    assertThat(evaluated.err()).isEmpty();
    assertThat(evaluated.exit()).isLessThanOrEqualTo(1);
    assertThat(evaluated.out()).startsWith("Autumn 2024/25: nothing new since run ");
  }

  @Test
  void aMomentBeforeTheFirstImportIsToldAsOne() {
    String early = "2020-01-01T00:00:00Z";

    Typed any = Typed.over(folder, "evaluate", "--as-of", early);
    Typed term = Typed.over(folder, "evaluate", "--as-of", early, "--term", "2024-25-autumn");

    assertThat(any.err()).contains("no return had come for any term by " + early);
    assertThat(term.err()).contains("nothing had been imported by " + early);
    assertThat(any.exit()).isEqualTo(2);
    assertThat(term.exit()).isEqualTo(2);
  }

  @Test
  void rulesThatLieInTheWorkingFolderAndAreNotReadAreMentioned(@TempDir Path working)
      throws IOException {
    CommonOptions options = new CommonOptions();
    assertThat(options.rulesPassedOver(working)).isEmpty();

    Files.createDirectory(working.resolve("rules"));

    assertThat(options.rulesPassedOver(working).orElseThrow())
        .contains("passed over", "--rules rules");
    assertThat(options.rulesPassedOver(Path.of(""))).isEmpty();
  }

  @Test
  void aTermWithoutReturnsIsRefusedWithTheNextStep() {
    Typed reported =
        Typed.over(folder, "report", "--term", "2025-26-autumn", "--output", reports());

    assertThat(reported.exit()).isEqualTo(2);
    assertThat(reported.err()).contains("Autumn 2025/26").contains("monitor evaluate");
  }

  @Test
  void aTermAskedForHasItsReportThoughNothingCame(@TempDir Path other) throws IOException {
    Path input = other.resolve("input");
    copy("calendar.yaml", input);
    copy("expected.yaml", input);
    copy("schools.csv", input);

    Typed run =
        Typed.over(
            other,
            "run",
            "--input",
            input.toString(),
            "--output",
            other.resolve("reports").toString(),
            "--term",
            "2025-26-autumn",
            "--now",
            NOW);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("expected returns have not come", "Board report, Autumn 2025/26");
  }

  @Test
  void whereEveryFileIsTurnedAwayItIsSaidWhy(@TempDir Path other) throws IOException {
    Path input = Files.createDirectories(other.resolve("inbox"));
    copy("calendar.yaml", input);
    copy("schools.csv", input);
    Files.createDirectories(input.resolve("2025-26-autumn"));
    Files.writeString(input.resolve("2025-26-autumn/letter.csv"), "Dear all,\nthank you\n");

    Typed typed =
        Typed.over(
            other, "import", "--input", input.toString(), "--config", config(other).toString());

    assertThat(typed.exit()).isEqualTo(Monitor.DONE_WITH_ERRORS);
    assertThat(typed.out()).contains("1 file was turned away:").contains("letter.csv");
  }

  private static Path config(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("monitor.yaml"), "output: " + folder.resolve("out") + "\n");
  }

  @Test
  void aTermThatIsNoneIsRefusedWithTheFormWanted() {
    Typed wrong = Typed.over(folder, "report", "--term", "autumn");

    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("--term").contains("2025-26-autumn");
  }

  @Test
  void whatIsMisspeltIsToldAndSuggested() {
    assertThat(Typed.typed("evaluat").exit()).isEqualTo(2);
    assertThat(Typed.typed("evaluat").err()).contains("evaluate");
    assertThat(Typed.typed("run", "--inptu", "x").exit()).isEqualTo(2);
    assertThat(Typed.typed("run", "--inptu", "x").err()).contains("--input");
    assertThat(Typed.typed().exit()).isEqualTo(2);
  }

  @Test
  void helpNamesEveryCommandAndEachCommandHelps() {
    Typed help = Typed.typed("--help");

    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .contains("run", "import", "evaluate", "report", "schedule", "status", "explain", "rules");
    assertThat(Typed.typed("run", "--help").out()).contains("--input").contains("--term");
  }

  @Test
  void aRuleThatDoesNotCompileIsToldWithFileAndLine() throws IOException {
    copyAll(Path.of("rules"), folder.resolve("rules"));
    Path rule = folder.resolve("rules/outputs/cpd-places-filled.drl");
    Files.writeString(rule, Files.readString(rule).replace("Participant(", "Partcipant("));

    Typed checked = Typed.typed("rules", "check", "--rules", folder.resolve("rules").toString());

    assertThat(checked.exit()).isEqualTo(3);
    assertThat(checked.out() + checked.err())
        .contains("cpd-places-filled.drl, line ")
        .contains("Partcipant");
  }

  @Test
  void aRunBesideAnotherIsToldToWait() {
    String url = "jdbc:h2:file:" + folder.resolve("held").toAbsolutePath() + ";AUTO_SERVER=FALSE";

    try (Store store = Store.open(url, null, folder);
        RunLock held = store.lock(926)) {
      Typed beside = Typed.typed("run", "--database", url, "--output", reports());

      assertThat(beside.exit()).isEqualTo(5);
      assertThat(beside.err())
          .contains("no other run", "Wait until it has ended")
          .doesNotContain("Exception");
    }
  }

  @Test
  void aSettingNobodyKnowsIsRefusedWithFileLineAndSuggestion() throws IOException {
    Path settings = Files.writeString(folder.resolve("m.yaml"), "authority: 926\noutptu: x\n");

    Typed refused = Typed.over(folder, "status", "--config", settings.toString());

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("m.yaml, line 2").contains("output");
  }

  @Test
  void aJobWithAnImpossibleHourIsRefusedBeforeItIsScheduled() throws IOException {
    Path jobs = Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(
        jobs.resolve("nightly.yaml"),
        "job: nightly\nschedule: \"0 0 25 * * *\"\nsteps: [import, evaluate]\n");

    Typed refused = Typed.over(folder, "schedule", "--jobs", jobs.toString());

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("nightly.yaml, line 2");
  }

  @Test
  void aPasswordInTheAddressIsRefusedAndNotPrinted() {
    Typed refused =
        Typed.typed("status", "--database", "jdbc:mariadb://db/monitor?user=m&password=s3cret");

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.out() + refused.err()).doesNotContain("s3cret");
  }

  private static String reports() {
    return folder.resolve("reports").toString();
  }

  private static void copy(String name, Path input) throws IOException {
    copyAll(Path.of("sample-input", name), input.resolve(name));
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.copy(file, file.equals(from) ? to : copy);
      }
    }
  }
}
