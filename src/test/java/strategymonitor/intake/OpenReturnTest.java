package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.intake.TestInput.PARTICIPANT;
import static strategymonitor.intake.TestInput.PARTICIPANTS;
import static strategymonitor.intake.TestInput.SESSION;
import static strategymonitor.intake.TestInput.SESSIONS;
import static strategymonitor.intake.TestInput.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Finding;

@NullUnmarked
class OpenReturnTest {
  private static final String FILE = TestInput.AUTUMN + "/Wherry Hub - CPD take-up.xlsx";

  @TempDir Path folder;
  private TestInput input;
  private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
    sheets.put(
        "Return",
        rows(
            row("Field", "Value"),
            row("Return", "CPD take-up"),
            row("Term", "Autumn 2025/26"),
            row("Submitted by", "Wherry Teaching School Hub"),
            row("Contact", "hub@wherry.example"),
            row("Date submitted", LocalDate.of(2026, 1, 9))));
    sheets.put("Sessions", rows(SESSIONS, SESSION));
    sheets.put("Participants", rows(PARTICIPANTS, PARTICIPANT));
  }

  private static List<Object[]> rows(Object[]... rows) {
    return new ArrayList<>(List.of(rows));
  }

  private void write() {
    input.workbook(FILE, sheets);
  }

  @Test
  void theSheetReturnSaysWhatItIs() {
    write();

    RecognisedReturn recognised = input.recognised();

    assertThat(recognised.definition().kind()).isEqualTo("CPD take-up");
    assertThat(recognised.term().term().id()).isEqualTo("2025-26-autumn");
    assertThat(recognised.submitter()).isEqualTo("Wherry Teaching School Hub");
    assertThat(recognised.contact()).isEqualTo("hub@wherry.example");
    assertThat(recognised.dateSubmitted()).isEqualTo(LocalDate.of(2026, 1, 9));
    assertThat(recognised.ownReferences()).isFalse();
    assertThat(recognised.findings()).isEmpty();
    assertThat(recognised.notes()).isEmpty();
  }

  @Test
  void withoutTheSheetReturnHeadingsAndFileNameSayIt() {
    sheets.remove("Return");
    sheets.put("Page 1", sheets.remove("Participants"));
    sheets.put("Page 2", sheets.remove("Sessions"));
    write();

    RecognisedReturn recognised = input.recognised();

    assertThat(recognised.definition().kind()).isEqualTo("CPD take-up");
    assertThat(recognised.submitter()).isEqualTo("Wherry Hub");
    assertThat(recognised.dateSubmitted()).isNull();
    assertThat(input.rows())
        .extracting(row -> row.row().sheet().name() + " in " + row.sheetInFile())
        .containsExactly("Sessions in Page 2", "Participants in Page 1");
  }

  @Test
  void wordsBesideTheValuesAreNoValues() {
    sheets.put(
        "Return",
        rows(
            row("About this return"),
            row("Field", "Value", "Guidance"),
            row("Return", "CPD take-up", "One of the nine"),
            row("Term", "2025-26-autumn", "As the folder"),
            row("Submitted by", null, "Your hub's name"),
            row("Contact", null, "Whom to ask")));
    write();

    assertThat(input.recognised().submitter()).isEqualTo("Wherry Hub");
    assertThat(input.recognised().contact()).isEmpty();
  }

  @Test
  void anOwnReferenceSchemeIsSaid() {
    sheets.get("Return").add(row("Reference scheme", "own"));
    write();

    assertThat(input.recognised().ownReferences()).isTrue();
  }

  @Test
  void aWrongDateSubmittedIsFoundAndNotTaken() {
    sheets.get("Return").set(5, row("Date submitted", "last Friday"));
    write();

    RecognisedReturn recognised = input.recognised();

    assertThat(recognised.dateSubmitted()).isNull();
    assertThat(recognised.findings()).extracting(Finding::number).containsExactly("1022");
    assertThat(recognised.findings().get(0).row()).isEqualTo(6);
  }

  @Test
  void aReturnOfAnotherTermThanItsFolderIsRejected() {
    sheets.get("Return").set(2, row("Term", "2025-26-spring"));
    write();

    assertThat(input.rejections()).extracting(Finding::number).containsExactly("1001");
  }

  @Test
  void aReturnThatNamesNoTermIsRejected() {
    sheets.get("Return").set(2, row("Term", "this one"));
    write();

    assertThat(input.rejections())
        .singleElement()
        .satisfies(f -> assertThat(f.number()).isEqualTo("1001"))
        .satisfies(f -> assertThat(f.found()).isEqualTo("this one, which is no term"));
  }

  @Test
  void eachMissingHeadingIsAFindingOfItsOwn() {
    sheets.put(
        "Participants", rows(row("Session code", "Participant ref", "Leader group", "Booked")));
    write();

    assertThat(input.rejections()).extracting(Finding::number).containsOnly("1002");
    assertThat(input.rejections())
        .extracting(Finding::column)
        .containsExactly("School URN", "Attended", "Completed");
    assertThat(input.rejections()).extracting(Finding::sheet).containsOnly("Participants");
  }

  @Test
  void aColumnThatMayBeAbsentIsNotMissed() {
    write();

    assertThat(input.rows().get(1).row().textOrNull("Trust")).isNull();
  }

  @Test
  void aMissingSheetIsNamed() {
    sheets.remove("Participants");
    write();

    assertThat(input.rejections())
        .singleElement()
        .satisfies(f -> assertThat(f.number()).isEqualTo("1005"))
        .satisfies(f -> assertThat(f.sheet()).isEqualTo("Participants"));
  }

  @Test
  void aWorkbookWithoutAnyDataSheetIsRejectedOnce() {
    sheets.remove("Participants");
    sheets.remove("Sessions");
    sheets.put("Notes", rows(row("some", "words")));
    write();

    assertThat(input.rejections()).extracting(Finding::number).containsExactly("1003");
  }

  @Test
  void everythingThatRejectsAFileIsSaidAtOnce() {
    sheets.get("Return").set(2, row("Term", "2025-26-spring"));
    sheets.put("Sessions", rows(row("Session code", "Programme", "Date", "Skill area")));
    sheets.remove("Participants");
    write();

    assertThat(input.rejections())
        .extracting(Finding::number)
        .containsExactly("1001", "1005", "1002", "1002", "1002");
    assertThat(((RejectedReturn) input.open()).kind()).isEqualTo("CPD take-up");
    assertThat(((RejectedReturn) input.open()).submitter()).isEqualTo("Wherry Teaching School Hub");
  }

  @Test
  void headingsAreComparedWithoutCaseSpacesAndLineBreaks() {
    sheets.put(
        "Sessions",
        rows(
            row(
                " SESSION  CODE",
                "program",
                "date",
                "Skill\narea",
                "AimedAt",
                "origin ",
                "Places\u00a0offered"),
            SESSION));
    write();

    assertThat(input.rows().get(0).row().text("Skill area")).isEqualTo("Technical management");
  }

  @Test
  void headingsAreFoundInAnyOrderBelowTitlesAndRightOfBlankColumns() {
    sheets.put(
        "Sessions",
        rows(
            row("Professional development, autumn term"),
            row(),
            row(null, null, "Date of this list", "1 October"),
            row(
                null,
                null,
                "Date",
                "Session code",
                "Programme",
                "Skill area",
                "Aimed at",
                "Origin",
                "Places offered"),
            row(
                null,
                null,
                "2025-10-01",
                "S9",
                "Change",
                "Technical management",
                "ECT",
                "Regional",
                12)));
    write();

    TypedRow session = input.rows().get(0);

    assertThat(session.row().number()).isEqualTo(5);
    assertThat(session.findings()).isEmpty();
    assertThat(session.row().values())
        .containsExactly(
            "S9",
            "Change",
            LocalDate.of(2025, 10, 1),
            "Technical management",
            "Early career teacher",
            "Regional",
            12L);
  }

  @Test
  void columnsAndSheetsThatAreNoPartOfTheReturnAreMentioned() {
    sheets
        .get("Participants")
        .set(
            0,
            row(
                "Session code",
                "School URN",
                "Participant reference",
                "Leader group",
                "Booked",
                "Attended",
                "Completed",
                "Trusts",
                "Initials"));
    sheets.put("Guidance", rows(row("How to fill this in")));
    sheets.put("Participants (2)", rows(PARTICIPANTS, PARTICIPANT));
    write();

    assertThat(input.recognised().notes())
        .containsExactly(
            FILE
                + ", sheet \"Participants\": the column \"Trusts\" is no part of the return and is passed over. Did you mean \"Trust\"?",
            FILE
                + ", sheet \"Participants\": the column \"Initials\" is no part of the return and is passed over.",
            FILE + ": the sheet \"Guidance\" is no part of the return and is passed over.",
            FILE
                + ": the sheet \"Participants (2)\" has the headings of Participants, which stand in another sheet too, and is passed over. Put all rows into one sheet.");
  }

  @Test
  void aSheetThatMayBeAbsentMayBeEmpty() {
    sheets.clear();
    sheets.put(
        "Recommendations",
        rows(row("Code", "Status", "Lead", "Note"), row("R01", "On track", null, null)));
    sheets.put("Next steps", rows());
    sheets.put("Pathways", rows(row("Pathway", "Approved on", "Reviewed on")));
    write();

    assertThat(input.rows()).hasSize(1);
  }

  @Test
  void whatIsNearlyASheetOrAHeadingIsAskedAbout() {
    sheets.put("Sesions", rows(row("Code", "Course")));
    sheets.remove("Sessions");
    Object[] headings = PARTICIPANTS.clone();
    headings[6] = "Compleeted";
    sheets.put("Participants", rows(headings, PARTICIPANT));
    write();

    assertThat(input.rejections())
        .extracting(Finding::number, f -> f.mend().replaceAll("\\? .*", "?"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1005", "Did you mean it by \"Sesions\"?"),
            org.assertj.core.groups.Tuple.tuple("1002", "Did you mean it by \"Compleeted\"?"));
  }

  @Test
  void aSheetWithHeadingsAndNoRowsIsAReturnOfNothing() {
    sheets.put("Sessions", rows(SESSIONS));
    sheets.put("Participants", rows(PARTICIPANTS));
    write();

    assertThat(input.rows()).isEmpty();
  }
}
