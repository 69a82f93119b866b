package strategymonitor.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import strategymonitor.domain.Finding;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.intake.Arrival;
import strategymonitor.intake.Inbox;
import strategymonitor.intake.OpenReturn;
import strategymonitor.intake.OpenedReturn;
import strategymonitor.intake.RecognisedReturn;
import strategymonitor.intake.RejectedReturn;
import strategymonitor.intake.TypedRows;
import strategymonitor.rules.ReturnDefinitions;

/** What the reader of returns finds in made-up counties, beside what was planted there. */
class CountyReadTest {
  private static final Set<String> FOUND_BY_READING =
      Set.of(
          "1001", "1002", "1003", "1005", "1006", "1010", "1022", "1030", "1031", "1040", "1041");

  @Test
  void nothingIsFoundInACleanCounty(@TempDir Path folder) throws IOException {
    List<Truth> planted = new County(Options.of(40, 2)).write(folder);

    assertThat(planted).isEmpty();
    assertThat(found(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyFaultPlantedIsFoundAndNothingElse(long seed, @TempDir Path folder) throws IOException {
    Options messy = Options.of(40, 2).seed(seed).faults(Options.Faults.MANY);

    List<Truth> planted = new County(messy).write(folder);

    List<Truth> readable =
        planted.stream().filter(truth -> FOUND_BY_READING.contains(truth.number())).toList();
    List<Truth> found = found(folder);
    assertSoftly(
        softly -> {
          softly.assertThat(without(found, readable)).as("found and not planted").isEmpty();
          softly.assertThat(without(readable, found)).as("planted and not found").isEmpty();
        });
  }

  private static List<Truth> without(List<Truth> truths, List<Truth> others) {
    List<Truth> left = new ArrayList<>(truths);
    others.forEach(left::remove);
    return left;
  }

  private static List<Truth> found(Path folder) {
    List<ReturnDefinition> definitions = ReturnDefinitions.read(Path.of("rules"));
    OpenReturn open = new OpenReturn(definitions);
    Inbox inbox = Inbox.read(folder);
    List<Finding> findings = new ArrayList<>(inbox.strays());
    for (Arrival arrival : inbox.arrivals(definitions)) {
      findings(open.open(arrival, inbox.reference().calendar()), findings);
    }
    return findings.stream().map(CountyReadTest::truth).toList();
  }

  private static void findings(OpenedReturn opened, List<Finding> findings) {
    if (opened instanceof RejectedReturn rejected) {
      findings.addAll(rejected.findings());
    } else if (opened instanceof RecognisedReturn recognised) {
      findings.addAll(recognised.findings());
      try (TypedRows rows = recognised.rows()) {
        rows.forEachRemaining(row -> findings.addAll(row.findings()));
      }
    }
  }

  private static Truth truth(Finding finding) {
    return new Truth(
        finding.file(),
        Objects.requireNonNullElse(finding.sheet(), ""),
        Objects.requireNonNullElse(finding.row(), 0),
        Objects.requireNonNullElse(finding.column(), ""),
        finding.number());
  }
}
