package strategymonitor.report;

import static java.math.BigDecimal.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.group;
import static strategymonitor.report.Example.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.Unit;
import strategymonitor.domain.Variation;

class ActionsGoRoundTest {
  private static final Term SUMMER = AUTUMN.previous();
  private final Path folder;

  ActionsGoRoundTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static AgreedAction agreed(String reference, String action, String owner, String due) {
    return AgreedAction.find(reference, action, owner, due).orElseThrow();
  }

  private static final AgreedAction VISIT =
      agreed("2024-25-summer reached", "Visit the schools in the west.", "Jo", "2025-11-03");

  private static Example reached(TargetStatus status, @Nullable Variation variation) {
    Reading moving = Reading.NONE.moving(variation, "", null);
    return new Example()
        .with(definition("reached", "Schools reached", Unit.PERCENT, Better.HIGHER, Breakdown.AREA))
        .with(share("reached", 68, 100, status).read(moving))
        .then(SUMMER, share("reached", 61, 100, TargetStatus.NOT_MET));
  }

  private Opened opened(Example example, List<Comment> comments, AgreedAction... agreed) {
    BoardPapers papers =
        new BoardPapers(List.of(), List.of(), Example.BANK, Changes.NONE)
            .with(comments, List.of(agreed));
    return new Opened(new WriteBoardReport(example.with(papers).report()).into(folder));
  }

  private List<String> lastAction(Example example, AgreedAction... agreed) {
    try (Opened opened = opened(example, List.of(), agreed)) {
      return opened.table("exceptions_this_term").stream().map(row -> row.get(7)).toList();
    }
  }

  @Test
  void whatWasAgreedComesBackBesideTheNewFigure() {
    assertThat(lastAction(reached(TargetStatus.NOT_MET, Variation.IMPROVING), VISIT))
        .containsExactly(
            "Agreed in Summer 2024/25: Visit the schools in the west (Jo, due 3 November 2025)."
                + " Moved from 61.0% to 68.0%, beyond what chance would give.");
  }

  @Test
  void nothingMoreIsClaimedThanTheTermsCanTell() {
    assertThat(lastAction(reached(TargetStatus.NOT_MET, Variation.NO_DETECTABLE_CHANGE), VISIT))
        .singleElement()
        .asString()
        .endsWith("Moved from 61.0% to 68.0%, no detectable change.");
    assertThat(lastAction(reached(TargetStatus.NOT_MET, Variation.TOO_LITTLE_HISTORY), VISIT))
        .singleElement()
        .asString()
        .endsWith("with too little history to say whether by chance.");
    assertThat(lastAction(reached(TargetStatus.NOT_MET, null), VISIT))
        .singleElement()
        .asString()
        .endsWith("Moved from 61.0% to 68.0%.");
  }

  @Test
  void sharesOfOpinionHaveMovedWhenTheirIntervalsAreApart() {
    Result now = share("reached", 68, 100, TargetStatus.NOT_MET).read(within(65, 71));
    Example apart =
        new Example()
            .with(definition("reached", "Schools reached", Unit.PERCENT, Better.HIGHER))
            .with(now)
            .then(SUMMER, share("reached", 61, 100, TargetStatus.NOT_MET).read(within(58, 64)));

    assertThat(lastAction(apart, VISIT)).singleElement().asString().contains("beyond what chance");
  }

  private static Reading within(long low, long high) {
    return Reading.NONE.within(new Range(Fraction.of(valueOf(low)), Fraction.of(valueOf(high))));
  }

  @Test
  void whatWasAgreedOfAFigureThatIsNoExceptionNowIsNotLost() {
    try (Opened opened = opened(reached(TargetStatus.MET, Variation.IMPROVING), List.of(), VISIT)) {
      assertThat(opened.table("exceptions_no_longer"))
          .singleElement()
          .satisfies(row -> assertThat(row.get(2)).startsWith("Agreed in Summer 2024/25"));
    }
  }

  @Test
  void theLatestAgreementOfAFigureCountsAndNoneOfThisTerm() {
    AgreedAction before = agreed("2024-25-spring reached", "Write to them", "", "");
    AgreedAction now = agreed("2025-26-autumn reached", "Of this very term", "", "");

    assertThat(lastAction(reached(TargetStatus.NOT_MET, null), VISIT, before, now))
        .singleElement()
        .asString()
        .startsWith("Agreed in Summer 2024/25: Visit");
  }

  @Test
  void eachExceptionHasAReferenceByWhichItsActionIsFoundAgain() {
    Shown part = Shown.of(group("reached", Breakdown.AREA, "King's Lynn: west", 1, 2));
    AgreedAction found = agreed(AgreedAction.reference(AUTUMN, part), "Visit", "", "");

    assertThat(found.isOf(part)).isTrue();
    assertThat(found.term()).isEqualTo(AUTUMN);
    try (Opened opened = opened(reached(TargetStatus.NOT_MET, null), List.of())) {
      assertThat(opened.table("exceptions_this_term").get(0))
          .endsWith(
              "To be agreed",
              "To be agreed",
              "To be agreed",
              "Nothing was agreed",
              "2025-26-autumn reached");
    }
  }

  @Test
  void cellsThatTheBoardLeftAsTheyWereAgreeNothing() {
    assertThat(AgreedAction.find("2025-26-autumn reached", "To be agreed", " to be agreed ", ""))
        .isEmpty();
    assertThat(AgreedAction.find("see above", "Visit", "", "")).isEqualTo(Optional.empty());
    assertThat(agreed("2025-26-autumn reached", "To be agreed", "Jo", "May").inWords())
        .isEqualTo("No action written (Jo, due May)");
  }

  @Test
  void officersWordsStandBesideTheFiguresAndWhatTheyAskOnTheSummary() {
    Comment comment = new Comment("reached", "Two hubs began in May.", "Fund travel", "A. Officer");

    try (Opened opened = opened(reached(TargetStatus.NOT_MET, null), List.of(comment))) {
      assertThat(opened.table("outputs_indicators").get(0))
          .last()
          .asString()
          .endsWith("Two hubs began in May. (A. Officer)");
      assertThat(opened.text()).contains("Schools reached: Fund travel (asked by A. Officer)");
    }
  }

  @Test
  void wordsThatWouldRunAreWrittenAsText() {
    Comment comment = new Comment("reached", "=1+1", "@SUM(A1)", "-A");
    AgreedAction formula = agreed("2024-25-summer reached", "=cmd|' /C calc'!A0", "+1", "");

    try (Opened opened = opened(reached(TargetStatus.NOT_MET, null), List.of(comment), formula)) {
      assertThat(opened.parts().values()).noneMatch(part -> part.contains("<f>"));
    }
  }
}
