package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @Test
  void anEmptyFolderGetsADatabase(@TempDir Path folder) {
    for (int i = 0; i < 4; i++) {
      try (Store store = Store.open(null, null, folder)) {
        assertThat(store.product()).startsWith("H2 2.4");
        assertThat(store.submissions().terms(926, Instant.now())).isEqualTo(List.of());
      }
    }
  }
}
