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

  /** Without headings, a value stands right beside its field. */
  static ReturnSheet of(ReadSheet sheet) {
    Map<String, Entry> entries = new HashMap<>();
    int beside = 1;
    for (int i = 0; i < sheet.keys().size(); i++) {
      List<String> keys = sheet.keys().get(i);
      RawRow row = sheet.start().get(i);
      if (headings(keys)) {
        beside = column(row, keys.indexOf("value")) - column(row, keys.indexOf("field"));
      }
      entries.putIfAbsent(keys.get(0), new Entry(row.number(), value(row, beside)));
    }
    return new ReturnSheet(sheet, entries);
  }

  private static int column(RawRow row, int cell) {
    return row.cells().get(cell).column();
  }

  private static @Nullable Cell value(RawRow row, int beside) {
    int column = column(row, 0) + beside;
    return row.cells().stream().filter(cell -> cell.column() == column).findFirst().orElse(null);
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
