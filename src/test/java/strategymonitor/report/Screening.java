package strategymonitor.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What DfE publishes that its screener looks for in a data file and its description before Explore
 * Education Statistics takes them. Rules about places that the file never has (schools, providers,
 * constituencies) are left out.
 */
final class Screening {
  private static final List<String> MANDATORY =
      List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");
  private static final List<String> PLACES =
      List.of(
          "country_code",
          "country_name",
          "region_code",
          "region_name",
          "old_la_code",
          "new_la_code",
          "la_name",
          "lad_code",
          "lad_name");
  private static final Set<String> TERMS = Set.of("Autumn term", "Spring term", "Summer term");
  private static final Map<String, List<String>> COMPLETED =
      Map.of(
          "Local authority",
          List.of("old_la_code", "new_la_code", "la_name"),
          "Local authority district",
          List.of("lad_code", "lad_name"));
  private static final String PLACE_NAMES =
      "(?i)(country|sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat)"
          + ".*(name|code|urn|ukprn|number|upin|id)";
  private static final String FILTER_ITEMS =
      "(?i).*(male|asian|chinese|indian|pakistani|bangladeshi|black|african|caribbean|white|roma"
          + "|irish|english|british|scottish|welsh|arab).*";

  private final String name;
  private final String metaName;
  private final List<NamedCsvRecord> data;
  private final List<NamedCsvRecord> meta;
  private final List<String> failures = new ArrayList<>();

  Screening(Path data, Path meta) {
    this.name = data.getFileName().toString();
    this.metaName = meta.getFileName().toString();
    this.data = records(data);
    this.meta = records(meta);
  }

  private static List<NamedCsvRecord> records(Path file) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules that are broken. */
  List<String> failures() {
    screenNames();
    screenColumns();
    screenTime();
    screenPlaces();
    screenFilters();
    screenIndicators();
    return failures;
  }

  private void expect(boolean holds, String rule) {
    if (!holds) {
      failures.add(rule);
    }
  }

  private void screenNames() {
    expect(name.matches("[A-Za-z0-9_-]+\\.csv"), "filename_special");
    expect(metaName.equals(name.replace(".csv", ".meta.csv")), "filenames_match");
  }

  private void screenColumns() {
    List<String> columns = data.get(0).getHeader();
    expect(columns.containsAll(MANDATORY), "col_req_data");
    expect(meta.get(0).getHeader().equals(WriteOpenData.META), "col_req_meta");
    expect(different(columns), "col_dupes");
    expect(columns.stream().allMatch(one -> one.matches("[a-z][a-z0-9_]*")), "col_snake_case");
    expect(columns.stream().allMatch(one -> one.length() <= 50), "api_char_col_name");
    expect(meta.size() < data.size() * columns.size(), "col_to_rows");
    expect(all("label", one -> !one.isBlank() && one.length() <= 80), "meta_label");
    expect(different(values(meta, "label")), "meta_dupe_label");
    expect(different(values(meta, "col_name")), "meta_col_name_dupe");
    expect(columns.containsAll(values(meta, "col_name")), "cross_meta_to_data");
    expect(values(meta, "col_name").stream().noneMatch(PLACES::contains), "ob_unit_meta");
    expect(all("col_type", one -> Set.of("Filter", "Indicator").contains(one)), "meta_col_type");
    Set<String> described = new HashSet<>(values(meta, "col_name"));
    described.addAll(values(meta, "filter_grouping_column"));
    for (String column : columns) {
      boolean one = Set.copyOf(values(data, column)).size() == 1;
      boolean around = MANDATORY.contains(column) || PLACES.contains(column);
      expect(one || around || described.contains(column), "cross_data_to_meta " + column);
    }
    Set<String> holes = Set.of("NA", "na", "Null", "null", "NULL");
    for (NamedCsvRecord row : data) {
      expect(row.getFields().stream().noneMatch(holes::contains), "general_null");
    }
  }

  private void screenTime() {
    for (NamedCsvRecord row : data) {
      String period = row.getField("time_period");
      expect(period.matches("\\d{6}"), "time_period");
      int from = Integer.parseInt(period.substring(2, 4));
      expect((from + 1) % 100 == Integer.parseInt(period.substring(4)), "time_period_six");
      expect(TERMS.contains(row.getField("time_identifier")), "time_identifier");
    }
  }

