package strategymonitor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The store that the package brings, with tables and nothing in them: copying it takes a tenth of
 * the time that making one does.
 */
public final class EmptyStore {
  private static final String FILE = Database.EMBEDDED + ".mv.db";

  private EmptyStore() {}

  /**
   * Puts it into a data folder that has none. Where that cannot be, a store is made instead.
   *
   * @param ready the folder the package brings it in; need not be there
   */
  public static void bring(Path ready, Path dataFolder) {
    Path brought = ready.resolve(FILE);
    Path store = dataFolder.resolve(FILE);
    if (Files.exists(store) || !Files.exists(brought)) {
      return;
    }
    try {
      Files.createDirectories(dataFolder);
      Path copy = Files.createTempFile(dataFolder, ".", ".part");
      try {
        Files.write(copy, Files.readAllBytes(brought));
        Files.createLink(store, copy); // whole at once, and never over another's
      } finally {
        Files.delete(copy);
      }
    } catch (IOException | UnsupportedOperationException notBrought) {
      // the store is made where it is opened, which also says what is wrong with the folder
      return;
    }
  }
}
