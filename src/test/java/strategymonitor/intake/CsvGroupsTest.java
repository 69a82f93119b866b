package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class CsvGroupsTest {
  private static final String SESSIONS =
      "Session code,Programme,Date,Skill area,Aimed at,Origin,Places offered\n";
  private static final String PARTICIPANTS =
      "Session code,School URN,Participant reference,Leader group,Booked,Attended,Completed\n";
  private static final String NETWORK_SESSIONS =
      "Session code,Network,Target group,Date,Mode,Focus,Co-ordinator\n";
  private static final String ATTENDANCE =
      "Session code,School URN,Leader group,Expected,Attended\n";
  private static final String REVIEWS =
      "Review code,Aspect,Commissioned on,Due on,Completed on,Grade,Actions due,Actions closed\n";

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private TestInput csv(String name, String text) {
    return input.write(TestInput.AUTUMN + "/" + name, text);
  }

  private static List<String> files(String... names) {
    return java.util.Arrays.stream(names).map(name -> TestInput.AUTUMN + "/" + name).toList();
  }

  @Test
  void theSheetsOfOneSubmitterMakeOneReturn() {
    csv("Wherry Hub - Sessions.csv", SESSIONS);
    csv("Wherry Hub - Participants.csv", PARTICIPANTS);
    csv("Poppyland Hub - Sessions.csv", SESSIONS);

    assertThat(input.arrivals())
        .containsExactly(
            files("Poppyland Hub - Sessions.csv"),
            files("Wherry Hub - Participants.csv", "Wherry Hub - Sessions.csv"));
  }

  @Test
  void theSheetMayStandBehindAPlainHyphenAsLibreOfficeWritesIt() {
    csv("Early-Career_Hub-Sessions.csv", SESSIONS);
    csv("Early-Career_Hub-Participants.csv", PARTICIPANTS);
    csv("Early-Career_Hub-Return.csv", "Field,Value\nReturn,CPD take-up\nTerm,2025-26-autumn\n");

    assertThat(input.arrivals())
        .containsExactly(
            files(
                "Early-Career_Hub-Participants.csv",
                "Early-Career_Hub-Return.csv",
                "Early-Career_Hub-Sessions.csv"));
    assertThat(input.recognised().submitter()).isEqualTo("Early-Career_Hub");
  }

  @Test
  void sheetsOfDifferentKindsAreToldApartByTheirHeadings() {
    csv("County - Sessions.csv", SESSIONS);
    csv("County - Participants.csv", PARTICIPANTS);
    csv("County - Attendance.csv", ATTENDANCE);
    csv("County - Network attendance - Sessions.csv", NETWORK_SESSIONS);
    csv("County - Reviews.csv", REVIEWS);

    assertThat(input.arrivals())
        .containsExactlyInAnyOrder(
            files("County - Participants.csv", "County - Sessions.csv"),
            files("County - Attendance.csv", "County - Network attendance - Sessions.csv"),
            files("County - Reviews.csv"));
  }

  @Test
  void aSheetReturnBelongsToTheReturnOfItsKind() {
    csv("County - Sessions.csv", SESSIONS);
    csv("County - Participants.csv", PARTICIPANTS);
    csv("County - Reviews.csv", REVIEWS);
    csv("County - Return.csv", "Field,Value\nReturn,Commissioned reviews\nTerm,2025-26-autumn\n");

    assertThat(input.arrivals())
        .containsExactlyInAnyOrder(
            files("County - Participants.csv", "County - Sessions.csv"),
            files("County - Return.csv", "County - Reviews.csv"));
  }

  @Test
  void aSecondFileForOneSheetBeginsAnotherReturn() {
    csv("County - Commissioned reviews.csv", REVIEWS);
    csv("County - Reviews.csv", REVIEWS);

    assertThat(input.arrivals())
        .containsExactly(files("County - Commissioned reviews.csv"), files("County - Reviews.csv"));
  }

  @Test
  void aTextThatIsNoReturnArrivesByItself() {
    csv("County - Reviews.csv", REVIEWS);
    csv("County - notes.csv", "this is,just text\n");

    assertThat(input.arrivals())
        .containsExactly(files("County - Reviews.csv"), files("County - notes.csv"));
  }

  @Test
  void theFingerprintOfSeveralFilesCoversTheirNamesAndContents() {
    csv("Hub - Sessions.csv", SESSIONS);
    csv("Hub - Participants.csv", PARTICIPANTS);
    var before = input.inbox().arrivals(TestInput.DEFINITIONS).get(0).fingerprint();

    csv("Hub - Participants.csv", PARTICIPANTS + "S1,121001,P1,Governor,Yes,Yes,Yes\n");

    assertThat(input.inbox().arrivals(TestInput.DEFINITIONS).get(0).fingerprint())
        .isNotEqualTo(before);
  }

  @Test
  void theRowsOfAllItsFilesComeInTheOrderOfTheDefinition() {
    csv("Hub - Participants.csv", PARTICIPANTS + "S1,121001,P1,Governor,Yes,Yes,Yes\n");
    csv(
        "Hub - Sessions.csv",
        SESSIONS + "S1,Change,2025-10-01,Technical management,All,Norfolk,5\n");

    RecognisedReturn recognised = input.recognised();

    assertThat(recognised.submitter()).isEqualTo("Hub");
    assertThat(TestInput.rows(recognised))
        .extracting(TypedRow::file)
        .containsExactlyElementsOf(files("Hub - Sessions.csv", "Hub - Participants.csv"));
    assertThat(TestInput.rows(recognised))
        .extracting(TypedRow::sheetInFile)
        .containsExactly("Sessions", "Participants");
  }
}
