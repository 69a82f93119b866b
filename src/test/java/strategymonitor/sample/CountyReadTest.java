package strategymonitor.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in made-up counties, beside what was planted there. */
class CountyReadTest {

  @Test
  void nothingIsFoundInACleanCounty(@TempDir Path folder) throws IOException {
    List<Truth> planted = new County(Options.of(40, 2)).write(folder);

    assertThat(planted).isEmpty();
    assertThat(Reading.of(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyFaultPlantedIsFoundAndNothingElse(long seed, @TempDir Path folder) throws IOException {
    Options messy = Options.of(40, 2).seed(seed).faults(Options.Faults.MANY);

    List<Truth> planted =
        new County(messy).write(folder).stream().filter(truth -> !acrossReturns(truth)).toList();

    List<Truth> found = Reading.of(folder);
    assertSoftly(
        softly -> {
          softly.assertThat(without(found, planted)).as("found and not planted").isEmpty();
          softly.assertThat(without(planted, found)).as("planted and not found").isEmpty();
        });
  }

  /** The keys of boards hold across the returns of a term, and here each is read by itself. */
  private static boolean acrossReturns(Truth truth) {
    return truth.file().contains(Dioceses.SUBMITTER);
  }

  private static List<Truth> without(List<Truth> truths, List<Truth> others) {
    List<Truth> left = new ArrayList<>(truths);
    others.forEach(left::remove);
    return left;
  }
}
