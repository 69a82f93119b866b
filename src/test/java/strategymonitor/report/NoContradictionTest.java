package strategymonitor.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.report.accessibility.CheckAccessibility;

/** The board's workbook against the open data of the same term, read by themselves. */
class NoContradictionTest {
  private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
  private static final Pattern MARK = Pattern.compile("\\[([uprb])]");
  private static final Pattern COUNTED = Pattern.compile("\\(([\\d,.]+ of [\\d,.]+)\\)");
  private static final List<String> SHEETS = List.of("outputs", "tracking", "quality");
  private static final Map<String, String> UNITS = Map.of("%", "%", "pp", " pp", "days", " days");
  private final Path folder;

  NoContradictionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<Map<String, String>> openData(Path csv) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(csv);
    List<String> headings = fields(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      List<String> fields = fields(line);
      for (int i = 0; i < headings.size(); i++) {
        row.put(headings.get(i), fields.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(line);
    while (field.find()) {
      fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
    }
    return fields;
  }

  private static String of(Map<String, String> row, String heading) {
    return Objects.requireNonNull(row.get(heading), heading);
  }

  /** What a cell shows is the open data's value, rounded to the places that it shows. */
  private static void same(String cell, Map<String, String> row) {
    String value = of(row, "value");
    if (value.isEmpty()) {
      assertThat(cell).matches("\\[[cxz]\\]( no value)?|");
      return;
    }
    assertThat(MARK.matcher(cell).results().map(mark -> mark.group(1)).collect(joining()))
        .isEqualTo(of(row, "flag"));
    String shown = cell.replaceAll(" \\[.*", "");
    String unit = UNITS.getOrDefault(of(row, "unit"), "");
    assertThat(shown).endsWith(unit);
    BigDecimal number =
        new BigDecimal(shown.substring(0, shown.length() - unit.length()).replace(",", ""));
    assertThat(number)
        .as("%s %s", row.get("indicator"), row.get("group"))
        .isEqualByComparingTo(new BigDecimal(value).setScale(number.scale(), RoundingMode.HALF_UP));
  }

  @Test
  void tablesAndOpenDataSayTheSame() throws IOException {
    TermReport report = County.report();
    List<Map<String, String>> data = openData(new WriteIndicatorsCsv(report).into(folder));
    int compared = 0;
    try (Opened opened = new Opened(new WriteBoardReport(report).into(folder))) {
      Map<String, List<String>> shown = new HashMap<>();
      for (String sheet : SHEETS) {
        opened.table(sheet + "_indicators").forEach(row -> shown.put(row.get(0), row));
      }
      Map<String, List<String>> headlines = new HashMap<>();
      opened.table("summary_headlines").forEach(row -> headlines.put(row.get(0), row));
      for (Map<String, String> row : data) {
        if (of(row, "breakdown").equals("all")) {
          compared += compare(row, Objects.requireNonNull(shown.get(of(row, "title"))));
          List<String> headline = headlines.get(of(row, "title"));
          compared += headline == null ? 0 : compare(row, headline);
        }
      }
      assertThat(compared).isGreaterThan(100);
      assertThat(areas(opened, report, data)).isGreaterThan(40);
    }
  }

  private static int compare(Map<String, String> row, List<String> shown) {
    same(shown.get(1), row);
    assertThat(shown.get(4)).endsWith(of(row, "target_status"));
    if (!of(row, "value").isEmpty() && !of(row, "denominator").isEmpty()) {
      assertThat(shown.get(2)).isEqualTo(of(row, "numerator") + " of " + of(row, "denominator"));
    }
    return 1;
  }

  private static int areas(Opened opened, TermReport report, List<Map<String, String>> data) {
    List<String> titles =
        report
            .figures()
            .headlines()
            .filter(one -> one.breakdowns().contains(strategymonitor.domain.Breakdown.AREA))
            .map(strategymonitor.domain.Definition::title)
            .toList();
    Map<String, List<String>> shown = new HashMap<>();
    opened.table("areas_figures").forEach(row -> shown.put(row.get(0), row));
    int compared = 0;
    for (Map<String, String> row : data) {
      int column = titles.indexOf(of(row, "title"));
      if (column >= 0 && of(row, "breakdown").equals("area")) {
        same(Objects.requireNonNull(shown.get(of(row, "group"))).get(column + 1), row);
        compared++;
      }
    }
    return compared;
  }

  /** Such as {@code 65.0% (39 of 60)}: in a sentence, a note, an exception or a recommendation. */
  @Test
  void everyCountInASentenceIsInTheOpenData() throws IOException {
    int compared = 0;
    for (TermReport report : OddTerms.all().values()) {
      Path into = folder.resolve(report.run().id());
      Set<String> counts = new HashSet<>();
      for (Map<String, String> row : openData(new WriteIndicatorsCsv(report).into(into))) {
        counts.add(of(row, "numerator") + " of " + of(row, "denominator"));
      }
      try (Opened opened = new Opened(new WriteBoardReport(report).into(into))) {
        Matcher said = COUNTED.matcher(opened.text() + opened.parts());
        while (said.find()) {
          assertThat(counts).contains(said.group(1).replace(",", ""));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void exceptionsAreThoseThatTheOpenDataCallsSo() throws IOException {
    TermReport report = County.report();
    Set<String> titles = new TreeSet<>();
    for (Map<String, String> row : openData(new WriteIndicatorsCsv(report).into(folder))) {
      boolean declining = of(row, "variation").equals("Declining");
      if (of(row, "breakdown").equals("all")
          && (declining || Set.of("Not met", "Can't tell").contains(of(row, "target_status")))) {
        titles.add(of(row, "title"));
      }
    }

    try (Opened opened = new Opened(new WriteBoardReport(report).into(folder))) {
      assertThat(opened.table("exceptions_this_term"))
          .extracting(row -> row.get(0).replaceAll(" \\[.]", ""))
          .containsExactlyInAnyOrderElementsOf(titles);
    }
  }

  @Test
  void anOddTermHasItsReportToo() {
    OddTerms.all()
        .forEach(
            (name, report) -> {
              Path file = new WriteBoardReport(report).into(folder.resolve(name));
              assertThat(new CheckAccessibility(file).breaches()).as(name).isEmpty();
              try (Opened opened = new Opened(file)) {
                opened.workbook.forEach(
                    sheet -> {
                      if (sheet.getDrawingPatriarch() != null) {
                        for (XSSFChart chart :
                            opened
                                .sheet(sheet.getSheetName())
                                .createDrawingPatriarch()
                                .getCharts()) {
                          ChartCells.compare(opened, chart);
                        }
                      }
                    });
                assertThat(opened.workbook.getNumberOfSheets()).as(name).isEqualTo(13);
              }
            });
  }
}
