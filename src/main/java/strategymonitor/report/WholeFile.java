package strategymonitor.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole or not at all: until it is, its name begins with a dot. */
public final class WholeFile {
  private WholeFile() {}

  /** What is written into it. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** What must hold of it before it appears. */
  interface Check {
    void of(Path unfinished);
  }

  public static Path write(Path file, Content content) {
    return write(file, content, unfinished -> {});
  }

  static Path write(Path file, Content content, Check check) {
    Path unfinished = file.resolveSibling("." + file.getFileName());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
        content.writeTo(out);
      }
      check.of(unfinished);
      return move(unfinished, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      unfinished.toFile().delete();
    }
  }

  private static Path move(Path unfinished, Path file) throws IOException {
    try {
      return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
