package strategymonitor.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command speaks: results and progress to standard output, refusals to standard error. */
public final class Console {
  private final boolean quiet;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  public Console(boolean quiet) {
    this.quiet = quiet;
  }

  /** Says what happens; silent under {@code --quiet}. */
  public void say(String line) {
    if (!quiet) {
      out.println(line);
    }
  }

  /** Says what a person must see whatever the options. */
  public void print(String line) {
    out.println(line);
  }

  /** Says why something was refused. */
  public void complain(String line) {
    err.println(line);
  }

  /** Whether a person watches, so that progress may be drawn. */
  public boolean interactive() {
    return !quiet && System.console() != null;
  }
}
