package strategymonitor.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A board report of our own that comes back: known by sheets that no return has together. */
final class IssuedReport {
  private static final String EXCEPTIONS = "exceptions";
  private static final Set<String> SHEETS =
      Set.of("cover", "summary", EXCEPTIONS, "indicators", "notes");

  private IssuedReport() {}

  /**
   * Whether a file is one. If it is, only the sheet that the board writes into is left of it: the
   * others look like returns, and are what we wrote ourselves.
   */
  static boolean leavesExceptions(List<ReadSheet> sheets) {
    Set<String> names =
        sheets.stream().map(sheet -> PlainText.key(sheet.name())).collect(Collectors.toSet());
    boolean issued = names.containsAll(SHEETS);
    if (issued) {
      sheets.removeIf(sheet -> !PlainText.key(sheet.name()).equals(EXCEPTIONS));
    }
    return issued;
  }
}
