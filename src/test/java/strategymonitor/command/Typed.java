package strategymonitor.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command typed, and what came of it.
 *
 * @param out what it said
 * @param err what it complained of
 */
record Typed(int exit, String out, String err) {

  /** Types a command over a store that lies in a folder. */
  static Typed over(Path folder, String... words) {
    List<String> whole = new ArrayList<>(List.of(words));
    whole.add("--database");
    whole.add("jdbc:h2:file:" + folder.resolve("store").toAbsolutePath());
    return typed(whole.toArray(String[]::new));
  }

  static synchronized Typed typed(String... words) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      int exit = Monitor.run(words);
      return new Typed(
          exit,
          said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
          complained.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
