package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.intake.TestInput.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Range;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;
import strategymonitor.rules.RuleBook;

@NullUnmarked
class HistoryTest {
  private static final List<Definition> DEFINITIONS = RuleBook.load(Path.of("rules")).definitions();
  private static final Object[] HEADINGS =
      row("Term", "Indicator", "Breakdown", "Group", "Numerator", "Denominator", "Value", "Source");
  private static final String SPRING = "2016-17-spring";

  private final TestInput input;

  HistoryTest(@TempDir Path folder) {
    this.input = new TestInput(folder);
  }

  private History history(Object[]... rows) {
    List<Object[]> all = new ArrayList<>();
    all.add(HEADINGS);
    all.addAll(List.of(rows));
    input.workbook("history.xlsx", Map.of("Indicator history", all));
    return input.inbox().reference().history(DEFINITIONS);
  }

  private static List<String> places(History history) {
    return history.findings().stream()
        .map(f -> f.number() + " " + f.row() + " " + f.column())
        .toList();
  }

  private static List<Result> results(History history) {
    return history.results().values().stream().flatMap(List::stream).toList();
  }

  @Test
  void aFigureIsItsPartsOrItsValueOrAValueAndOfHowMany() {
    History history =
        history(
            row(SPRING, "cpd-schools-reached", "all", "All", 57, 404),
            row("Summer 2016/17", "CPD-Schools-Reached", null, null, null, null, 61.25),
            row(SPRING, "survey-pipeline-strong", "all", "All", null, 167, 29, "S3"),
            row(SPRING, "cpd-participants", "area", "Breckland", 120));

    assertThat(history.findings()).isEmpty();
    assertThat(results(history))
        .extracting(r -> r.indicator() + " " + r.group() + " " + r.value())
        .containsExactly(
            "cpd-schools-reached All 14.1089",
            "survey-pipeline-strong All 29",
            "cpd-participants Breckland 120",
            "cpd-schools-reached All 61.25");
    assertThat(history.results()).containsOnlyKeys(Term.of(SPRING), Term.of("2016-17-summer"));
  }

  @Test
  void aShareOfOpinionHasTheIntervalOfItsAnswers() {
    History history =
        history(
            row(SPRING, "survey-pipeline-strong", "all", "All", null, 167, 29, "S3"),
            row(SPRING, "survey-right-approach", "all", "All", null, null, 26, "S3"));

    Range interval = Objects.requireNonNull(results(history).get(0).reading().interval());
    assertThat(interval.low() + " " + interval.high()).isEqualTo("22.6516 36.2928");
    assertThat(results(history).get(1).reading().interval()).isNull();
  }

  @Test
  void fewerThanFivePeopleAreHidden() {
    History history =
        history(
            row(SPRING, "cpd-participants", "area", "Breckland", 4),
            row(SPRING, "cpd-participants", "area", "Broadland", 5),
            row(SPRING, "cpd-participants", "area", "Norwich", null, null, 4),
            row(SPRING, "survey-network-useful", "leader group", "Governor", 2, 3),
            row(SPRING, "boards-with-vacancy", "area", "Breckland", 2, 3));

    assertThat(results(history))
        .extracting(Result::confidential)
        .containsExactly(true, false, true, true, false);
  }

  @Test
  void whatIsWrongWithARowIsSaidAtItsCellAndLeavesTheRowOut() {
    History history =
        history(
            row("last spring", "cpd-schools-reached", null, null, null, null, 61),
            row(SPRING, "cpd-schools-reach", null, null, null, null, 61),
            row(null, "cpd-schools-reached", null, null, null, null, 61),
            row(SPRING, "cpd-schools-reached", "submitter", "Hub", null, null, 61),
            row(SPRING, "cpd-schools-reached", "area", null, null, null, 61),
            row(SPRING, "cpd-schools-reached", "all", "Breckland", null, null, 61),
            row(SPRING, "cpd-schools-reached", null, null, "many", 404),
            row(SPRING, "cpd-schools-reached", null, null, -1, 404),
            row(SPRING, "cpd-schools-reached", null, null, 57, 0),
            row(SPRING, "cpd-schools-reached", null, null, 57),
            row(SPRING, "cpd-west-gap", null, null, null, null, -4.5),
            row(SPRING, "cpd-west-gap", null, null, null, null, -5.5));

    assertThat(places(history))
        .containsExactly(
            "1030 2 Term",
            "1030 3 Indicator",
            "1031 4 Term",
            "1030 5 Breakdown",
            "1031 6 Group",
            "1030 7 Group",
            "1040 8 Numerator",
            "1041 9 Numerator",
            "1041 10 Denominator",
            "1031 11 Value",
            "1050 13 null");
    assertThat(results(history)).hasSize(1);
    assertThat(history.findings().get(1).message())
        .isEqualTo(
            "history.xlsx, sheet \"Indicator history\", row 3, column \"Indicator\": expected the id"
                + " of an indicator, found \"cpd-schools-reach\" (1030). The row is left out. Did"
                + " you mean \"cpd-schools-reached\"? Correct it in the history file and import"
                + " again.");
  }

  @Test
  void blankRowsArePassedOverAndAPercentageReadsAsShown() {
    input.workbook(
        "history.xlsx",
        new XSSFWorkbook(),
        Map.of(
            "Indicator history",
            List.of(
                HEADINGS,
                row(),
                row(SPRING, "cpd-schools-reached", null, null, null, null, 0.653))),
        workbook -> {
          var percent = workbook.createCellStyle();
          percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
          workbook.getSheetAt(0).getRow(2).getCell(6).setCellStyle(percent);
        });

    assertThat(results(input.inbox().reference().history(DEFINITIONS)))
        .singleElement()
        .hasToString(
            results(history(row(SPRING, "cpd-schools-reached", null, null, null, null, 65.3)))
                .get(0)
                .toString());
  }

  @Test
  void aFileThatIsNoHistoryIsRejectedWhole() {
    input.workbook("history.xlsx", Map.of("Notes", List.<Object[]>of(row("Nothing", "of use"))));
    assertThat(places(input.inbox().reference().history(DEFINITIONS)))
        .containsExactly("1003 null null");

    input.workbook(
        "history.xlsx", Map.of("Indicator history", List.<Object[]>of(row("Indicator", "Value"))));
    assertThat(places(input.inbox().reference().history(DEFINITIONS)))
        .containsExactly("1002 null Term");

    input.write("history.xlsx", "Term,Indicator");
    assertThat(places(input.inbox().reference().history(DEFINITIONS)))
        .containsExactly("1006 null null");
  }

  @Test
  void aLinkIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    history(row(SPRING, "cpd-schools-reached", null, null, null, null, 61));
    Path moved = Files.move(input.folder.resolve("history.xlsx"), elsewhere.resolve("h.xlsx"));
    Files.createSymbolicLink(input.folder.resolve("history.xlsx"), moved);

    Inbox inbox = input.inbox();

    assertThat(inbox.strays()).extracting(Finding::number).containsExactly("1006");
    assertThat(inbox.reference().history(DEFINITIONS).results()).isEmpty();
  }

  @Test
  void theHistoryIsAmongWhatEveryTermRestsOn() {
    history(row(SPRING, "cpd-schools-reached", null, null, null, null, 61));

    assertThat(input.inbox().reference().behind(Term.of(TestInput.AUTUMN)))
        .containsKey("history.xlsx");
    assertThat(input.inbox().strays()).isEmpty();
  }
}
