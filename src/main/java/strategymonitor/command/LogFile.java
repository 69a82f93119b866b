package strategymonitor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The log, for whoever mends the program; people read what commands print. The file is made when
 * there is something to write.
 */
final class LogFile extends Handler {
  private static final String FORMAT = "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n";
  private static final int LIMIT = 5_000_000;

  // They warn of what is meant so: constraints on bound variables, databases newer than theirs.
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.drools.mvel"), Logger.getLogger("org.flywaydb"));

  private final Path file;
  private @Nullable FileHandler open;

  private LogFile(Path file) {
    this.file = file;
  }

  /** Sends warnings and faults of every library to the file, and nothing to the console. */
  static void install(Path file) {
    System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(new LogFile(file));
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (open == null) {
      open = open();
    }
    if (open != null) {
      open.publish(entry);
    }
  }

  private @Nullable FileHandler open() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileHandler handler = new FileHandler(file.toString(), LIMIT, 3, true);
      handler.setFormatter(new SimpleFormatter());
      return handler;
    } catch (IOException unwritable) {
      return null; // a log that cannot be written must not stop the work
    }
  }

  @Override
  public synchronized void flush() {
    if (open != null) {
      open.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (open != null) {
      open.close();
    }
  }
}
