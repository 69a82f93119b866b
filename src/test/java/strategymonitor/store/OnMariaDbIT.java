package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnMariaDbIT {
  @Test
  void anEmptyFolderGetsADatabase(@TempDir Path folder) {
    String url = TestDatabase.MARIADB.newUrl(folder);
    for (int i = 0; i < 4; i++) {
      try (Store store = Store.open(url, null, folder)) {
        assertThat(store.product()).startsWith("MariaDB 11.4");
      }
    }
  }
}
