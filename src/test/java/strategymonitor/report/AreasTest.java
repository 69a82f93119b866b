package strategymonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Result;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.Unit;

@NullUnmarked
class AreasTest {
  private static final Term SUMMER = AUTUMN.previous();

  @TempDir Path folder;

  private static Result area(String name, long numerator) {
    return Example.group("reached", Breakdown.AREA, name, numerator, 100);
  }

  /** The schools of the West changed in autumn; those of the North in summer. */
  private static Example redrawn() {
    return new Example()
        .with(
            Example.definition(
                "reached", "Schools reached", Unit.PERCENT, Better.HIGHER, Breakdown.AREA))
        .with(Example.share("reached", 60, 100, TargetStatus.NOT_MET))
        .with(area("West", 50).broken(), area("North", 70), area("East", 80))
        .then(SUMMER, area("West", 40), area("North", 41).hidden().broken(), area("East", 42))
        .then(AUTUMN.lastYear(), area("West", 30), area("North", 31), area("East", 32));
  }

  @Test
  void whatIsBeforeABreakIsNotSetBesideWhatIsAfter() throws Exception {
    Path csv = new WriteIndicatorsCsv(redrawn().report()).into(folder);

    List<String> rows = Files.readAllLines(csv);

    assertThat(rows).anyMatch(row -> row.contains(",West,50,100,50,") && row.contains(",b,"));
    assertThat(values(rows, "West")).containsExactly("", "");
    assertThat(values(rows, "North")).containsExactly("", "");
    assertThat(values(rows, "East")).containsExactly("42", "32");
  }

  private static List<String> values(List<String> rows, String group) {
    List<String> headings = List.of(rows.get(0).split(",", -1));
    List<String> row =
        rows.stream()
            .filter(line -> line.contains("," + group + ","))
            .map(line -> List.of(line.split(",", -1)))
            .findFirst()
            .orElseThrow();
    return List.of(
        row.get(headings.indexOf("previous_value")),
        row.get(headings.indexOf("same_term_last_year_value")));
  }

  @Test
  void theSheetSaysWhichAreasAreShownAndWhereTheBreakIs() {
    TermReport report =
        redrawn()
            .report()
            .with(Map.of("areas.csv as of 2027-28-summer", Fingerprint.of("areas")), Map.of());

    try (Opened opened = new Opened(new WriteBoardReport(report).into(folder))) {
      assertThat(opened.text())
          .contains("Schools stand in their areas as of Summer 2027/28, by areas.csv")
          .contains("[b] Break in Autumn 2025/26: the schools of an area changed. What is of West")
          .contains("[b] Break in Summer 2024/25")
          .contains("West [b]")
          .doesNotContain("North [b]");
    }
  }
}
