package strategymonitor.job;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import strategymonitor.job.JobFile.StepName;

/**
 * A program that imports and dies without warning as soon as a return has some commits but is not
 * whole: {@code KilledRun URL FOLDER INPUT NOW ROWS_A_COMMIT}.
 */
final class KilledRun {
  static final int KILLED = 137;
  private static final String HALF_IMPORTED =
      """
      select STEP_EXECUTION_ID
      from BATCH_STEP_EXECUTION
      where STEP_NAME like '%Governor vacancies%'
        and STATUS = 'STARTED'
        and COMMIT_COUNT >= 2
        and READ_COUNT < 100
      """;

  private KilledRun() {}

  public static void main(String[] words) throws Exception {
    Path folder = Path.of(words[1]);
    Workplace place = Places.open(words[0], folder);
    Thread killer = new Thread(() -> killWhenHalfImported(place.store().dataSource()), "killer");
    killer.setDaemon(true);
    killer.start();
    JobFile job =
        JobFile.byHand(
            "run",
            List.of(StepName.IMPORT),
            Optional.empty(),
            Path.of(words[2]),
            folder.resolve("reports"));
    new TermlyCycle(place, Instant.parse(words[3]), Progress.UNWATCHED, Integer.parseInt(words[4]))
        .run(job);
    System.exit(0); // it was not killed: the test will say so
  }

  private static void killWhenHalfImported(DataSource database) {
    while (true) {
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        // While its row is held no further chunk can be committed, however slow this thread is.
        if (found(connection, HALF_IMPORTED) && found(connection, HALF_IMPORTED + "for update")) {
          Runtime.getRuntime().halt(KILLED);
        }
        connection.rollback();
      } catch (SQLException notYet) {
        Thread.onSpinWait();
      }
    }
  }

  private static boolean found(Connection connection, String wanted) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(wanted)) {
      return answer.next();
    }
  }
}
