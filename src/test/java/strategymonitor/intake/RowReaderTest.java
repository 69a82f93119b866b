package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.intake.TestInput.PARTICIPANTS;
import static strategymonitor.intake.TestInput.SESSION;
import static strategymonitor.intake.TestInput.SESSIONS;
import static strategymonitor.intake.TestInput.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class RowReaderTest {
  private static final String FILE = TestInput.AUTUMN + "/hub.xlsx";
  private static final Object[] LEADERS =
      row(
          "Leader reference",
          "Designation",
          "Designated on",
          "Home school URN",
          "Ofsted trained",
          "Led more than one school",
          "Head capacity",
          "School capacity",
          "Inspection position",
          "Days offered",
          "QA status");
  private static final Object[] DEPLOYMENTS =
      row(
          "Deployment code",
          "Leader reference",
          "Role",
          "Requested on",
          "Start date",
          "End date",
          "Supported school URN",
          "Days delivered",
          "Formality");

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private static List<Object[]> rows(Object[] headings, Object[]... rows) {
    List<Object[]> all = new ArrayList<>();
    all.add(headings);
    all.addAll(Arrays.asList(rows));
    return all;
  }

  private List<TypedRow> participants(Object[]... rows) {
    Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    sheets.put("Sessions", rows(SESSIONS, SESSION));
    sheets.put("Participants", rows(PARTICIPANTS, rows));
    input.workbook(FILE, sheets);
    return input.rows().stream().skip(1).toList();
  }

  private List<TypedRow> deployments(Object[]... rows) {
    Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    sheets.put("System leaders", rows(LEADERS));
    sheets.put("Deployments", rows(DEPLOYMENTS, rows));
    input.workbook(FILE, sheets);
    return input.rows();
  }

  private static List<String> findings(TypedRow row) {
    return row.findings().stream().map(f -> f.column() + " " + f.number()).toList();
  }

  @Test
  void aBlankInARequiredCellLeavesTheRowOut() {
    TypedRow row = participants(row("S1", 121001, "P1", "Headteacher", "Yes", null, "No")).get(0);

    assertThat(row.leftOut()).isTrue();
    assertThat(row.urn()).isEqualTo(121001);
    assertThat(findings(row)).containsExactly("Attended 1031");
    assertThat(row.findings().get(0).message())
        .isEqualTo(
            FILE
                + ", sheet \"Participants\", row 2, column \"Attended\": expected Yes or No, found nothing (1031). The row is left out. Fill the cell and send the return again.");
  }

  @Test
  void everyWrongCellOfARowIsFound() {
    TypedRow row = participants(row("S1", "12", "P1", "Head", "Yes", "perhaps", null)).get(0);

    assertThat(findings(row))
        .containsExactly("School URN 1010", "Leader group 1030", "Attended 1030", "Completed 1031");
    assertThat(row.urn()).isNull();
    assertThat(row.row().value("Attended")).isNull();
  }

  @Test
  void onlyAnExecutiveLeaderOrGovernorNeedsNoSchool() {
    List<TypedRow> rows =
        participants(
            row("S1", null, "P1", "Executive leader", "Yes", "Yes", "No"),
            row("S1", null, "P2", "governor", "Yes", "Yes", "No"),
            row("S1", null, "P3", "Headteacher", "Yes", "Yes", "No"));

    assertThat(rows).extracting(TypedRow::leftOut).containsExactly(false, false, true);
    assertThat(findings(rows.get(2))).containsExactly("School URN 1031");
  }

  @Test
  void aWrongSchoolOfAGovernorIsEmptiedAndTheRowKept() {
    TypedRow row = participants(row("S1", "none", "P1", "Governor", "Yes", "Yes", "No")).get(0);

    assertThat(row.leftOut()).isFalse();
    assertThat(findings(row)).containsExactly("School URN 1010");
    assertThat(row.row().urn("School URN")).isNull();
    assertThat(row.findings().get(0).outcome()).isEqualTo("The cell is read as blank.");
  }

  @Test
  void withoutAStartNothingIsDelivered() {
    List<TypedRow> rows =
        deployments(
            row("D1", null, 3, "01/09/2025", null, null, 121001, null, null),
            row(
                "D2",
                "L1",
                "Interim headteacher",
                "01/09/2025",
                "02/09/2025",
                null,
                121001,
                null,
                null));

    assertThat(rows).extracting(TypedRow::leftOut).containsExactly(false, true);
    assertThat(rows.get(0).row().text("Role")).isEqualTo("Pupil Premium review");
    assertThat(findings(rows.get(1))).containsExactly("Days delivered 1031", "Formality 1031");
  }

  @Test
  void aStartThatIsNoDateIsNoStart() {
    TypedRow row =
        deployments(row("D1", null, 3, "01/09/2025", "soon", null, 121001, "some", "Formal"))
            .get(0);

    assertThat(row.leftOut()).isFalse();
    assertThat(findings(row)).containsExactly("Start date 1022", "Days delivered 1040");
  }

  @Test
  void aLineOfTotalsIsOneFinding() {
    for (String said : List.of("Total", "TOTALS:", "Grand total", "Sub-total", "Sum", "Total 2")) {
      List<TypedRow> rows =
          participants(TestInput.PARTICIPANT, row(said, null, null, null, 20, 18, 11));

      assertThat(rows).hasSize(2);
      assertThat(rows.get(1).leftOut()).isTrue();
      assertThat(rows.get(1).findings())
          .as(said)
          .singleElement()
          .satisfies(f -> assertThat(f.number() + " " + f.column()).isEqualTo("1031 School URN"))
          .satisfies(
              f -> assertThat(f.mend()).contains("begins with \"" + said + "\"", "delete it"));
    }
  }

  @Test
  void aNoteBelowTheRowsIsOneFinding() {
    for (String said :
        List.of(
            "Note: P2 left early",
            "* provisional",
            "NB",
            "Source: our own list",
            "Please ask Sue")) {
      List<TypedRow> rows = participants(TestInput.PARTICIPANT, row(said));

      assertThat(rows.get(1).findings())
          .as(said)
          .singleElement()
          .satisfies(f -> assertThat(f.number() + " " + f.column()).isEqualTo("1031 School URN"))
          .satisfies(f -> assertThat(f.mend()).contains("looks like a note", "delete it"));
    }
  }

  @Test
  void aCodeAloneIsARowOfWhichTheRestIsBlank() {
    assertThat(participants(row("KEY-1"), row("NOTES2")))
        .allSatisfy(read -> assertThat(read.findings()).hasSize(6));
  }

  @Test
  void aRowThatHoldsMoreThanTotalsIsReadCellByCell() {
    List<TypedRow> rows =
        participants(
            row("Total", null, "P1", null, 20, 18, 11),
            row("Summer school", null, null, null, 20, 18, 11),
            row("Totally new", null, null, null, 20, 18, 11));

    assertThat(rows).allSatisfy(read -> assertThat(read.findings()).hasSizeGreaterThan(4));
  }

  @Test
  void aLineOfTotalsMayStandBesideTheColumnsOfTheReturn() {
    input.workbook(
        FILE,
        Map.of(
            "Reviews",
            List.of(
                row(
                    "",
                    "Review code",
                    "Aspect",
                    "Commissioned on",
                    "Due on",
                    "Actions due",
                    "Actions closed"),
                row("Total", null, null, null, null, 5, 3))));

    assertThat(findings(input.rows().get(0))).containsExactly("Review code 1031");
  }
}
