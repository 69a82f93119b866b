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
  static final int NEWEST = 7;

  private static final String HISTORY = "flyway_schema_history";

  private static final String APPLIED =
      """
      select max(cast(version as int)), count(case when not success then 1 end)
      from flyway_schema_history
      """;

  private final Database database;

  /**
   * What the database says of itself.
   *
   * @param newest the newest script that ran; 0: none
   * @param failed how many were cut off or failed
   */
  private record State(int newest, int failed) {}

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
    State state = state(dataSource);
    if (state.newest() > NEWEST) {
      throw new Refused(
          database.shown()
              + ": expected tables of version %d or older, found %d."
                  .formatted(NEWEST, state.newest())
              + " Use the newer program that made them.");
    }
    if (state.newest() < NEWEST || state.failed() > 0) {
      migrate(dataSource, state.failed() > 0);
    }
  }

  private State state(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return hasHistory(connection) ? state(connection) : new State(0, 0);
    } catch (SQLException failed) {
      throw refused("what its table " + HISTORY + " holds is unreadable");
    }
  }

  private static boolean hasHistory(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), HISTORY, null)) {
      return tables.next();
    }
  }

  private static State state(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(APPLIED)) {
      answer.next();
      return new State(answer.getInt(1), answer.getInt(2));
    }
  }

  private void migrate(DataSource dataSource, boolean failedBefore) {
    try {
      Flyway flyway = flyway(dataSource);
      if (failedBefore) {
        flyway.repair(); // each script makes only what is not there, so it can run again
      }
      flyway.migrate();
    } catch (FlywayException failed) {
      throw refused(String.valueOf(failed.getMessage()));
    }
  }

  private Refused refused(String why) {
    return new Refused(
        database.shown()
            + ": expected an empty database or one of Strategy Monitor's, found: "
            + why.strip().replaceAll("\\s+", " ").replaceAll("[.]+$", "")
            + ". Name another with --database.");
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
