package strategymonitor.report;

import static java.math.BigDecimal.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.group;
import static strategymonitor.report.Example.hidden;
import static strategymonitor.report.Example.none;
import static strategymonitor.report.Example.result;
import static strategymonitor.report.Example.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Disagreement;
import strategymonitor.domain.Disagreement.Figure;
import strategymonitor.domain.Disagreement.With;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Recommendation;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;
import strategymonitor.report.accessibility.CheckAccessibility;

class BoardReportTest {
  private static final String WEST = "King's Lynn and West Norfolk";
  private final Path folder;

  BoardReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Example term() {
    return new Example()
        .with(
            definition(
                "reached",
                "Schools taking up the offer",
                Unit.PERCENT,
                Better.HIGHER,
                Breakdown.AREA))
        .with(
            definition(
                "events-held", "Events that bring leaders together", Unit.COUNT, Better.HIGHER))
        .with(share("reached", 275, 404, TargetStatus.NOT_MET))
        .with(group("reached", Breakdown.AREA, WEST, 24, 50))
        .with(group("reached", Breakdown.AREA, "Norwich", 60, 80))
        .with(
            result(
                "events-held",
                Breakdown.ALL,
                "All",
                valueOf(4),
                null,
                Fraction.of(4),
                "",
                null,
                TargetStatus.NO_TARGET))
        .then(AUTUMN.previous(), share("reached", 246, 404, TargetStatus.NOT_MET))
        .then(AUTUMN.lastYear(), share("reached", 200, 400, TargetStatus.NOT_MET))
        .with(
            Example.received("CPD take-up", "Inspiration Teaching School Hub", State.LATE),
            Example.missing("CPD take-up", "Julian Teaching School Hub"))
        .with(Example.finding("1030", "maybe"), Example.finding("2002Q", ""));
  }

  private static BoardPapers papers() {
    Recommendation vision =
        new Recommendation("R01", "Leadership of the system", "Vision", List.of("reached"));
    Recommendation wins = new Recommendation("N1", Recommendation.NEXT_STEPS, "Wins", List.of());
    return new BoardPapers(
        List.of(
            new Progress(vision, "On track", "Strategy board", "Drafted"),
            new Progress(wins, null, "", "")),
        List.of(
            new Disagreement(
                "some-flag",
                "Reached and not reached",
                "Both at once",
                List.of(new Figure("reached", Breakdown.ALL, With.TERM_BEFORE)))),
        Example.BANK,
        Changes.NONE);
  }

  private Opened opened(Example example) {
    return new Opened(new WriteBoardReport(example.report()).into(folder));
  }

  @Test
  void theSheetsReadAsTheyWereAgreed() throws Exception {
    try (Opened opened = opened(term().with(papers()))) {
      Path actual =
          Files.createDirectories(Path.of("target", "golden")).resolve("board-report.txt");
      Files.writeString(actual, opened.text());

      assertThat(actual)
          .as("what the board reads; if the change is wanted, copy the new text over the old")
          .hasSameTextualContentAs(Path.of("src/test/resources/report/board-report.txt"));
    }
  }

