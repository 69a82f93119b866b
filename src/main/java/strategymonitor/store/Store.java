package strategymonitor.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import strategymonitor.domain.Refused;

/**
 * The database: what came in and what was worked out, kept and never overwritten. Everything that
 * writes joins the caller's transaction where there is one.
 *
 * <p>Moments are kept to the microsecond: give it no finer ones, as they would not come back whole.
 */
public final class Store implements AutoCloseable {
  private final HikariDataSource pool;
  private final Database database;
  private final PlatformTransactionManager transactions;
  private final Submissions submissions;
  private final Rows rows;
  private final Findings findings;
  private final GivenAnswers answers;
  private final Runs runs;
  private final Documents documents;

  private Store(HikariDataSource pool, Database database) {
    this.pool = pool;
    this.database = database;
    this.transactions = new JdbcTransactionManager(pool);
    this.submissions = new Submissions(pool, transactions);
    this.rows = new Rows(pool, database.vendor());
    this.findings = new Findings(pool);
    this.answers = new GivenAnswers(pool);
    this.runs = new Runs(pool, transactions);
    this.documents = new Documents(pool);
  }

  /**
   * Opens a database and brings its tables up to date.
   *
   * @param url where it is, without a password; null: the embedded one in the data folder, which is
   *     made if it is not there
   * @param password null where none is needed
   * @throws DatabaseInUse if another process has it open
   * @throws Refused if it is absent, lets nobody in, is too old, or is not Strategy Monitor's
   */
  public static Store open(@Nullable String url, @Nullable String password, Path dataFolder) {
    Database database = url == null ? Database.embedded(dataFolder) : Database.at(url);
    return new Store(new Opening(database).open(password), database);
  }

  /** For the job repository, which lies in the same database. */
  public DataSource dataSource() {
    return pool;
  }

  public PlatformTransactionManager transactions() {
    return transactions;
  }

  public Submissions submissions() {
    return submissions;
  }

  public Rows rows() {
    return rows;
  }

  public Findings findings() {
    return findings;
  }

  public GivenAnswers answers() {
    return answers;
  }

  public Runs runs() {
    return runs;
  }

  public Documents documents() {
    return documents;
  }

  /** The database's name and version, such as {@code MariaDB 11.4.5}. */
  public String product() {
    try (Connection connection = pool.getConnection()) {
      DatabaseMetaData server = connection.getMetaData();
      String version = server.getDatabaseProductVersion().split("[-\\s]", 2)[0];
      return server.getDatabaseProductName() + " " + version;
    } catch (SQLException failed) {
      throw new IllegalStateException("the database does not answer", failed);
    }
  }

  /**
   * Takes the lock that one run at a time may hold for an authority. It ends with the process, even
   * one that is killed.
   *
   * @throws DatabaseInUse if another run holds it
   */
  public RunLock lock(int authority) {
    return RunLock.take(pool, database, authority);
  }

  @Override
  public void close() {
    pool.close();
  }
}
