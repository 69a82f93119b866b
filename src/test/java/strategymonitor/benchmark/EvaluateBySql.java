package strategymonitor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import strategymonitor.domain.Term;
import strategymonitor.intake.Inbox;

/**
 * Works a term's indicators out by {@code indicators.sql}, on as many connections as there are
 * processors, and compares them with what {@code monitor evaluate} kept: {@code EvaluateBySql URL
 * STORE INPUT TERM}, where URL says DATABASE for the database's name. Prints the seconds and how
 * many figures agree; fails where any does not.
 */
public final class EvaluateBySql {
  private static final Path STATEMENTS = Path.of("src/test/benchmark/indicators.sql");
  private final String url;
  private final String store;
  private final TermTables tables;

  private EvaluateBySql(String url, String store, TermTables tables) {
    this.url = url;
    this.store = store;
    this.tables = tables;
  }

  public static void main(String[] words) throws Exception {
    String store = words[1];
    TermTables tables = new TermTables(Inbox.read(Path.of(words[2])), Term.of(words[3]));
    EvaluateBySql bySql = new EvaluateBySql(words[0], store, tables);
    bySql.prepare();
    long begun = System.nanoTime();
    bySql.run();
    double seconds = (System.nanoTime() - begun) / 1e9;
    try (Connection connection = bySql.connect()) {
      List<String> differing = new CompareFigures(connection, store, words[3]).differing();
      differing.stream().limit(20).forEach(System.err::println);
      System.out.printf("%.2f %d%n", seconds, differing.size());
      System.exit(differing.isEmpty() ? 0 : 1);
    }
  }

  private Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url.replace("DATABASE", store + "_sql"));
    execute(connection, tables.variables());
    return connection;
  }

  private void prepare() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url.replace("DATABASE", store))) {
      execute(connection, "drop database if exists " + store + "_sql");
      execute(
          connection,
          "create database " + store + "_sql character set utf8mb4 collate utf8mb4_nopad_bin");
    }
    try (Connection connection = connect()) {
      tables.fill(connection, store);
    }
  }

  /** What is made once comes first; the figures then go by as many connections as processors. */
  private void run() throws IOException, SQLException {
    Map<Boolean, List<String>> statements =
        Pattern.compile(";\\n")
            .splitAsStream(Files.readString(STATEMENTS).replaceAll("(?m)^--.*\\n", ""))
            .map(statement -> statement.replace("${store}", store).strip())
            .filter(statement -> !statement.isEmpty())
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    s -> s.startsWith("insert into figure")));
    try (Connection connection = connect()) {
      for (String statement : statements.getOrDefault(false, List.of())) {
        execute(connection, statement);
      }
    }
    Queue<String> waiting = new ConcurrentLinkedQueue<>(statements.getOrDefault(true, List.of()));
    List<Thread> threads = new ArrayList<>();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .forEach(i -> threads.add(new Thread(() -> drain(waiting))));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }

  private void drain(Queue<String> waiting) {
    try (Connection connection = connect()) {
      for (String statement = waiting.poll(); statement != null; statement = waiting.poll()) {
        long begun = System.nanoTime();
        execute(connection, statement);
        if (Boolean.getBoolean("each")) {
          System.err.printf(
              "%6.2f s  %s%n", (System.nanoTime() - begun) / 1e9, statement.split("\n")[1]);
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static void execute(Connection connection, String statement) throws SQLException {
    try (Statement open = connection.createStatement()) {
      open.execute(statement);
    } catch (SQLException failed) {
      throw new SQLException(statement, failed);
    }
  }
}
