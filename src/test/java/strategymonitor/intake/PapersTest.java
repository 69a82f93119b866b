package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Finding;

/** What comes in like a return and holds words for the board. */
@NullUnmarked
class PapersTest {
  @TempDir Path folder;
  private TestInput input;
  private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private static List<Object[]> rows(Object[]... rows) {
    return new ArrayList<>(List.of(rows));
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private RecognisedReturn written(String name) {
    input.workbook(TestInput.AUTUMN + "/" + name, sheets);
    return input.recognised();
  }

  private List<TypedRow> read(RecognisedReturn recognised) {
    List<TypedRow> read = new ArrayList<>();
    try (TypedRows rows = recognised.rows()) {
      rows.forEachRemaining(read::add);
    }
    return read;
  }

  @Test
  void commentaryIsKnownByItsHeadingsAndNeedsNoSheetReturn() {
    sheets.put(
        "Sheet1",
        rows(
            row("Indicator", "Comment", "Decision asked", "Author"),
            row("CPD-schools-reached", "Two hubs began in May.", "Fund travel", "A. Officer")));

    RecognisedReturn recognised = written("commentary.xlsx");

    assertThat(recognised.definition().kind()).isEqualTo("Commentary");
    assertThat(recognised.submitter()).isEqualTo("commentary");
    assertThat(read(recognised))
        .extracting(one -> one.row().text("Indicator") + ", " + one.row().text("Decision asked"))
        .containsExactly("cpd-schools-reached, Fund travel");
  }

  @Test
  void anIndicatorThatNobodyKnowsIsAskedAboutWithTheOneThatWasMeant() {
    sheets.put(
        "Commentary",
        rows(
            row("Indicator", "Comment", "Decision asked", "Author"),
            row("cpd-schols-reached", "A typing mistake.", null, "A. Officer")));

    List<Finding> findings =
        read(written("commentary.xlsx")).stream().flatMap(one -> one.findings().stream()).toList();

    assertThat(findings)
        .singleElement()
        .matches(finding -> finding.number().equals("1030"))
        .extracting(Finding::message)
        .asString()
        .contains("Did you mean \"cpd-schools-reached\"?");
  }

  @Test
  void anIssuedReportIsKnownByItsSheetsAlthoughOthersLookLikeReturns() {
    sheets.put("Cover", rows(row("Norfolk leadership strategy: board report")));
    sheets.put("Summary", rows(row("Summary")));
    sheets.put(
        "Exceptions",
        rows(
            row("Exceptions, Autumn 2025/26"),
            row("Indicator", "Status", "Action", "Owner", "Due", "Reference"),
            row(
                "Places filled",
                "✗ Not met",
                "Visit them",
                "Jo",
                "May",
                "2025-26-summer cpd-places-filled")));
    sheets.put("Recommendations", rows(row("Code", "Status", "Lead", "Note")));
    sheets.put("Indicators", rows(row("Indicator", "Title")));
    sheets.put("Notes", rows(row("Notes")));

    RecognisedReturn recognised = written("report as the board left it.xlsx");

    assertThat(recognised.definition().kind()).isEqualTo("Board report");
    assertThat(recognised.notes()).isEmpty();
    assertThat(read(recognised))
        .extracting(one -> one.row().text("Reference") + ": " + one.row().text("Action"))
        .containsExactly("2025-26-summer cpd-places-filled: Visit them");
  }
}
