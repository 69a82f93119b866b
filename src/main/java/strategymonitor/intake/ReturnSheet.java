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
    return sheet.keys().stream().anyMatch(row -> row.equals(List.of("field", "value")));
  }

  private static ReturnSheet of(ReadSheet sheet) {
    Map<String, Entry> entries = new HashMap<>();
    for (int i = 0; i < sheet.keys().size(); i++) {
      RawRow row = sheet.start().get(i);
      Cell value = row.cells().size() > 1 ? row.cells().get(1) : null;
      entries.putIfAbsent(sheet.keys().get(i).get(0), new Entry(row.number(), value));
    }
    return new ReturnSheet(sheet, entries);
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
