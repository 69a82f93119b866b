package strategymonitor.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that errors left out.
 *
 * @param sheet the sheet's canonical name
 * @param number its row in the file
 * @param schoolUrn the school it names; null where none can be read
 * @param checks the numbers of the errors that left it out
 */
public record LeftOutRow(
    String sheet, int number, @Nullable Integer schoolUrn, List<String> checks) {

  public LeftOutRow {
    checks = List.copyOf(checks);
  }
}
