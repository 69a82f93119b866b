package strategymonitor.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One column of a return's sheet.
 *
 * @param heading the canonical heading
 * @param synonyms other headings that mean the same
 * @param mayBeBlank whether its cells may always be blank
 * @param optional whether the whole column may be absent
 * @param codes for CODE and CODES: every accepted spelling, in lower case, to the canonical one
 * @param mayBeBlankUnless the heading of another column: where that one is blank, this one may be
 *     too; null: no such column
 * @param mayBeBlankFor headings of other columns to the canonical values for which this one may be
 *     blank
 */
public record Column(
    String heading,
    List<String> synonyms,
    ColumnType type,
    boolean mayBeBlank,
    boolean optional,
    Map<String, String> codes,
    @Nullable String mayBeBlankUnless,
    Map<String, List<String>> mayBeBlankFor) {

  public Column {
    synonyms = List.copyOf(synonyms);
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    mayBeBlankFor = Map.copyOf(mayBeBlankFor);
  }

  /** A column that is either always or never allowed to be blank. */
  public Column(
      String heading,
      List<String> synonyms,
      ColumnType type,
      boolean mayBeBlank,
      boolean optional,
      Map<String, String> codes) {
    this(heading, synonyms, type, mayBeBlank, optional, codes, null, Map.of());
  }

  /** The column's name in the database: {@code Supported school URN} is supported_school_urn. */
  public String databaseName() {
    return SheetDefinition.snakeCase(heading);
  }

  /** The canonical codes, in the order of the definition. */
  public List<String> canonicalCodes() {
    return codes.values().stream().distinct().toList();
  }

  /** Whether its cell may be blank in a row of these values, of which unread ones are null. */
  public boolean mayBeBlankIn(Row row) {
    if (mayBeBlank || optional) {
      return true;
    }
    if (mayBeBlankUnless != null && row.value(mayBeBlankUnless) == null) {
      return true;
    }
    return mayBeBlankFor.entrySet().stream()
        .anyMatch(
            other -> {
              Object value = row.value(other.getKey());
              return value != null && other.getValue().contains(value.toString());
            });
  }
}
