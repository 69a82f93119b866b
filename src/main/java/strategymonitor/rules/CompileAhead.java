package strategymonitor.rules;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Compiles a rule book when the program is packaged, so that the first run need not: {@code
 * CompileAhead RULES FOLDER}.
 */
public final class CompileAhead {
  private static final Logger QUIET = Logger.getLogger("org.drools");

  private CompileAhead() {}

  public static void main(String[] words) {
    // The engine warns of what the rules mean to say.
    QUIET.setLevel(Level.SEVERE);
    RuleBook.load(Path.of(words[0]), Path.of(words[1])).compiled();
  }
}
