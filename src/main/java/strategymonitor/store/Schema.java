package strategymonitor.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import strategymonitor.domain.Refused;

/** The tables, brought up to date by the scripts in {@code db/migration}. */
final class Schema {
  /** The newest script's number. */
  static final int NEWEST = 3;

  private static final String APPLIED =
      """
      select max(cast(version as int)), min(case when success then 1 else 0 end)
      from flyway_schema_history
      """;
  private final Database database;

  Schema(Database database) {
    this.database = database;
  }

  /**
   * Runs the scripts that have not run yet. Asks the database first: starting Flyway only to learn
   * that nothing is to be done would be most of a short command's time.
   *
   * @throws Refused if a newer program made the tables, or they cannot be brought up to date
   */
  void bringUpToDate(DataSource dataSource) {
    int applied = applied(dataSource);
    if (applied > NEWEST) {
      throw new Refused(
          "%s: expected tables of version %d or older, found %d. Use the newer program that made them."
              .formatted(database.shown(), NEWEST, applied));
    }
    if (applied < NEWEST) {
      migrate(dataSource);
    }
  }

  /** The newest script that ran; 0 if none has, or one failed. */
  private static int applied(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(APPLIED)) {
      return answer.next() && answer.getInt(2) == 1 ? answer.getInt(1) : 0;
    } catch (SQLException noHistory) {
      return 0;
    }
  }

  private void migrate(DataSource dataSource) {
    try {
      Flyway flyway = flyway(dataSource);
      flyway
          .repair(); // a script that was cut off starts again: each creates only what is not there
      flyway.migrate();
    } catch (FlywayException failed) {
      throw new Refused(
          "%s: expected an empty database or one of Strategy Monitor's, found: %s. Name another with --database."
              .formatted(
                  database.shown(),
                  String.valueOf(failed.getMessage()).lines().findFirst().orElse("")));
    }
  }

  Flyway flyway(DataSource dataSource) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations(
            "classpath:db/migration/common", "classpath:db/migration/" + database.vendor().folder())
        .placeholders(database.vendor().placeholders())
        .load();
  }
}
