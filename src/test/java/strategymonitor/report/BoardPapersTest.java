package strategymonitor.report;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.hidden;
import static strategymonitor.report.Example.share;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Disagreement;
import strategymonitor.domain.Disagreement.Figure;
import strategymonitor.domain.Disagreement.With;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Recommendation;
import strategymonitor.domain.Result;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;
import strategymonitor.report.Changes.ChangedFile;
import strategymonitor.report.Changes.Comparison;

class BoardPapersTest {
  private static final Disagreement FLAG =
      new Disagreement(
          "more-and-less",
          "More of one, less of the other",
          "The one is above the term before, the other below it",
          List.of(
              new Figure("reached", Breakdown.ALL, With.TERM_BEFORE),
              new Figure("useful", Breakdown.ALL, With.TERM_BEFORE)));
  private final Path folder;

  BoardPapersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Example term() {
    return new Example()
        .with(definition("reached", "Schools reached", Unit.PERCENT, Better.HIGHER))
        .with(definition("useful", "Found useful", Unit.PERCENT, Better.HIGHER))
        .with(definition("flags", "Disagreements", Unit.COUNT, Better.CONTEXT, Breakdown.FLAG))
        .with(share("reached", 80, 100, TargetStatus.MET))
        .with(share("useful", 40, 100, TargetStatus.NOT_MET))
        .then(AUTUMN.previous(), share("reached", 70, 100, TargetStatus.NOT_MET));
  }

  private static Result flag(BigDecimal raised) {
    return Example.result(
        "flags",
        Breakdown.FLAG,
        "more-and-less",
        raised,
        null,
        Fraction.of(raised),
        "",
        null,
        TargetStatus.NO_TARGET);
  }

  private static BoardPapers papers(Progress... progress) {
    return new BoardPapers(List.of(progress), List.of(FLAG), Example.BANK, Changes.NONE);
  }

  private static Progress progress(String code, @Nullable String status, String... indicators) {
    Recommendation of =
        new Recommendation(code, "Leadership of the system", "Title", List.of(indicators));
    return new Progress(of, status, "Council", "");
  }

  private static BoardPapers changes(Result then, Result now) {
    Comparison comparison =
        new Comparison(
            Example.run(),
            Example.run(),
            List.of(then),
            List.of(now),
            List.of(
                new ChangedFile(
                    "outputs/reached.yaml", List.of("target: 80"), List.of("target: 85"))),
            List.of("Came: CPD take-up from Julian Hub"));
    return new BoardPapers(List.of(), List.of(), Example.BANK, new Changes(null, comparison));
  }

  private Opened opened(Example example) {
    return new Opened(new WriteBoardReport(example.report()).into(folder));
  }

  @Test
  void aRecommendationStandsBesideTheIndicatorsThatBearOnIt() {
    Example example = term().with(papers(progress("R01", "At risk", "reached", "useful")));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("recommendations_r01").get(0))
          .containsExactly(
              "R01",
              "Title",
              "! At risk",
              "Council",
              "–",
              "Schools reached: 80.0% (80 of 100), ✓ Met\nFound useful: 40.0% (40 of 100), ✗ Not met");
    }
  }

  @Test
  void aRecommendationSaidToGoWellWhoseTargetsAreAllMissedIsMarked() {
    Example example =
        term()
            .with(
                papers(
                    progress("R01", "Complete", "useful"),
                    progress("R02", "On track", "useful", "reached"),
                    progress("R03", "At risk", "useful")));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("recommendations_r01"))
          .extracting(row -> row.get(5).startsWith("! Unlike the status, no target is met:"))
          .containsExactly(true, false, false);
    }
  }

  @Test
  void aRecommendationNobodyReportedSaysSo() {
    Example example = term().with(papers(progress("R01", null), progress("R02", "Complete")));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("recommendations_r01").get(0))
          .contains("? Not reported", "No indicator was drawn from it");
      assertThat(opened.text()).contains("1 of 2 on track or complete; 1 not reported.");
    }
  }

  @Test
  void aRaisedFlagNamesTheFiguresThatDisagree() {
    Example example =
        term()
            .with(papers())
            .with(flag(ONE))
            .then(AUTUMN.previous(), share("useful", 50, 100, TargetStatus.NOT_MET), flag(ZERO));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("disagreements_flags").get(0))
          .startsWith(
              "More of one, less of the other",
              "! Raised",
              "– Not raised",
              "Schools reached: 80.0% (Autumn 2025/26), 70.0% (Summer 2024/25)\n"
                  + "Found useful: 40.0% (Autumn 2025/26), 50.0% (Summer 2024/25)");
    }
  }

  @Test
  void aFlagThatCannotBeKnownShowsWhichFigureIsMissing() {
    try (Opened opened = opened(term().with(papers()))) {
      assertThat(opened.table("disagreements_flags").get(0))
          .startsWith(
              "More of one, less of the other",
              "? Not known",
              "? Not known",
              "Schools reached: 80.0% (Autumn 2025/26), 70.0% (Summer 2024/25)\n"
                  + "Found useful: 40.0% (Autumn 2025/26), [x] (Summer 2024/25)");
    }
  }

  @Test
  void aHiddenFigureIsHiddenBesideItsFlagToo() {
    Example example =
        term()
            .with(papers(progress("R01", "On track", "useful")))
            .then(AUTUMN.previous(), hidden(share("useful", 2, 3, TargetStatus.NOT_MET)));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("disagreements_flags").get(0).get(3))
          .contains("Found useful: 40.0% (Autumn 2025/26), [c] (Summer 2024/25)");
    }
  }

  @Test
  void aFlagThatWouldTellOfAHiddenFigureIsHiddenItself() {
    try (Opened opened = opened(term().with(papers()).with(hidden(flag(ONE))))) {
      assertThat(opened.table("disagreements_flags").get(0))
          .startsWith("More of one, less of the other", "[c] Hidden", "? Not known");
      assertThat(opened.text())
          .contains(
              "Flags raised: 0; not raised: 0; not known for want of a figure: 0; hidden, since it"
                  + " would tell of a hidden figure: 1.");
    }
  }

  @Test
  void aRevisedFigureStandsBesideWhatWasShownBefore() {
    Result then = share("reached", 70, 100, TargetStatus.NOT_MET);
    Example example = term().with(changes(then, share("reached", 80, 100, TargetStatus.MET)));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("changes_run_rules").get(0))
          .containsExactly(
              "outputs/reached.yaml", "Definition and targets", "target: 80", "target: 85");
      assertThat(opened.table("changes_run_inputs").get(0))
          .containsExactly("Came: CPD take-up from Julian Hub");
      assertThat(opened.table("changes_run_figures"))
          .containsExactly(
              List.of(
                  "Schools reached",
                  "70.0%",
                  "80.0%",
                  "✗ Not met",
                  "✓ Met",
                  "0",
                  "[r] 70 of 100 became 80 of 100"));
      assertThat(opened.text()).contains("was not reported before this term came");
    }
  }

  @Test
  void aFigureThatIsHiddenNowIsHiddenAsItWasShownBefore() {
    Result then = share("reached", 4, 9, TargetStatus.NOT_MET);
    Example example = term().with(changes(then, hidden(share("reached", 3, 9, TargetStatus.MET))));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("changes_run_figures").get(0))
          .contains("[c]")
          .doesNotContain("44.4%");
    }
  }
}
