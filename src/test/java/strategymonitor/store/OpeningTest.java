package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Column;
import strategymonitor.domain.Refused;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.rules.ReturnDefinitions;

class OpeningTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it in
  Path folder;

  @Test
  void anEmptyFolderGetsADatabase() {
    Path notThereYet = folder.resolve("monitor-data");

    try (Store store = Store.open(null, null, notThereYet)) {
      assertThat(store.product()).startsWith("H2 2.");
      assertThat(store.submissions().terms(926, Instant.now())).isEmpty();
    }

    assertThat(notThereYet).isDirectoryContaining("glob:**/monitor.mv.db");
  }

  @Test
  void whatWasKeptIsThereAfterOpeningAgain() {
    try (Store store = Store.open(null, null, folder)) {
      store.documents().keep("calendar");
    }

    try (Store store = Store.open(null, null, folder)) {
      assertThat(store.documents().text(store.documents().keep("calendar"))).contains("calendar");
    }
  }

  @Test
  void everyScriptIsCountedInTheNewestVersion() {
    try (Store store = Store.open(null, null, folder)) {
      Flyway flyway = new Schema(Database.embedded(folder)).flyway(store.dataSource());

      assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
      assertThat(flyway.info().current().getVersion()).hasToString(String.valueOf(Schema.NEWEST));
    }
  }

  @Test
  void everyColumnOfEveryReturnHasItsPlace() {
    List<ReturnDefinition> returns = ReturnDefinitions.read(Path.of("rules"));
    try (Store store = Store.open(null, null, folder)) {
      List<SheetDefinition> sheets = returns.stream().flatMap(r -> r.sheets().stream()).toList();

      assertThat(sheets).hasSizeGreaterThan(20);
      for (SheetDefinition sheet : sheets) {
        assertThat(columns(store, sheet.table()))
            .as(sheet.table())
            .containsAll(sheet.columns().stream().map(Column::databaseName).toList());
      }
    }
  }

  @Test
  void scriptsThatWereCutOffRunAgain() throws SQLException {
    try (Store store = Store.open(null, null, folder)) {
      execute(store, "delete from flyway_schema_history where cast(version as int) > 2");
      execute(store, "update flyway_schema_history set success = false where version = '2'");
      execute(store, "drop table pipeline_school");
    }

    try (Store store = Store.open(null, null, folder)) {
      assertThat(columns(store, "pipeline_school")).contains("headship");
    }
  }

  @Test
  void tablesOfANewerProgramAreRefused() throws SQLException {
    try (Store store = Store.open(null, null, folder)) {
      execute(
          store,
          "update flyway_schema_history set version = '99' where version = '"
              + Schema.NEWEST
              + "'");
    }

    assertThatThrownBy(() -> Store.open(null, null, folder))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "%s: expected tables of version %d or older, found 99. Use the newer program that made"
                    .formatted(shown(), Schema.NEWEST)
                + " them.");
  }

  @Test
  void aDatabaseThatAnotherProcessHasOpenIsRefused() throws IOException {
    Store.open(null, null, folder).close();
    try (RandomAccessFile file =
            new RandomAccessFile(folder.resolve("monitor.mv.db").toFile(), "rw");
        FileLock lock = file.getChannel().lock()) {
      assertThat(lock.isValid()).isTrue();

      assertThatThrownBy(() -> Store.open(null, null, folder))
          .isInstanceOf(DatabaseInUse.class)
          .hasMessage(
              shown()
                  + ": expected a database that no other run holds, found it in use. Wait until the"
                  + " other run has ended.");
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    Path file = folder.resolve("monitor.mv.db");
    Files.writeString(file, "a letter ".repeat(2_000));

    assertThatThrownBy(() -> Store.open(null, null, folder))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith(shown() + ": expected a database file of H2 2.4")
        .hasMessageNotContaining("\n");
    assertThat(file).hasContent("a letter ".repeat(2_000));
  }

  @Test
  void anotherProgramsTablesAreRefusedAndLeftAlone() throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("theirs");
    try (Connection theirs = DriverManager.getConnection(url + ";DATABASE_TO_LOWER=TRUE");
        Statement statement = theirs.createStatement()) {
      statement.execute("create table invoice (id int)");

      assertThatThrownBy(() -> Store.open(url, null, folder))
          .isInstanceOf(Refused.class)
          .hasMessageStartingWith(url + ": expected an empty database or one of Strategy Monitor's")
          .hasMessageNotContaining("\n");
      assertThat(tables(theirs)).containsExactly("invoice");
    }
  }

  @Test
  void aPasswordInTheUrlIsRefusedAndNotRepeated() {
    assertThatThrownBy(
            () -> Store.open("jdbc:mariadb://db/monitor?user=m&password=s3cret", null, folder))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("jdbc:mariadb://db/monitor: expected a URL without a password")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aUrlOfNeitherDatabaseIsRefused() {
    assertThatThrownBy(() -> Store.open("jdbc:mysql://db/monitor?user=m", null, folder))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "jdbc:mysql://db/monitor: expected a database URL that begins with jdbc:mariadb:// or"
                + " jdbc:h2:file:. Correct --database.");
  }

  @Test
  void aServerThatDoesNotAnswerIsRefused() {
    assertThatThrownBy(() -> Store.open("jdbc:mariadb://127.0.0.1:1/monitor", null, folder))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith(
            "jdbc:mariadb://127.0.0.1:1/monitor: expected a database that answers, found: ")
        .hasMessageEndingWith(". Start it, or correct --database.")
        .hasMessageNotContaining("\n");
  }

  private String shown() {
    return "jdbc:h2:file:" + folder.resolve("monitor");
  }

  private static void execute(Store store, String command) throws SQLException {
    try (Connection connection = store.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables = connection.getMetaData().getTables(null, "public", null, null)) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static List<String> columns(Store store, String table) {
    return JdbcClient.create(store.dataSource())
        .sql("select column_name from information_schema.columns where table_name = ?")
        .param(table)
        .query(String.class)
        .list();
  }
}
