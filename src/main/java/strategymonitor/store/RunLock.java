package strategymonitor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Held by one run at a time for an authority. On MariaDB it is a named lock of the server, which
 * ends with its connection; the embedded database admits one process, so there it holds within it.
 */
public final class RunLock implements AutoCloseable {
  private static final Set<String> HELD_HERE = ConcurrentHashMap.newKeySet();
  private final String name;
  private final @Nullable Connection holder;

  private RunLock(String name, @Nullable Connection holder) {
    this.name = name;
    this.holder = holder;
  }

  static RunLock take(DataSource dataSource, Database database, int authority) {
    String name = database.shown() + " " + authority;
    if (!HELD_HERE.add(name)) {
      throw inUse(database);
    }
    boolean taken = false;
    try {
      RunLock lock = new RunLock(name, holder(dataSource, database, authority));
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        HELD_HERE.remove(name);
      }
    }
  }

  private static @Nullable Connection holder(
      DataSource dataSource, Database database, int authority) {
    if (database.vendor() == Vendor.H2) {
      return null;
    }
    try {
      Connection connection = dataSource.getConnection();
      if (!asked(connection, "select get_lock(concat(database(), ?), 0)", authority)) {
        connection.close();
        throw inUse(database);
      }
      return connection;
    } catch (SQLException failed) {
      throw new IllegalStateException("the run lock cannot be taken", failed);
    }
  }

  private static boolean asked(Connection connection, String question, int authority)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, " " + authority);
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
    try {
      if (holder != null) {
        holder.abort(Runnable::run); // the pool must not keep a connection that still holds it
        holder.close();
      }
    } catch (SQLException gone) {
      // The connection is gone, and its lock with it.
    } finally {
      HELD_HERE.remove(name);
    }
  }
}
