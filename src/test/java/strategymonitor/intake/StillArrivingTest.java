package strategymonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class StillArrivingTest {
  private static final String FILE = TestInput.AUTUMN + "/hub.xlsx";

  @TempDir Path folder;
  private TestInput input;

  @BeforeEach
  void makeInput() {
    input = new TestInput(folder);
  }

  private byte[] workbook() throws IOException {
    input.workbook(FILE, Map.of("Sessions", List.of(TestInput.SESSIONS, TestInput.SESSION)));
    return Files.readAllBytes(folder.resolve(FILE));
  }

  private List<List<String>> arriving() {
    return StillArriving.among(input.inbox().arrivals(TestInput.DEFINITIONS)).stream()
        .map(Arrival::shown)
        .toList();
  }

  /** Writes the rest of a file a little later, as a slow copy does. */
  private CompletableFuture<Void> later(String file, byte[] rest) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            Files.write(folder.resolve(file), rest, StandardOpenOption.APPEND);
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        },
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
  }

  @Test
  void aWorkbookThatGrowsIsStillArriving() throws Exception {
    byte[] whole = workbook();
    int half = whole.length / 2;
    input.write(FILE, java.util.Arrays.copyOf(whole, half));
    input.write(TestInput.AUTUMN + "/other.csv", "Review code\n");
    CompletableFuture<Void> copying =
        later(FILE, java.util.Arrays.copyOfRange(whole, half, whole.length));

    assertThat(arriving()).containsExactly(List.of(FILE));
    copying.join();
    assertThat(arriving()).isEmpty();
  }

  @Test
  void textThatGrowsIsStillArriving() {
    String file = TestInput.AUTUMN + "/County - Reviews.csv";
    input.write(file, "Review code,Asp");
    CompletableFuture<Void> copying =
        later(file, "ect\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(arriving()).containsExactly(List.of(file));
    copying.join();
  }

  @Test
  void aBrokenWorkbookThatDoesNotGrowHasArrived() {
    input.write(FILE, "PK\u0003\u0004 and no more");

    assertThat(arriving()).isEmpty();
  }

  @Test
  void whatLiesThereForLongIsNotWatched() throws Exception {
    input.write(FILE, "PK\u0003\u0004 and no more");
    Files.setLastModifiedTime(folder.resolve(FILE), FileTime.fromMillis(0));
    long start = System.nanoTime();

    assertThat(arriving()).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(900_000_000L);
  }
}
