package strategymonitor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of who has sent what: before the deadline, and a week after it. */
class ArrivalsToldTest {
  private static final String HEADINGS =
      "Review code,Aspect,Commissioned on,Due on,Completed on,Grade,Actions due,Actions closed\n";
  private static final String REVIEW = "C1,Offer,2025-09-01,2025-12-01,,2,5,3\n";
  @TempDir private static Path folder = Path.of("");
  private static Typed before = new Typed(0, "", "");
  private static Typed after = new Typed(0, "", "");
  private static Typed status = new Typed(0, "", "");

  @BeforeAll
  static void returnsComeInTwoBatches() throws IOException {
    write(
        "calendar.yaml",
        "terms:\n  - {id: 2025-26-autumn, first: 2025-09-01, last: 2025-12-19, deadline: 2026-01-16}\n");
    write(
        "expected.yaml",
        "Commissioned reviews: [Education Quality Team, Strategy Secretariat, Governance Service, Audit]\n");
    write(
        "schools.csv",
        "URN,LA (code),EstablishmentName,TypeOfEstablishment (name),EstablishmentTypeGroup (name),"
            + "EstablishmentStatus (name),PhaseOfEducation (name)\n"
            + "121001,926,Wherry Primary,Community school,Local authority maintained schools,Open,Primary\n");
    write("2025-26-autumn/Education Qualty Team - Reviews.csv", HEADINGS + REVIEW);
    write("2025-26-autumn/Strategy Secretariat - Reviews.csv", HEADINGS);
    write("2025-26-autumn/Governance Service - Reviews.xlsx", "%PDF-1.7");
    write(
        "2025-26-autumn/Commentary.csv",
        "Indicator,Comment,Decision asked,Author\nreviews-on-time,Two are due in May.,,Audit\n");
    before = imported("2026-01-10T08:00:00Z");
    write("2025-26-autumn/Governance Service - Reviews.csv", HEADINGS + REVIEW);
    after = imported("2026-01-23T08:00:00Z");
    status = Typed.over(folder, "status", "--now", "2026-01-23T08:00:00Z");
  }

  private static void write(String file, String text) throws IOException {
    Path path = folder.resolve("input").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static Typed imported(String now) {
    return Typed.over(
        folder,
        "import",
        "--input",
        folder.resolve("input").toString(),
        "--config",
        settings(),
        "--now",
        now);
  }

  private static String settings() {
    try {
      Path file = folder.resolve("monitor.yaml");
      Files.writeString(file, "output: '" + folder.resolve("reports") + "'\n");
      return file.toString();
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  @Test
  void whatIsNotYetDueIsNotMissing() {
    assertThat(before.out())
        .contains("Not yet due: 3 returns, by 16 January 2026.")
        .doesNotContain("not come");
  }

  @Test
  void whatIsOverdueIsMissing() {
    assertThat(after.out()).contains("2 expected returns have not come:").doesNotContain("Not yet");
    assertThat(status.out())
        .contains("Missing:\n  Commissioned reviews: Education Quality Team; Audit");
  }

  @Test
  void wordsForTheBoardAreOwedByNobodyAndNotCalledUnexpected() {
    assertThat(status.out())
        .contains("Words for the board:\n  Commentary: 2025-26-autumn/Commentary.csv")
        .doesNotContainPattern("Commentary  +0");
  }

  @Test
  void aReturnAsBlankAsItsTemplateCameEmpty() {
    assertThat(after.out())
        .contains(
            "1 return came empty:\n    Commissioned reviews, from Strategy Secretariat: no row");
    assertThat(status.out()).contains("Came empty:\n  Commissioned reviews: Strategy Secretariat");
  }

  @Test
  void aNameThatNobodyExpectsGetsTheOneThatWasMeant() {
    String asked =
        "Commissioned reviews, from Education Qualty Team. Did you mean \"Education Quality Team\", whose return is missing?";

    assertThat(after.out()).contains(asked, "also known as");
    assertThat(status.out()).contains(asked);
  }

  @Test
  void aFileTurnedAwayNeedsNobodyOnceAGoodOneCame() throws IOException {
    assertThat(before.out()).contains("1 file was turned away:", "a PDF document named .xlsx");
    assertThat(after.out()).doesNotContain("a PDF document");
    assertThat(status.out())
        .contains(
            "2025-26-autumn/Governance Service - Reviews.xlsx: since replaced by 2025-26-autumn/Governance Service - Reviews.csv");
    try (var lists = Files.list(folder.resolve("reports/2025-26-autumn/fix-list"))) {
      assertThat(lists).isEmpty();
    }
  }
}
