package strategymonitor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Held by one run at a time for an authority. On MariaDB it is a named lock of the server, which
 * ends with its connection; the embedded database admits one process, so there it holds within it.
 */
public final class RunLock implements AutoCloseable {
  private static final Set<String> HELD_HERE = ConcurrentHashMap.newKeySet();
  private final Runnable release;

  private RunLock(Runnable release) {
    this.release = release;
  }

  static RunLock take(DataSource dataSource, Database database, int authority) {
    return switch (database.vendor()) {
      case H2 -> takeHere(database, database.shown() + " " + authority);
      case MARIADB -> takeThere(dataSource, database, " run of " + authority);
    };
  }

  private static RunLock takeHere(Database database, String name) {
    if (!HELD_HERE.add(name)) {
      throw inUse(database);
    }
    return new RunLock(() -> HELD_HERE.remove(name));
  }

  private static RunLock takeThere(DataSource dataSource, Database database, String name) {
    try {
      Connection holder = dataSource.getConnection();
      if (ask(holder, "select get_lock(concat(database(), ?), 0)", name)) {
        return new RunLock(() -> release(holder, name));
      }
      holder.close();
      throw inUse(database);
    } catch (SQLException failed) {
      throw new IllegalStateException("the run lock cannot be taken", failed);
    }
  }

  private static void release(Connection holder, String name) {
    try (holder) {
      ask(holder, "select release_lock(concat(database(), ?))", name);
    } catch (SQLException gone) {
      // The connection is gone, and the lock with it.
    }
  }

  private static boolean ask(Connection connection, String question, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getInt(1) == 1;
      }
    }
  }

  private static DatabaseInUse inUse(Database database) {
    return new DatabaseInUse(
        database.shown()
            + ": expected no other run of this authority, found one under way. Wait until it has"
            + " ended.");
  }

  @Override
  public void close() {
    release.run();
  }
}
