package strategymonitor.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Refused;

/** Opens a database, and says in one line why it cannot be. */
final class Opening {
  private static final int MOST_CONNECTIONS = 16;
  private static final int WAIT_MILLISECONDS = 30_000;
  private final Database database;

  Opening(Database database) {
    this.database = database;
  }

  HikariDataSource open(@Nullable String password) {
    HikariDataSource pool = connect(password);
    try {
      checkVersion(pool);
      new Schema(database).bringUpToDate(pool);
      return pool;
    } catch (RuntimeException refused) {
      pool.close();
      throw refused;
    }
  }

  private HikariDataSource connect(@Nullable String password) {
    HikariConfig settings = new HikariConfig();
    settings.setPoolName("store");
    settings.setJdbcUrl(database.url());
    settings.setMaximumPoolSize(MOST_CONNECTIONS);
    settings.setMinimumIdle(0);
    settings.setConnectionTimeout(WAIT_MILLISECONDS);
    settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    if (password != null) {
      settings.setPassword(password);
    }
    if (database.vendor() == Vendor.MARIADB) {
      // Strict everywhere: text that does not fit is an error and is never cut.
      settings.setConnectionInitSql("set sql_mode = concat(@@sql_mode, ',STRICT_ALL_TABLES')");
    }
    try {
      return new HikariDataSource(settings);
    } catch (HikariPool.PoolInitializationException failed) {
      throw refusal(failed.getCause());
    }
  }

  private void checkVersion(HikariDataSource pool) {
    if (database.vendor() == Vendor.H2) {
      return;
    }
    try (Connection connection = pool.getConnection()) {
      DatabaseMetaData server = connection.getMetaData();
      String product = server.getDatabaseProductName();
      int version = server.getDatabaseMajorVersion() * 100 + server.getDatabaseMinorVersion();
      if (!product.equals("MariaDB") || version < 1011) {
        throw new Refused(
            "%s: expected MariaDB 10.11 or newer, found %s %s. Name a newer server with --database."
                .formatted(database.shown(), product, server.getDatabaseProductVersion()));
      }
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  private Refused refusal(@Nullable Throwable cause) {
    if (!(cause instanceof SQLException problem)) {
      return refused("expected a database, found: " + firstLine(cause) + ". Correct --database.");
    }
    String state = problem.getSQLState() == null ? "" : problem.getSQLState();
    return switch (problem.getErrorCode()) {
      case 90020 ->
          new DatabaseInUse(
              database.shown()
                  + ": expected a database that no other run holds, found it in use. Wait until the"
                  + " other run has ended.");
      case 90030, 90048, 90049 ->
          refused(
              "expected a database file of H2 2.4, found one that is damaged or of another version."
                  + " Restore it from a backup, or move it away.");
      case 1049 ->
          refused(
              "expected a database, found none of that name. Create it, or correct --database.");
      default ->
          state.startsWith("28") || problem.getErrorCode() == 1044
              ? refused(
                  "expected to be let in, found user or password refused. Put the user into the URL"
                      + " (user=…) and the password into the environment.")
              : refused(
                  "expected a database that answers, found: "
                      + firstLine(problem)
                      + ". Start it, or correct --database.");
    };
  }

  private Refused refused(String why) {
    return new Refused(database.shown() + ": " + why);
  }

  private static String firstLine(@Nullable Throwable problem) {
    String message = problem == null ? null : problem.getMessage();
    return message == null
        ? "nothing"
        : message.lines().findFirst().orElse("nothing").replaceAll("[.\\s]+$", "");
  }
}
