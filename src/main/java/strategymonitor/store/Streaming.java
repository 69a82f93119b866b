package strategymonitor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Reads results of any size with memory flat, on a connection of their own: neither driver lets a
 * connection do anything else while rows still come. What the caller's transaction has not
 * committed is therefore not seen.
 */
final class Streaming {
  private static final int ROWS_AT_ONCE = 1_000;

  /** Takes one row of a result. */
  interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private final DataSource dataSource;
  private final Vendor vendor;
  private final SQLExceptionTranslator translator = new SQLExceptionSubclassTranslator();

  Streaming(DataSource dataSource, Vendor vendor) {
    this.dataSource = dataSource;
    this.vendor = vendor;
  }

  void read(String question, List<?> parameters, RowReader reader) {
    try (Connection connection = dataSource.getConnection()) {
      gather(connection, false);
      try {
        read(connection, question, parameters, reader);
      } finally {
        gather(connection, true);
      }
    } catch (SQLException failed) {
      throw Objects.requireNonNullElseGet(
          translator.translate("reading rows", question, failed),
          () -> new UncategorizedSQLException("reading rows", question, failed));
    }
  }

  private static void read(
      Connection connection, String question, List<?> parameters, RowReader reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          reader.read(result);
        }
      }
    }
  }

  /** H2 gathers a whole result before it gives out the first row, unless told not to. */
  private void gather(Connection connection, boolean whole) throws SQLException {
    if (vendor == Vendor.H2) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set lazy_query_execution " + !whole);
      }
    }
  }
}
