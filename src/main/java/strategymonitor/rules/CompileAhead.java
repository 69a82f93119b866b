package strategymonitor.rules;

import java.nio.file.Path;

/**
 * Compiles a rule book when the program is packaged, so that the first run need not: {@code
 * CompileAhead RULES FOLDER}.
 */
public final class CompileAhead {
  private CompileAhead() {}

  public static void main(String[] words) {
    RuleBook.load(Path.of(words[0]), Path.of(words[1])).compiled();
  }
}
