package strategymonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.share;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import strategymonitor.domain.Better;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Result;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.Unit;
import strategymonitor.domain.Variation;

class TrendTest {
  private static final Range LIMITS = new Range(Fraction.of(45), Fraction.of(70));
  private final Path folder;

  TrendTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Result now() {
    Result result = share("reached", 60, 100, TargetStatus.NOT_MET);
    return result.read(
        Reading.NONE.moving(Variation.NO_DETECTABLE_CHANGE, "9 terms (trial): within", LIMITS));
  }

  private static Example nineTerms() {
    Example example =
        new Example()
            .with(definition("reached", "Schools reached", Unit.PERCENT, Better.HIGHER))
            .with(now());
    Term term = AUTUMN;
    for (int share : List.of(58, 55, 80, 52, 50, 54, 51, 53)) {
      term = term.previous();
      example.then(term, share("reached", share, 100, TargetStatus.NOT_MET));
    }
    return example;
  }

  private Opened opened(Example example) {
    return new Opened(new WriteBoardReport(example.report()).into(folder));
  }

  private static List<CTLineSer> lines(Opened opened) {
    return opened
        .sheet("Outputs")
        .createDrawingPatriarch()
        .getCharts()
        .get(0)
        .getCTChart()
        .getPlotArea()
        .getLineChartArray(0)
        .getSerList();
  }

  @Test
  void theLimitsAreLinesOfTheChartAndColumnsOfItsTable() {
    try (Opened opened = opened(nineTerms())) {
      assertThat(lines(opened))
          .extracting(line -> line.getTx().getStrRef().getStrCache().getPtArray(0).getV())
          .containsExactly("Value", "Target", "Lower limit", "Upper limit");
      assertThat(opened.table("terms_reached")).hasSize(9);
      assertThat(opened.table("terms_reached").get(8)).endsWith("45.0%", "70.0%");
    }
  }

  @Test
  void aPointOutsideTheLimitsStandsOutAndIsNamed() {
    try (Opened opened = opened(nineTerms())) {
      CTLineSer values = lines(opened).get(0);
      assertThat(values.getDPtList()).hasSize(1);
      assertThat(values.getDPtArray(0).getIdx().getVal()).isEqualTo(5);
      assertThat(opened.text())
          .contains(
              "No detectable change over 9 terms (trial): within."
                  + " Earlier terms that signal (◆): Autumn 2024/25 (80.0%).");
    }
  }

  @Test
  void ofALongLineOnlyTheLastPointAndThoseThatStandOutAreLabelled() {
    try (Opened opened = opened(nineTerms())) {
      String labels = lines(opened).get(0).getDLbls().xmlText();
      assertThat(labels.split("<c:dLbl>", -1)).hasSize(3);
      assertThat(labels).contains("<c:idx val=\"5\"/>", "<c:idx val=\"8\"/>");
    }
  }

  @Test
  void aTrendBeginsWithTheFirstTermThatHasTheIndicator() {
    Example example =
        nineTerms()
            .with(definition("younger", "A younger one", Unit.PERCENT, Better.HIGHER))
            .with(share("younger", 1, 2, TargetStatus.NOT_MET))
            .then(AUTUMN.previous(), share("younger", 1, 3, TargetStatus.NOT_MET));

    try (Opened opened = opened(example)) {
      assertThat(opened.table("terms_younger"))
          .extracting(row -> row.get(0))
          .containsExactly("Summer 2024/25", "Autumn 2025/26");
    }
  }
}
