package strategymonitor.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Row;

class RowChecksTest {
  private static final String CPD = "CPD take-up";
  private static final Map<String, Object> SESSION =
      Map.of(
          "Session code", "S1",
          "Programme", "Leading well",
          "Date", LocalDate.of(2025, 10, 1),
          "Skill area", "Teaching and learning",
          "Aimed at", "All",
          "Origin", "Norfolk",
          "Places offered", 1L);
  private static final Map<String, Object> PARTICIPANT =
      Map.of(
          "Session code",
          "S1",
          "School URN",
          120001,
          "Participant reference",
          "P1",
          "Leader group",
          "Middle leader",
          "Booked",
          true,
          "Attended",
          true,
          "Completed",
          false);

  private final TermChecks checks =
      new TermChecks(Given.BOOK, Given.register(120001, 120002), Given.NORFOLK, Given.AUTUMN);

  private RowChecks of(String kind) {
    return checks.of(kind, "Julian Hub", Fingerprint.of("content"), false);
  }

  private static UncheckedRow read(Row row) {
    return new UncheckedRow(row, "autumn/cpd.xlsx", row.sheet().name(), false, null);
  }

  private static UncheckedRow session(int number, Map<String, Object> values) {
    return read(Given.row(CPD, "Sessions", number, values));
  }

  private static UncheckedRow participant(int number, Map<String, Object> values) {
    return read(Given.row(CPD, "Participants", number, values));
  }

