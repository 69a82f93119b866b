package strategymonitor.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sheet {@code Return} of a file, which says in two columns what the return is.
 *
 * @param sheet where it stands
 * @param entries the value cell and row of each field, by the field as compared
 */
record ReturnSheet(ReadSheet sheet, Map<String, Entry> entries) {

  /** A field's row and its value; null where blank. */
  record Entry(int row, @Nullable Cell value) {
    String text() {
      return value == null ? "" : value.text();
    }
  }

  /** The sheet of that name, else the first with the headings Field and Value. */
  static Optional<ReturnSheet> find(List<ReadSheet> sheets) {
    return sheets.stream()
        .filter(sheet -> PlainText.key(sheet.name()).equals("return"))
        .findFirst()
        .or(() -> sheets.stream().filter(ReturnSheet::headed).findFirst())
        .map(ReturnSheet::of);
  }

  private static boolean headed(ReadSheet sheet) {
    return sheet.keys().stream().anyMatch(ReturnSheet::headings);
  }

  private static boolean headings(List<String> row) {
    return row.contains("field") && row.contains("value");
  }

  /**
   * Without headings, a row's first cell is its field and the value stands right beside it; with
   * them, both stand below theirs, and what else stands in the row is passed over.
   */
  static ReturnSheet of(ReadSheet sheet) {
    Map<String, Entry> entries = new HashMap<>();
    int fields = -1;
    int beside = 1;
    for (int i = 0; i < sheet.keys().size(); i++) {
      List<String> keys = sheet.keys().get(i);
      RawRow row = sheet.start().get(i);
      if (headings(keys)) {
        fields = column(row, keys.indexOf("field"));
        beside = column(row, keys.indexOf("value")) - fields;
      }
      int field = Math.max(0, indexOf(row, fields));
      entries.putIfAbsent(
          keys.get(field), new Entry(row.number(), value(row, column(row, field) + beside)));
    }
    return new ReturnSheet(sheet, entries);
  }

  private static int column(RawRow row, int cell) {
    return row.cells().get(cell).column();
  }

  private static @Nullable Cell value(RawRow row, int column) {
    int at = indexOf(row, column);
    return at < 0 ? null : row.cells().get(at);
  }

  /** Which of a row's cells stands in a column; -1 where none does. */
  private static int indexOf(RawRow row, int column) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (column(row, i) == column) {
        return i;
      }
    }
    return -1;
  }

  /** The entry of a field; empty where the sheet lacks it or its value is blank. */
  Optional<Entry> entry(String field) {
    return Optional.ofNullable(entries.get(PlainText.key(field)))
        .filter(entry -> entry.value() != null);
  }

  /** The text of a field; empty where absent. */
  String text(String field) {
    return entry(field).map(Entry::text).orElse("");
  }
}
