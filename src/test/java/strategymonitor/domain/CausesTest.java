package strategymonitor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
  private static final String SESSION = Finding.rowOf("hub.xlsx", "Sessions", 7);

  private static RecordedFinding error(
      String number, String sheet, int row, String found, String subject) {
    return new RecordedFinding(
        "CPD take-up",
        "Julian Hub",
        new Finding(number, "hub.xlsx", sheet, row, "Code", "this", found, "So.", "Do.", subject));
  }

  @Test
  void whatFollowsFromARowIsOneCauseWithIt() {
    List<RecordedFinding> findings =
        List.of(
            error("1020", "Sessions", 7, "2024-01-01", ""),
            error("1060", "Participants", 2, "S1", SESSION),
            error("1060", "Participants", 3, "S1", SESSION));

    assertThat(Causes.inWords(findings)).isEqualTo("3 errors from 1 cause");
  }

  @Test
  void rowsThatNameOneMissingThingAreOneCause() {
    List<RecordedFinding> findings =
        List.of(
            error("1060", "Participants", 2, "S9", ""),
            error("1060", "Participants", 3, "S9", ""),
            error("1060", "Participants", 4, "S8", ""),
            error("1031", "Participants", 5, "", ""));

    assertThat(Causes.inWords(findings)).isEqualTo("4 errors from 3 causes");
  }

  @Test
  void errorsOfTheirOwnAreOnlyCounted() {
    assertThat(Causes.inWords(List.of(error("1031", "Sessions", 2, "", "")))).isEqualTo("1 error");
    assertThat(
            Causes.inWords(
                List.of(
                    error("1031", "Sessions", 2, "", ""), error("1031", "Sessions", 3, "", ""))))
        .isEqualTo("2 errors");
    assertThat(Causes.inWords(List.of(error("2002Q", "Participants", 2, "No", "x")))).isEmpty();
  }
}
