package strategymonitor.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import strategymonitor.domain.Refused;

/**
 * Where the database is.
 *
 * @param url what the driver is given, without a password
 * @param shown the URL as people see it, without settings
 */
record Database(Vendor vendor, String url, String shown) {
  // Every commit is with the operating system before it returns; whoever opens it closes it.
  private static final Map<String, String> H2_SETTINGS =
      new TreeMap<>(
          Map.of(
              "MODE", "MariaDB",
              "DATABASE_TO_LOWER", "TRUE",
              "CASE_INSENSITIVE_IDENTIFIERS", "TRUE",
              "WRITE_DELAY", "0",
              "LOCK_TIMEOUT", "10000",
              "MAX_COMPACT_TIME", "50",
              "TRACE_LEVEL_FILE", "0",
              "DB_CLOSE_ON_EXIT", "FALSE"));

  /** The embedded database's file in its data folder, without its ending. */
  static final String EMBEDDED = "monitor";

  /** The embedded database of a data folder. */
  static Database embedded(Path folder) {
    return at("jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve(EMBEDDED));
  }

  /**
   * @throws Refused if the URL is of neither database or carries a password
   */
  static Database at(String url) {
    String shown = url.split("[;?]", 2)[0];
    if (url.toLowerCase(Locale.ROOT).matches(".*[;?&]password=.*")) {
      throw new Refused(
          shown
              + ": expected a URL without a password, found one with. Give the password in the"
              + " environment or a file.");
    }
    if (url.startsWith("jdbc:h2:")) {
      return new Database(Vendor.H2, withSettings(url), shown);
    }
    if (url.startsWith("jdbc:mariadb:")) {
      return new Database(Vendor.MARIADB, url, shown);
    }
    throw new Refused(
        shown
            + ": expected a database URL that begins with jdbc:mariadb:// or jdbc:h2:file:. Correct"
            + " --database.");
  }

  private static String withSettings(String url) {
    StringBuilder whole = new StringBuilder(url);
    String given = url.toUpperCase(Locale.ROOT);
    H2_SETTINGS.forEach(
        (name, value) -> {
          if (!given.contains(";" + name + "=")) {
            whole.append(';').append(name).append('=').append(value);
          }
        });
    return whole.toString();
  }
}
