package strategymonitor.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One data sheet of a return and what each of its columns must hold.
 *
 * @param table the database table its rows are kept in
 * @param required whether the return must have the sheet
 * @param key the headings that together may occur once in a file (empty: no key)
 * @param keyAcrossSubmitters whether the key holds across all submitters of a term
 */
public record SheetDefinition(
    String kind,
    String name,
    String table,
    boolean required,
    List<Column> columns,
    List<String> key,
    boolean keyAcrossSubmitters,
    Map<String, Integer> positions) {

  public SheetDefinition(
      String kind,
      String name,
      String table,
      boolean required,
      List<Column> columns,
      List<String> key,
      boolean keyAcrossSubmitters) {
    this(kind, name, table, required, columns, key, keyAcrossSubmitters, positions(columns));
  }

  public SheetDefinition {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    positions = Map.copyOf(positions);
  }

  /** One kind of return has one sheet of a name, so that its definition goes by them. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof SheetDefinition sheet
            && sheet.table.equals(table)
            && sheet.name.equals(name)
            && sheet.columns.equals(columns));
  }

  @Override
  public int hashCode() {
    return table.hashCode();
  }

  private static Map<String, Integer> positions(List<Column> columns) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      positions.put(columns.get(i).heading().intern(), i); // as every heading in the code is
    }
    return positions;
  }

  /** The position of a column by its canonical heading. */
  public int position(String heading) {
    Integer position = positions.get(heading);
    if (position == null) {
      throw new IllegalArgumentException(
          "sheet \"%s\" must have column \"%s\", has: %s".formatted(name, heading, positions));
    }
    return position;
  }

  /** Whether it has a column, by its canonical heading. */
  public boolean has(String heading) {
    return positions.containsKey(heading);
  }

  private static final Map<String, String> SNAKE_CASED = new ConcurrentHashMap<>();

  static String snakeCase(String heading) {
    return SNAKE_CASED.computeIfAbsent(
        heading,
        h -> h.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", ""));
  }
}
