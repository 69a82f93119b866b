package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Term;

@NullUnmarked
class RowsOfFileTest {
  private static final String FILE = TestInput.AUTUMN + "/hub.csv";

  @TempDir Path folder;

  private List<?> rows(String text) {
    new TestInput(folder).write(FILE, text.getBytes(StandardCharsets.UTF_8));
    Arrival arrival = Arrival.again(folder, Term.of(TestInput.AUTUMN), List.of(FILE));
    return new RowsOfFile(TestInput.DEFINITIONS).of(arrival, 20_000);
  }

  @Test
  void aSmallFileGoesBackAsItStands() {
    assertThat(rows("Session code,Date\nS1,30/09/2025\n")).hasSize(1);
  }

  @Test
  void fewRowsOfAThousandCellsEachAreTooMuchToGoBack() {
    assertThat(rows(("1" + ",2".repeat(999) + "\n").repeat(300))).isEmpty();
  }
}
