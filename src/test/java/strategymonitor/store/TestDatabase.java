package strategymonitor.store;

import java.nio.file.Path;

/**
 * The databases that a test runs on: {@code @ParameterizedTest @EnumSource} in a class named {@code
 * …IT}, or one of them where the other adds nothing.
 */
public enum TestDatabase {
  H2 {
    @Override
    public String newUrl(Path folder) {
      return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("monitor");
    }
  },
  MARIADB {
    @Override
    public String newUrl(Path folder) {
      return RealMariaDb.newDatabase();
    }
  };

  /** The URL of a new database, as an operator would give it. */
  public abstract String newUrl(Path folder);
}
