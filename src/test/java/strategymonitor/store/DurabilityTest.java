package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Fingerprint;

class DurabilityTest {

  /** A program that keeps a text and is killed at once. */
  static final class KilledAfterItsCommit {
    public static void main(String[] folder) {
      Store.open(null, null, Path.of(folder[0])).documents().keep("committed");
      Runtime.getRuntime().halt(9);
    }
  }

  @Test
  void whatWasCommittedOutlivesTheProcess(@TempDir Path folder)
      throws IOException, InterruptedException {
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledAfterItsCommit.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();

    assertThat(killed.waitFor()).isEqualTo(9);

    try (Store store = Store.open(null, null, folder)) {
      assertThat(store.documents().text(Fingerprint.of("committed"))).contains("committed");
    }
  }
}
