package strategymonitor.domain;

import java.util.List;
import java.util.Map;

/**
 * One column of a return's sheet.
 *
 * @param heading the canonical heading
 * @param synonyms other headings that mean the same
 * @param mayBeBlank whether its cells may be blank
 * @param optional whether the whole column may be absent
 * @param codes for CODE and CODES: every accepted spelling, in lower case, to the canonical one
 */
public record Column(
    String heading,
    List<String> synonyms,
    ColumnType type,
    boolean mayBeBlank,
    boolean optional,
    Map<String, String> codes) {

  public Column {
    synonyms = List.copyOf(synonyms);
    codes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(codes));
  }

  /** The column's name in the database: {@code Supported school URN} is supported_school_urn. */
  public String databaseName() {
    return SheetDefinition.snakeCase(heading);
  }

  /** The canonical codes, in the order of the definition. */
  public List<String> canonicalCodes() {
    return codes.values().stream().distinct().toList();
  }
}
