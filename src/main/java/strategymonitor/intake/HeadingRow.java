package strategymonitor.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import strategymonitor.domain.Column;
import strategymonitor.domain.SheetDefinition;

/**
 * Where a definition's headings stand in a sheet, and how well they fit.
 *
 * @param definition what the sheet may be
 * @param above how many filled rows stand above the headings
 * @param columns for each column of the definition, the file's column, -1 where absent
 * @param others the headings that are none of the definition's, as written
 * @param schoolNames the file's column of schools' names, which is no part of any return; -1 where
 *     absent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HeadingRow(
    SheetDefinition definition, int above, int[] columns, List<String> others, int schoolNames) {

  /** How many of the definition's headings are there. */
  int found() {
    return (int) Arrays.stream(columns).filter(column -> column >= 0).count();
  }

  /** The canonical headings that are there, and the file's columns. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0) {
        places.put(definition.columns().get(i).heading(), columns[i]);
      }
    }
    return places;
  }

  /** The headings that are not there and must be. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Column column = definition.columns().get(i);
      if (columns[i] < 0 && !column.optional()) {
        missing.add(column.heading());
      }
    }
    return missing;
  }

  /** Whether at least half of the headings that must be there are, and no single one by chance. */
  boolean likely() {
    long required = definition.columns().stream().filter(c -> !c.optional()).count();
    return found() >= Math.min(2, columns.length) && 2L * missing().size() <= required;
  }

  /** Between 0 and 1: headings in both, of headings in either. */
  double fit() {
    return found() / (double) (definition.columns().size() + others.size());
  }
}