  @Test
  void aGoodRowHasNoFindings() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, SESSION)));

      CheckedRow checked = checking.check(List.of(participant(2, PARTICIPANT))).get(0);

      assertThat(checked.findings()).isEmpty();
      assertThat(checked.leftOut()).isFalse();
    }
  }

  @Test
  void aFindingSaysWhereWhatWasExpectedAndWhatHappens() {
    try (RowChecks checking = of(CPD)) {
      LocalDate late = LocalDate.of(2026, 1, 5);

      Finding finding =
          checking
              .check(List.of(session(7, Given.with(SESSION, "Date", late))))
              .get(0)
              .findings()
              .get(0);

      assertThat(finding.message())
          .startsWith(
              "autumn/cpd.xlsx, sheet \"Sessions\", row 7, column \"Date\": expected a day of the"
                  + " term, found \"2026-01-05\" (1020). The row is left out.");
    }
  }

  @Test
  void anUnknownSchoolEmptiesACellThatMayBeBlankThereAndKeepsTheRow() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, SESSION)));
      Map<String, Object> governor = new java.util.HashMap<>(PARTICIPANT);
      governor.put("Leader group", "Governor");
      governor.put("School URN", 999999);
      Map<String, Object> teacher = new java.util.HashMap<>(PARTICIPANT);
      teacher.put("Participant reference", "P2");
      teacher.put("School URN", 999999);

      List<CheckedRow> checked =
          checking.check(List.of(participant(2, governor), participant(3, teacher)));

      assertThat(checked.get(0).leftOut()).isFalse();
      assertThat(checked.get(0).row().row().urn("School URN")).isNull();
      assertThat(checked.get(0).findings())
          .extracting(Finding::number, Finding::found, Finding::outcome)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("1011", "999999", "The cell is read as blank."));
      assertThat(checked.get(1).leftOut()).isTrue();
    }
  }

  @Test
  void aSessionLeftOutIsNoSessionForItsParticipants() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, Given.with(SESSION, "Date", LocalDate.of(2025, 8, 31)))));

      CheckedRow checked = checking.check(List.of(participant(2, PARTICIPANT))).get(0);

      assertThat(Given.numbers(checked)).containsExactly("1060");
      assertThat(checked.leftOut()).isTrue();
    }
  }

  @Test
  void whoeverNamesASessionLeftOutIsToldOfItsRow() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(7, Given.with(SESSION, "Date", LocalDate.of(2025, 8, 31)))));

      Finding finding =
          checking.check(List.of(participant(2, PARTICIPANT))).get(0).findings().get(0);

      assertThat(finding.mend())
          .startsWith("It stands in row 7 of the sheet \"Sessions\", which was left out itself.");
      assertThat(finding.follows()).isTrue();
      assertThat(finding.subject()).isEqualTo(Finding.rowOf("autumn/cpd.xlsx", "Sessions", 7));
    }
  }

  @Test
  void whoeverNamesASessionThatIsNotThereIsNotSentToARow() {
    try (RowChecks checking = of(CPD)) {
      Finding finding =
          checking.check(List.of(participant(2, PARTICIPANT))).get(0).findings().get(0);

      assertThat(finding.mend()).startsWith("Add the session to sheet Sessions");
      assertThat(finding.follows()).isFalse();
    }
  }

  @Test
  void aDeploymentOfAMisspeltLeaderGetsTheOneThatWasMeant() {
    String kind = "System-leader deployment";
    try (RowChecks checking = of(kind)) {
      checking.check(
          List.of(
              read(Given.row(kind, "System leaders", 2, Map.of("Leader reference", "L-0042")))));
      Map<String, Object> deployment =
          Map.of(
              "Deployment code", "D1",
              "Leader reference", "L-042",
              "Role", "Pupil Premium review",
              "Requested on", LocalDate.of(2025, 9, 1),
              "Supported school URN", 120002);

      CheckedRow checked =
          checking.check(List.of(read(Given.row(kind, "Deployments", 2, deployment)))).get(0);

      assertThat(checked.findings())
          .filteredOn(f -> f.number().equals("4004"))
          .singleElement()
          .satisfies(f -> assertThat(f.mend()).startsWith("Did you mean \"L-0042\"?"));
    }
  }

  @Test
  void aMisspeltRecommendationNextStepOrPathwayGetsTheOneThatWasMeant() {
    String kind = "Strategy progress";
    Map<String, String> meant =
        Map.of(
            "Recommendations", "R5 R05", "Next steps", "N02 N2", "Pathways", "Governers Governors");
    meant.forEach(
        (sheet, codes) -> {
          String column = sheet.equals("Pathways") ? "Pathway" : "Code";
          String[] code = codes.split(" ");
          Map<String, Object> values = new java.util.HashMap<>(Map.of(column, code[0]));
          if (!sheet.equals("Pathways")) {
            values.put("Status", "On track");
          }
          try (RowChecks checking = of(kind)) {
            CheckedRow checked =
                checking.check(List.of(read(Given.row(kind, sheet, 2, values)))).get(0);

            assertThat(checked.findings())
                .as(sheet)
                .singleElement()
                .satisfies(f -> assertThat(f.number()).isEqualTo("7001"))
                .satisfies(
                    f -> assertThat(f.mend()).startsWith("Did you mean \"" + code[1] + "\"?"));
          }
        });
  }

  @Test
  void aRepeatedKeyIsToldWholeWithTheRowThatHoldsIt() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, SESSION)));

      CheckedRow repeated =
          checking.check(List.of(participant(4, PARTICIPANT), participant(9, PARTICIPANT))).get(1);

      assertThat(repeated.findings().get(0).mend())
          .startsWith(
              "Row 4 holds it already: Session code \"S1\", Participant reference \"P1\". Keep one");
    }
  }

  @Test
  void aMisspeltSessionCodeGetsTheOneThatWasMeant() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, Given.with(SESSION, "Session code", "WH-017"))));

      for (String written : List.of("wh-017", "WH 17", "WH-O17", "WH-071", "WH-01")) {
        CheckedRow checked =
            checking
                .check(List.of(participant(2, Given.with(PARTICIPANT, "Session code", written))))
                .get(0);

        assertThat(checked.findings())
            .as(written)
            .singleElement()
            .satisfies(f -> assertThat(f.mend()).startsWith("Did you mean \"WH-017\"? Add"));
      }
    }
  }

  @Test
  void noneOfManyNumberedSessionsIsSuggested() {
    try (RowChecks checking = of(CPD)) {
      for (int i = 10; i < 19; i++) {
        checking.check(List.of(session(i, Given.with(SESSION, "Session code", "WH-0" + i))));
      }

      CheckedRow checked =
          checking
              .check(List.of(participant(2, Given.with(PARTICIPANT, "Session code", "WH-019"))))
              .get(0);

      assertThat(checked.findings().get(0).mend()).doesNotContain("Did you mean");
    }
  }

  @Test
  void aRowThatTheReaderLeftOutIsNoSessionEither() {
    try (RowChecks checking = of(CPD)) {
      Row row = Given.row(CPD, "Sessions", 2, SESSION);
      checking.check(List.of(new UncheckedRow(row, "cpd.xlsx", "Sessions", true, null)));

      CheckedRow checked = checking.check(List.of(participant(2, PARTICIPANT))).get(0);

      assertThat(Given.numbers(checked)).containsExactly("1060");
    }
  }

  @Test
  void theFirstRowOfAKeyIsKeptAndTheNextLeftOut() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, SESSION)));

      List<CheckedRow> checked =
          checking.check(List.of(participant(2, PARTICIPANT), participant(3, PARTICIPANT)));

      assertThat(checked.get(0).leftOut()).isFalse();
      assertThat(Given.numbers(checked.get(1))).containsExactly("1050");
      assertThat(checked.get(1).leftOut()).isTrue();
    }
  }

  @Test
  void aRowWithAnErrorHoldsNoKey() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, SESSION)));
      Map<String, Object> unknownSchool = Given.with(PARTICIPANT, "School URN", 999999);

      List<CheckedRow> checked =
          checking.check(List.of(participant(2, unknownSchool), participant(3, PARTICIPANT)));

      assertThat(Given.numbers(checked.get(0))).containsExactly("1011");
      assertThat(checked.get(1).findings()).isEmpty();
    }
  }

  @Test
  void morePeopleThanPlacesIsAskedAtTheEndOnce() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, SESSION)));
      checking.check(
          List.of(
              participant(2, PARTICIPANT),
              participant(3, Given.with(PARTICIPANT, "Participant reference", "P2"))));

      List<Finding> findings = checking.finish();

      assertThat(findings).extracting(Finding::number).containsExactly("2003Q");
      assertThat(findings).extracting(Finding::row).containsExactly(2);
    }
  }

  @Test
  void daysBeyondThoseOfferedAreAskedAboutAtTheRowThatPassesThem() {
    String kind = "System-leader deployment";
    Map<String, Object> leader =
        Map.ofEntries(
            entry("Leader reference", "L1"),
            entry("Designation", "NLE"),
            entry("Home school URN", 120001),
            entry("Ofsted trained", true),
            entry("Led more than one school", true),
            entry("Head capacity", "High"),
            entry("School capacity", "High"),
            entry("Inspection position", "Meets"),
            entry("Days offered", new BigDecimal("4")),
            entry("QA status", "Current"));
    Map<String, Object> deployment =
        Map.ofEntries(
            entry("Deployment code", "D1"),
            entry("Leader reference", "L1"),
            entry("Role", "School-to-school support"),
            entry("Requested on", LocalDate.of(2025, 9, 1)),
            entry("Capacity checked on", LocalDate.of(2025, 9, 2)),
            entry("Start date", LocalDate.of(2025, 9, 3)),
            entry("Supported school URN", 120002),
            entry("Days delivered", new BigDecimal("2.5")),
            entry("Formality", "Formal"));
    try (RowChecks checking = of(kind)) {
      checking.check(List.of(read(Given.row(kind, "System leaders", 2, leader))));

      List<CheckedRow> checked =
          checking.check(
              List.of(
                  read(Given.row(kind, "Deployments", 2, deployment)),
                  read(
                      Given.row(
                          kind, "Deployments", 3, Given.with(deployment, "Deployment code", "D2"))),
                  read(
                      Given.row(
                          kind,
                          "Deployments",
                          4,
                          Given.with(deployment, "Deployment code", "D3")))));

      assertThat(checked.stream().map(Given::numbers))
          .containsExactly(List.of(), List.of("4007Q"), List.of());
    }
  }

  @Test
  void findingsAreTheSameHoweverRowsAreCut() {
    List<UncheckedRow> participants = new ArrayList<>();
    for (int number = 2; number < 60; number++) {
      Map<String, Object> values =
          Given.with(PARTICIPANT, "Participant reference", "P" + number % 7);
      values.put("Session code", "S" + number % 3);
      values.put("School URN", number % 5 == 0 ? 999999 : 120001 + number % 2);
      values.put("Completed", number % 4 == 0);
      values.put("Attended", number % 8 != 0);
      participants.add(participant(number, values));
    }

    List<String> whole = findings(participants, 1000);

    assertThat(whole).hasSizeGreaterThan(20).anyMatch(m -> m.contains("2004Q"));
    assertThat(findings(participants, 1)).isEqualTo(whole);
    assertThat(findings(participants, 7)).isEqualTo(whole);
  }

  private List<String> findings(List<UncheckedRow> participants, int size) {
    List<String> messages = new ArrayList<>();
    try (RowChecks checking = of(CPD)) {
      checking.check(
          List.of(session(2, SESSION), session(3, Given.with(SESSION, "Session code", "S2"))));
      for (int from = 0; from < participants.size(); from += size) {
        int to = Math.min(participants.size(), from + size);
        for (CheckedRow row : checking.check(participants.subList(from, to))) {
          row.findings().forEach(f -> messages.add(row.leftOut() + " " + f.message()));
        }
      }
      checking.finish().forEach(f -> messages.add(f.message()));
    }
    return messages;
  }

  @Test
  void theOtherCellsOfARowLeftOutAreLookedAtToo() {
    try (RowChecks checking = of(CPD)) {
      checking.check(List.of(session(2, SESSION)));
      Map<String, Object> values = new java.util.HashMap<>(PARTICIPANT);
      values.put("School URN", 999_999);
      values.remove("Leader group");
      values.put("Completed", true);
      values.put("Attended", false);
      Row row = Given.row(CPD, "Participants", 3, values);

      CheckedRow checked =
          checking
              .check(List.of(new UncheckedRow(row, "cpd.xlsx", "Participants", true, 999_999)))
              .get(0);

      assertThat(checked.leftOut()).isTrue();
      assertThat(checked.findings())
          .extracting(f -> f.number() + " " + f.column() + " " + f.row())
          .containsExactly("1011 School URN 3");
      assertThat(checked.findings().get(0).outcome()).isEqualTo("The row is left out.");
    }
  }

  @Test
  void nothingIsSaidOfCellsThatCouldNotBeRead() {
    for (String sheet : List.of("Sessions", "Participants")) {
      try (RowChecks checking = of(CPD)) {
        Row blank = Given.row(CPD, sheet, 2, Map.of());

        assertThat(
                checking
                    .check(List.of(new UncheckedRow(blank, "cpd.xlsx", sheet, true, null)))
                    .get(0)
                    .findings())
            .isEmpty();
      }
    }
  }
}
