package strategymonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Refused;

class OpeningIT {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it in
  Path folder;

  @Test
  void tablesTellTextApartAsJavaDoes() {
    try (Store store = Store.open(RealMariaDb.newDatabase(), null, folder)) {
      assertThat(store.product()).startsWith("MariaDB 11.4");
      assertThat(
              JdbcClient.create(store.dataSource())
                  .sql(
                      """
                      select distinct table_collation
                      from information_schema.tables
                      where table_schema = database()
                        and table_name not like 'batch%'
                        and table_name not like 'flyway%'
                      """)
                  .query(String.class)
                  .list())
          .containsExactly("utf8mb4_nopad_bin");
    }
  }

  @Test
  void aServerWithoutTheDatabaseIsRefused() {
    String url = RealMariaDb.url("not_there");

    assertThatThrownBy(() -> Store.open(url, null, folder))
        .isInstanceOf(Refused.class)
        .hasMessage(
            url.split("\\?")[0]
                + ": expected a database, found none of that name. Create it, or correct"
                + " --database.");
  }

  @Test
  void anotherProgramsTablesAreRefusedAndLeftAlone() {
    String url = RealMariaDb.newDatabase();
    String name = url.replaceAll(".*/(\\w+)\\?.*", "$1");
    RealMariaDb.execute("create table " + name + ".invoice (id int)");

    assertThatThrownBy(() -> Store.open(url, null, folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(": expected an empty database or one of Strategy Monitor's")
        .hasMessageNotContaining("\n");
  }

  @Test
  void scriptsThatWereCutOffRunAgain() {
    String url = RealMariaDb.newDatabase();
    String name = url.replaceAll(".*/(\\w+)\\?.*", "$1");
    Store.open(url, null, folder).close();
    RealMariaDb.execute(
        "delete from " + name + ".flyway_schema_history where cast(version as int) > 3");
    RealMariaDb.execute(
        "update " + name + ".flyway_schema_history set success = false where version = '3'");
    RealMariaDb.execute("drop table " + name + ".BATCH_JOB_EXECUTION_CONTEXT");

    try (Store store = Store.open(url, null, folder)) {
      assertThat(
              JdbcClient.create(store.dataSource())
                  .sql("select count(*) from BATCH_JOB_EXECUTION_CONTEXT")
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }
}