  private void screenPlaces() {
    for (NamedCsvRecord row : data) {
      List<String> completed = COMPLETED.get(row.getField("geographic_level"));
      expect(completed != null, "geog_level");
      for (String column : completed == null ? List.<String>of() : completed) {
        expect(!row.getField(column).isEmpty(), "geog_level_completed " + column);
      }
      boolean district = row.getField("geographic_level").equals("Local authority district");
      expect(district || row.getField("lad_code").isEmpty(), "geog_overcompleted_cols");
      expect(
          row.getField("region_code").isEmpty() == row.getField("region_name").isEmpty(),
          "region_col_completed");
      expect(row.getField("country_code").equals("E92000001"), "geog_country_combos");
      expect(row.getField("region_code").matches("(E12\\d{6})?"), "geog_region_combos");
      expect(row.getField("old_la_code").matches("\\d{3}"), "old_la_code");
      expect(row.getField("new_la_code").matches("E\\d{8}|x"), "new_la_code");
      expect(row.getField("lad_code").matches("(E\\d{8})?"), "geog_lad_combos");
      Set<String> totals = Set.of("Total", "total", "All", "all");
      expect(PLACES.stream().map(row::getField).noneMatch(totals::contains), "filter_ob_total");
    }
    Set<List<String>> codes = new HashSet<>();
    data.forEach(row -> codes.add(List.of(row.getField("lad_code"), row.getField("lad_name"))));
    expect(different(codes.stream().map(one -> one.get(0)).toList()), "geog_other_code_dupes");
  }

  private void screenFilters() {
    for (NamedCsvRecord filter : of("Filter")) {
      String column = filter.getField("col_name");
      String group = filter.getField("filter_grouping_column");
      List<String> items = values(data, column);
      List<String> groups = values(data, group);
      expect(Set.copyOf(items).size() > 1, "filter_not_singular");
      expect(items.contains("Total") && groups.contains("Total"), "filter_defaults");
      for (String item : items) {
        expect(!item.isBlank(), "filter_blanks");
        expect(item.strip().equals(item), "filter_whitespace");
        expect(item.length() <= 120, "api_char_filter_items");
      }
      expect(groups.stream().noneMatch(String::isBlank), "filter_blanks");
      expect(Set.copyOf(groups).size() <= Set.copyOf(items).size(), "filter_group_level");
      expect(!values(meta, "col_name").contains(group), "meta_fil_grp_is_fil");
      expect(sameStripped(groups), "meta_fil_grp_stripped");
      expect(!column.matches(PLACE_NAMES), "meta_geog_catch");
      for (String empty : List.of("indicator_grouping", "indicator_unit", "indicator_dp")) {
        expect(filter.getField(empty).isEmpty(), "meta_" + empty);
      }
      Set<String> rows = new HashSet<>();
      for (NamedCsvRecord row : data) {
        String key = row.getFields().subList(0, 12) + row.getField(column) + row.getField(group);
        expect(rows.add(key), "general_dupes " + key);
      }
    }
  }

  private void screenIndicators() {
    expect(sameStripped(values(of("Indicator"), "indicator_grouping")), "meta_ind_grp_stripped");
    for (NamedCsvRecord indicator : of("Indicator")) {
      String column = indicator.getField("col_name");
      expect(Set.of("", "%", "pp").contains(indicator.getField("indicator_unit")), "meta_ind_unit");
      expect(indicator.getField("indicator_dp").matches("\\d"), "meta_ind_dp_set");
      expect(indicator.getField("filter_hint").isEmpty(), "meta_filter_hint");
      expect(indicator.getField("filter_grouping_column").isEmpty(), "meta_fil_grp");
      expect(!column.matches(FILTER_ITEMS), "col_ind_smushed " + column);
      for (String value : values(data, column)) {
        expect(value.matches("-?\\d+(\\.\\d+)?|[cxz]"), "ind_invalid_entry " + column);
      }
    }
  }

  private List<NamedCsvRecord> of(String type) {
    return meta.stream().filter(row -> row.getField("col_type").equals(type)).toList();
  }

  private boolean all(String column, Predicate<String> holds) {
    return values(meta, column).stream().allMatch(holds);
  }

  private static List<String> values(List<NamedCsvRecord> rows, String column) {
    return rows.stream().map(row -> row.getField(column)).toList();
  }

  private static boolean different(Collection<String> values) {
    return Set.copyOf(values).size() == values.size();
  }

  private static boolean sameStripped(Collection<String> values) {
    Set<String> stripped =
        values.stream().map(one -> one.replaceAll("[^A-Za-z0-9]", "")).collect(Collectors.toSet());
    return stripped.size() == Set.copyOf(values).size();
  }
}