  @Test
  void aFigureIsNeverShownAsTheTargetItMissed() {
    Example example =
        new Example()
            .with(definition("reached", "Schools taking up the offer", Unit.PERCENT, Better.HIGHER))
            .with(share("reached", 1999, 2500, TargetStatus.WITHIN_TOLERANCE));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("summary_headlines").get(0))
          .startsWith("Schools taking up the offer", "79.96%", "1999 of 2500", "80%");
      assertThat(opened.text()).doesNotContain("80.0%");
    }
  }

  @Test
  void theToleranceIsNoMoreContradictedThanTheTarget() {
    Example example =
        new Example()
            .with(definition("reached", "Schools taking up the offer", Unit.PERCENT, Better.HIGHER))
            .with(share("reached", 749_999, 1_000_000, TargetStatus.NOT_MET));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("summary_headlines").get(0)).contains("74.9999%");
    }
  }

  @Test
  void smallAndFullFiguresAreSeenToBeNeitherNothingNorEverything() {
    Example example =
        new Example()
            .with(definition("a-tiny", "Tiny", Unit.PERCENT, Better.HIGHER))
            .with(definition("b-nearly-all", "Nearly all", Unit.PERCENT, Better.HIGHER))
            .with(definition("c-nothing-there", "Nothing", Unit.PERCENT, Better.HIGHER))
            .with(definition("d-everything-there", "Everything", Unit.PERCENT, Better.HIGHER))
            .with(share("a-tiny", 1, 40_000, TargetStatus.NOT_MET))
            .with(share("b-nearly-all", 39_999, 40_000, TargetStatus.MET))
            .with(share("c-nothing-there", 0, 404, TargetStatus.NOT_MET))
            .with(share("d-everything-there", 404, 404, TargetStatus.MET));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("summary_headlines"))
          .extracting(row -> row.get(1))
          .containsExactly("0.003%", "99.998%", "0.0%", "100.0%");
    }
  }

  @Test
  void whatIsConfidentialIsNowhereInAnyFile() {
    Example example =
        term()
            .with(
                definition(
                    "hidden-whole",
                    "Leaders of the north",
                    Unit.PERCENT,
                    Better.HIGHER,
                    Breakdown.AREA))
            .with(hidden(share("hidden-whole", 7_654_321, 8_765_432, TargetStatus.MET)))
            .with(hidden(group("hidden-whole", Breakdown.AREA, WEST, 7_654_321, 8_765_432)))
            .with(hidden(group("reached", Breakdown.AREA, "Breckland", 7_654_321, 8_765_432)))
            .then(
                AUTUMN.previous(),
                hidden(share("hidden-whole", 7_654_321, 8_765_432, TargetStatus.MET)));
    TermReport report = example.report();
    new WriteIndicatorsCsv(report).into(folder);
    new WriteRunJson(report).into(folder);
    new WriteDataQuality(report).into(folder);

    try (Opened opened = opened(example)) {
      assertThat(opened.parts().values())
          .noneMatch(
              part ->
                  part.contains("7654321") || part.contains("8765432") || part.contains("87.3"));
      assertThat(opened.table("summary_headlines"))
          .contains(
              List.of(
                  "Leaders of the north", "[c]", "[c]", "80%", "? Can't tell", "[c]", "[c]", "–"));
    }
    assertThat(folder)
        .isDirectoryNotContaining(
            file -> read(file).contains("7654321") || read(file).contains("87.3"));
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aChartHoldsTheNumbersOfTheCellsItDrawsFrom() {
    try (Opened opened = new Opened(new WriteBoardReport(County.report()).into(folder))) {
      int compared = 0;
      for (String name :
          List.of("Summary", "Outputs", "Tracking activity", "Quality-assurance", "Areas")) {
        XSSFSheet sheet = opened.sheet(name);
        for (XSSFChart chart : sheet.createDrawingPatriarch().getCharts()) {
          compared += ChartCells.compare(opened, chart);
        }
      }
      assertThat(compared).isGreaterThan(100);
    }
  }

  @Test
  void theSameReportGivesTheSameBytes() throws Exception {
    Path one = new WriteBoardReport(County.report()).into(folder.resolve("one"));
    Path other = new WriteBoardReport(County.report()).into(folder.resolve("other"));

    assertThat(other).hasSameBinaryContentAs(one);
    assertThat(one.resolveSibling(".board-report-2025-26-autumn.xlsx")).doesNotExist();
  }

  @Test
  void aTermOfWhichNothingIsKnownStillHasItsReport() {
    Example example =
        new Example()
            .with(
                definition("reached", "Schools taking up the offer", Unit.PERCENT, Better.HIGHER));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("summary_headlines").get(0))
          .containsExactly(
              "Schools taking up the offer",
              "[x]",
              "[x]",
              "80%",
              "? Can't tell",
              "[x]",
              "[x]",
              "–");
    }
    assertThat(breaches(example)).isEmpty();
  }

  @Test
  void aRuleBookWithoutIndicatorsStillHasItsReport() {
    assertThat(breaches(new Example())).isEmpty();
  }

  @Test
  void whatDidNotArriveIsNotAvailableAndSaysWhoseItIs() {
    Example example =
        new Example()
            .with(definition("reached", "Schools taking up the offer", Unit.PERCENT, Better.HIGHER))
            .with(
                none(
                    "reached",
                    "x",
                    TargetStatus.CANT_TELL,
                    "CPD take-up from Julian Hub is missing."));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("quality_unknown").get(0))
          .containsExactly(
              "Schools taking up the offer",
              "CPD take-up from Julian Hub is missing.",
              "? Can't tell",
              "[x]");
      assertThat(opened.table("exceptions_this_term").get(0).get(2))
          .isEqualTo(
              "No figure [x]; target 80%: can't tell. CPD take-up from Julian Hub is missing.");
    }
  }

  @Test
  void everybodyCanReadIt() {
    assertThat(breaches(term())).isEmpty();
    assertThat(
            new CheckAccessibility(new WriteBoardReport(County.report()).into(folder)).breaches())
        .isEmpty();
  }

  @Test
  void textThatCouldRunIsTextAndStaysIt() {
    Example example =
        term().with(group("reached", Breakdown.AREA, "=HYPERLINK(\"http://x\")", 5, 50));

    try (Opened opened = opened(example)) {
      var cells =
          java.util.stream.StreamSupport.stream(opened.sheet("Indicators").spliterator(), false)
              .map(row -> row.getCell(3))
              .filter(cell -> cell != null && cell.getStringCellValue().startsWith("="))
              .toList();

      assertThat(cells).hasSize(1);
      assertThat(cells.get(0).getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void theLongestNamesAreWrittenOut() {
    String name = "Forty characters make a long name of area";
    Example example = term().with(group("reached", Breakdown.AREA, name, 5, 50));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("areas_figures")).extracting(row -> row.get(0)).contains(name);
    }
    assertThat(breaches(example)).isEmpty();
  }

  @Test
  void theSummaryIsOnePage() {
    try (Opened opened = opened(term())) {
      XSSFSheet summary = opened.sheet("Summary");

      assertThat(summary.getFitToPage()).isTrue();
      assertThat(summary.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
      assertThat(summary.getPrintSetup().getLandscape()).isTrue();
    }
  }

  private List<String> breaches(Example example) {
    return new CheckAccessibility(new WriteBoardReport(example.report()).into(folder)).breaches();
  }
}
