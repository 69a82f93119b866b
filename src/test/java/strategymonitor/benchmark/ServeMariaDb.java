package strategymonitor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import strategymonitor.store.RealMariaDb;

/**
 * Serves the MariaDB of the build until its input ends: {@code ServeMariaDb FILE} writes the URL
 * into the file once it is up.
 */
public final class ServeMariaDb {
  private ServeMariaDb() {}

  public static void main(String[] words) throws IOException {
    RealMariaDb.execute("set global innodb_buffer_pool_size = 1024 * 1024 * 1024");
    Files.writeString(Path.of(words[0]), RealMariaDb.url("DATABASE"));
    while (System.in.read() >= 0) {
      continue;
    }
    System.exit(0);
  }
}
