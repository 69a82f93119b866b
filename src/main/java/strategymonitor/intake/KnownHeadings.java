package strategymonitor.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import strategymonitor.domain.Column;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetDefinition;

/** Every heading of every return, by which a text file's separator is told. */
final class KnownHeadings {
  private final Set<String> keys = new HashSet<>(Set.of("field", "value"));

  KnownHeadings(List<ReturnDefinition> definitions) {
    for (ReturnDefinition definition : definitions) {
      for (SheetDefinition sheet : definition.sheets()) {
        sheet.columns().forEach(this::add);
      }
    }
  }

  private void add(Column column) {
    keys.add(PlainText.key(column.heading()));
    column.synonyms().forEach(synonym -> keys.add(PlainText.key(synonym)));
  }

  /** Higher the more headings stand in one row, and between equals the more cells there are. */
  long score(ReadSheet sheet) {
    long headings = 0;
    long cells = 0;
    for (List<String> row : sheet.keys()) {
      headings = Math.max(headings, row.stream().filter(keys::contains).count());
      cells += row.size();
    }
    return headings * 1_000_000 + cells;
  }
}
