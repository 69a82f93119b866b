package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.ColumnType;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;

/** A row's key, as keys are compared: names without case, codes and references with it. */
final class KeyOf {
  private KeyOf() {}

  /** The values of the key's columns; null where the sheet has no key. */
  static @Nullable List<Object> row(Row row) {
    SheetDefinition sheet = row.sheet();
    if (sheet.key().isEmpty()) {
      return null;
    }
    List<Object> key = new ArrayList<>(sheet.key().size());
    for (String heading : sheet.key()) {
      int position = sheet.position(heading);
      key.add(value(row.values()[position], sheet.columns().get(position).type()));
    }
    return key;
  }

  private static Object value(@Nullable Object value, ColumnType type) {
    if (value == null) {
      return "";
    }
    return type == ColumnType.NAME ? ExpectedReturns.key((String) value) : value;
  }
}
