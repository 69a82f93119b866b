package strategymonitor.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.yaml.Yaml;

/** Reads the definitions of the returns: {@code returns/*.yaml} below the rules folder. */
public final class ReturnDefinitions {
  private static final Map<String, ColumnType> TYPES = types();

  /** Instead of a list of codes: the ids of the indicators. */
  private static final String CATALOGUE = "catalogue";

  private ReturnDefinitions() {}

  /**
   * Every return definition of a rules folder, in order of file name.
   *
   * @throws strategymonitor.domain.Refused naming file and line of what is wrong
   */
  public static List<ReturnDefinition> read(Path rules) {
    return of(RuleFiles.read(rules));
  }

  static List<ReturnDefinition> of(RuleFiles files) {
    return files.only(path -> path.matches("returns/[^/]*\\.yaml")).texts().entrySet().stream()
        .map(file -> definition(Yaml.of(file.getValue(), "rules/" + file.getKey()), ids(files)))
        .toList();
  }

  /** The ids of the catalogue's indicators; none where there is no catalogue. */
  private static Supplier<List<String>> ids(RuleFiles files) {
    return () ->
        Catalogue.stems(files).stream().map(stem -> stem.substring(stem.indexOf('/') + 1)).toList();
  }

  /** One return definition, of a rule book without indicators. */
  static ReturnDefinition definition(Yaml yaml) {
    return definition(yaml, List::of);
  }

  private static ReturnDefinition definition(Yaml yaml, Supplier<List<String>> ids) {
    yaml.onlyKeys("kind", "sent by", "sheets");
    String kind = yaml.get("kind").text();
    List<SheetDefinition> sheets =
        yaml.get("sheets").items().stream().map(sheet -> sheet(kind, sheet, ids)).toList();
    return new ReturnDefinition(kind, yaml.get("sent by").text(), sheets);
  }

  private static SheetDefinition sheet(String kind, Yaml yaml, Supplier<List<String>> ids) {
    yaml.onlyKeys("name", "table", "required", "key", "key across submitters", "columns");
    List<Column> columns = new ArrayList<>();
    for (Yaml item : yaml.get("columns").items()) {
      columns.add(column(item, ids));
    }
    List<String> headings = columns.stream().map(Column::heading).toList();
    for (Yaml key : yaml.find("key").map(Yaml::items).orElse(List.of())) {
      key.one(same(headings));
    }
    return new SheetDefinition(
        kind,
        yaml.get("name").text(),
        yaml.get("table").text(),
        yes(yaml, "required"),
        columns,
        yaml.find("key").map(Yaml::texts).orElse(List.of()),
        yes(yaml, "key across submitters"));
  }

  private static Column column(Yaml yaml, Supplier<List<String>> ids) {
    yaml.onlyKeys(
        "heading",
        "type",
        "codes",
        "synonyms",
        "may be blank",
        "may be blank unless",
        "may be blank for",
        "optional");
    ColumnType type = yaml.find("type").map(t -> t.one(TYPES)).orElse(ColumnType.TEXT);
    boolean coded = type == ColumnType.CODE || type == ColumnType.CODES;
    return new Column(
        yaml.get("heading").text(),
        yaml.find("synonyms").map(Yaml::texts).orElse(List.of()),
        type,
        yes(yaml, "may be blank"),
        yes(yaml, "optional"),
        coded ? codes(yaml.get("codes"), ids) : Map.of(),
        unless(yaml),
        blankFor(yaml));
  }

  private static @Nullable String unless(Yaml yaml) {
    return yaml.find("may be blank unless").map(Yaml::text).orElse(null);
  }

  private static Map<String, List<String>> blankFor(Yaml yaml) {
    Map<String, List<String>> headings = new LinkedHashMap<>();
    yaml.find("may be blank for")
        .ifPresent(f -> f.entries().forEach((heading, v) -> headings.put(heading, v.texts())));
    return headings;
  }

  private static Map<String, String> codes(Yaml yaml, Supplier<List<String>> ids) {
    Map<String, String> codes = new LinkedHashMap<>();
    if (!yaml.mapping() && yaml.text().equals(CATALOGUE)) {
      ids.get().forEach(id -> codes.put(id, id));
      return codes;
    }
    yaml.entries()
        .forEach(
            (code, spellings) -> {
              codes.put(code.toLowerCase(Locale.ROOT), code);
              spellings.texts().forEach(s -> codes.put(s.toLowerCase(Locale.ROOT), code));
            });
    return codes;
  }

  private static boolean yes(Yaml yaml, String key) {
    return yaml.find(key).map(Yaml::yes).orElse(false);
  }

  private static Map<String, String> same(List<String> words) {
    Map<String, String> same = new LinkedHashMap<>();
    words.forEach(word -> same.put(word, word));
    return same;
  }

  private static Map<String, ColumnType> types() {
    Map<String, ColumnType> types = new TreeMap<>();
    for (ColumnType type : ColumnType.values()) {
      types.put(type.name().toLowerCase(Locale.ROOT).replace('_', '-'), type);
    }
    return types;
  }
}
