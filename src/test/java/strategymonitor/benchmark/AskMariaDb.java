package strategymonitor.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Says something to a database and prints the first thing that it answers: {@code URL SQL}. */
public final class AskMariaDb {
  private AskMariaDb() {}

  public static void main(String[] words) throws SQLException {
    try (Connection connection = DriverManager.getConnection(words[0]);
        Statement statement = connection.createStatement()) {
      if (statement.execute(words[1])) {
        ResultSet answer = statement.getResultSet();
        answer.next();
        System.out.println(answer.getString(1));
      }
    }
  }
}
