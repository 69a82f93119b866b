package strategymonitor.rules;

import java.util.List;
import java.util.stream.Collectors;
import strategymonitor.domain.Row;

/** What is said of a row whose key another row holds: the whole key, and which row that is. */
final class Repeated {
  static final String NUMBER = "1050";

  private Repeated() {}

  /**
   * The finding of a row of the same sheet.
   *
   * @param holder the earlier row's number
   */
  static RuleFinding said(RuleFinding said, Row row, int holder) {
    return of(said, row, "Row %d".formatted(holder));
  }

  /** The finding of a row whose key is held in another file. */
  static RuleFinding said(RuleFinding said, Row row, String file, String sheet, int holder) {
    return of(said, row, "%s, sheet \"%s\", row %d".formatted(file, sheet, holder));
  }

  private static RuleFinding of(RuleFinding said, Row row, String holder) {
    return said.toMend("%s holds it already: %s. %s".formatted(holder, key(row), said.mend()));
  }

  private static String key(Row row) {
    List<String> headings = row.sheet().key();
    return headings.stream()
        .map(heading -> "%s \"%s\"".formatted(heading, FindingOf.shown(row.value(heading))))
        .collect(Collectors.joining(", "));
  }
}
