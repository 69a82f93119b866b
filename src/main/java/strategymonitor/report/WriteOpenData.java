package strategymonitor.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import strategymonitor.domain.Term;

/**
 * Writes the figures of this term and of all before it as DfE's Explore Education Statistics takes
 * them: a data file and the file that says what its columns are. A row a term, place and group; a
 * column an indicator.
 */
public final class WriteOpenData {
  static final List<String> META =
      List.of(
          "col_name",
          "col_type",
          "label",
          "indicator_grouping",
          "indicator_unit",
          "indicator_dp",
          "filter_hint",
          "filter_grouping_column");
  private static final List<String> AROUND =
      List.of(
          "time_period",
          "time_identifier",
          "geographic_level",
          "country_code",
          "country_name",
          "region_code",
          "region_name",
          "old_la_code",
          "new_la_code",
          "la_name",
          "lad_code",
          "lad_name",
          "breakdown_topic",
          "breakdown");

  private final TermReport report;
  private final List<OpenDataColumn> columns;

  public WriteOpenData(TermReport report) {
    this.report = report;
    this.columns =
        report.figures().definitions().stream()
            .flatMap(definition -> OpenDataColumn.of(definition).stream())
            .toList();
  }

  /** The data file's name: {@code open-data-2025-26-autumn.csv}. */
  public String name() {
    return "open-data-" + report.term().id() + ".csv";
  }

  /**
   * Writes both files into a folder, which is made where it is not there.
   *
   * @return the data file
   * @throws java.io.UncheckedIOException if one cannot be written
   */
  public Path into(Path folder) {
    List<OpenDataRow> rows = rows();
    String meta = name().replace(".csv", ".meta.csv");
    Csv.write(folder.resolve(meta), META, meta(rows), row -> row);
    List<String> headings =
        Stream.concat(AROUND.stream(), columns.stream().map(OpenDataColumn::name)).toList();
    Set<String> shared = shared(rows);
    return Csv.write(folder.resolve(name()), headings, rows, row -> row.cells(columns, shared));
  }

  /** By these names alone the items of a filter would be fewer than its groups. */
  private static Set<String> shared(List<OpenDataRow> rows) {
    Map<String, Set<String>> topics = new HashMap<>();
    rows.stream()
        .filter(OpenDataRow::split)
        .forEach(
            row -> topics.computeIfAbsent(row.group(), any -> new HashSet<>()).add(row.topic()));
    topics.values().removeIf(of -> of.size() == 1);
    return topics.keySet();
  }

  private List<OpenDataRow> rows() {
    List<OpenDataRow> rows = new ArrayList<>();
    for (Term term : report.figures().terms()) {
      rows.addAll(OpenDataRow.of(report, term));
    }
    return rows;
  }

  /** A filter with one item is no filter. */
  private List<List<String>> meta(List<OpenDataRow> rows) {
    List<List<String>> meta = new ArrayList<>();
    if (rows.stream().anyMatch(OpenDataRow::split)) {
      meta.add(
          List.of(
              "breakdown",
              "Filter",
              "Breakdown",
              "",
              "",
              "",
              "How the figures are split",
              "breakdown_topic"));
    }
    for (OpenDataColumn column : columns) {
      meta.add(
          List.of(
              column.name(),
              "Indicator",
              Csv.safe(column.label()),
              column.definition().strand().title(),
              column.unit(),
              Integer.toString(column.places()),
              "",
              ""));
    }
    return meta;
  }
}
