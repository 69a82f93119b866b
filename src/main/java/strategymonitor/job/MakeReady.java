package strategymonitor.job;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import strategymonitor.rules.RuleBook;
import strategymonitor.store.Store;

/**
 * Makes ready, when the program is packaged, what the first run would otherwise have to make: the
 * rule book compiled, and a store with tables and nothing in them. {@code MakeReady RULES FOLDER}.
 */
public final class MakeReady {
  private static final Logger ENGINE = Logger.getLogger("org.drools");

  private MakeReady() {}

  public static void main(String[] words) {
    Path folder = Path.of(words[1]);
    ENGINE.setLevel(Level.SEVERE); // it warns of what the rules mean to say
    RuleBook.load(Path.of(words[0]), folder).compiled();
    Store.open(null, null, folder).close();
  }
}
