package strategymonitor.report;

import static java.math.BigDecimal.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.group;
import static strategymonitor.report.Example.hidden;
import static strategymonitor.report.Example.none;
import static strategymonitor.report.Example.result;
import static strategymonitor.report.Example.share;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;
import strategymonitor.domain.Variation;

class OpenDataTest {
  private final Path folder;

  OpenDataTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<NamedCsvRecord> records(Path file) throws Exception {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  private List<String> lines(Example example) throws Exception {
    return Files.readAllLines(new WriteIndicatorsCsv(example.report()).into(folder));
  }

  @Test
  void theHeadingsAreThoseOfTheInterface() throws Exception {
    assertThat(lines(new Example()))
        .containsExactly(
            "term,indicator,title,strand,breakdown,group,numerator,denominator,value,unit,better,"
                + "target,tolerance,target_status,variation,previous_value,"
                + "same_term_last_year_value,bound_low,bound_high,ci_low,ci_high,limit_low,"
                + "limit_high,coverage,flag,run,rules");
  }

  @Test
  void aRowSaysTheFigureAndWhatItWas() throws Exception {
    Example example =
        new Example()
            .with(definition("reached", "Schools taking up the offer", Unit.PERCENT, Better.HIGHER))
            .with(share("reached", 275, 404, TargetStatus.NOT_MET))
            .then(AUTUMN.previous(), share("reached", 1, 3, TargetStatus.NOT_MET))
            .then(AUTUMN.lastYear(), share("reached", 2, 3, TargetStatus.NOT_MET));

    assertThat(lines(example))
        .contains(
            "2025-26-autumn,reached,Schools taking up the offer,Outputs,all,All,275,404,68.0693,%,"
                + "higher,80,5,Not met,,33.3333,66.6667,,,,,,,,,"
                + Example.run().id()
                + ","
                + Example.RULES.shown());
  }

  @Test
  void howAFigureIsReadStandsBesideItAndIsHiddenWithIt() throws Exception {
    Reading reading =
        new Reading(
            Variation.DECLINING,
            "8 terms (trial)",
            new Range(Fraction.of(70), Fraction.of(82)),
            new Coverage(57, 60),
            new Range(Fraction.of(65), Fraction.of(71)),
            new Range(Fraction.of(60), Fraction.of(75)),
            "");
    Example example =
        new Example()
            .with(definition("a", "A", Unit.PERCENT, Better.HIGHER, Breakdown.AREA))
            .with(share("a", 275, 404, TargetStatus.NOT_MET).read(reading))
            .with(hidden(group("a", Breakdown.AREA, "Norwich", 3, 4).read(reading)));

    List<String> lines = lines(example);

    assertThat(lines.get(1)).contains(",Declining,,,65,71,60,75,70,82,95,,");
    assertThat(lines.get(2)).contains(",No target,,,,,,,,,,,c,");
  }

  @Test
  void rowsStandInCatalogueOrderThenByBreakdownAsDefinedThenByGroup() throws Exception {
    Example example =
        new Example()
            .with(definition("second-one", "B", Unit.PERCENT, Better.HIGHER))
            .with(
                definition(
                    "first", "A", Unit.PERCENT, Better.HIGHER, Breakdown.RURAL, Breakdown.AREA))
            .with(share("second-one", 1, 2, TargetStatus.NOT_MET))
            .with(group("first", Breakdown.AREA, "Norwich", 1, 2))
            .with(group("first", Breakdown.AREA, "Breckland", 1, 2))
            .with(group("first", Breakdown.RURAL, "Rural", 1, 2))
            .with(share("first", 1, 2, TargetStatus.NOT_MET));

    assertThat(records(new WriteIndicatorsCsv(example.report()).into(folder)))
        .extracting(row -> row.getField("indicator") + " " + row.getField("group"))
        .containsExactly(
            "first All", "first Rural", "first Breckland", "first Norwich", "second-one All");
  }

  @Test
  void whereThereIsNoValueTheFlagSaysWhyAndNothingElseIsSaid() throws Exception {
    Example example =
        new Example()
            .with(definition("a", "A", Unit.PERCENT, Better.HIGHER, Breakdown.AREA))
            .with(none("a", "xu", TargetStatus.CANT_TELL, "Missing."))
            .with(hidden(group("a", Breakdown.AREA, "Norwich", 3, 4)));

    assertThat(records(new WriteIndicatorsCsv(example.report()).into(folder)))
        .extracting(
            row -> row.getField("numerator") + row.getField("denominator") + row.getField("value"),
            row -> row.getField("flag"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("", "x"),
            org.assertj.core.groups.Tuple.tuple("", "c"));
  }

  @Test
  void theCellsOfTheBoardReportAndTheOpenDataAgree() throws Exception {
    TermReport report = County.report();
    List<NamedCsvRecord> rows = records(new WriteIndicatorsCsv(report).into(folder));

    try (Opened opened = new Opened(new WriteBoardReport(report).into(folder))) {
      List<List<String>> cells = opened.table("indicators_all");

      assertThat(cells).hasSameSizeAs(rows);
      for (int i = 0; i < rows.size(); i++) {
        NamedCsvRecord row = rows.get(i);
        String value = row.getField("value");
        assertThat(cells.get(i))
            .startsWith(
                row.getField("indicator"),
                row.getField("title"),
                row.getField("breakdown"),
                row.getField("group"))
            .element(6)
            .isEqualTo(value.isEmpty() ? "[" + row.getField("flag") + "]" : value);
        assertThat(cells.get(i).get(9)).endsWith(row.getField("target_status"));
      }
    }
  }

  @Test
  void numbersArePlainDecimalsRoundedHalfUp() throws Exception {
    Example example =
        new Example()
            .with(definition("a", "A", Unit.DAYS, Better.LOWER))
            .with(definition("bb", "B", Unit.POINTS, Better.LOWER))
            .with(definition("ccc", "C", Unit.COUNT, Better.HIGHER))
            .with(
                result(
                    "a",
                    Breakdown.ALL,
                    "All",
                    null,
                    null,
                    Fraction.of(valueOf(21.5)),
                    "",
                    null,
                    TargetStatus.NO_TARGET),
                result(
                    "bb",
                    Breakdown.ALL,
                    "All",
                    null,
                    null,
                    Fraction.of(valueOf(-0.00005)),
                    "",
                    null,
                    TargetStatus.NO_TARGET),
                result(
                    "ccc",
                    Breakdown.ALL,
                    "All",
                    valueOf(1_200_000),
                    null,
                    Fraction.of(1_200_000),
                    "",
                    null,
                    TargetStatus.NO_TARGET));

    assertThat(records(new WriteIndicatorsCsv(example.report()).into(folder)))
        .extracting(row -> row.getField("value"))
        .containsExactly("21.5", "-0.0001", "1200000");
  }

  @Test
  void linesEndInLfAndTextIsUtf8() throws Exception {
    Example example =
        new Example()
            .with(definition("a", "A", Unit.PERCENT, Better.HIGHER, Breakdown.AREA))
            .with(group("a", Breakdown.AREA, "Ynys Môn", 1, 2));

    byte[] bytes = Files.readAllBytes(new WriteIndicatorsCsv(example.report()).into(folder));

    assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
        .contains(",Ynys Môn,")
        .doesNotContain("\r")
        .endsWith("\n")
        .doesNotStartWith("\ufeff");
  }

  @Test
  void textThatWouldRunGetsAnApostropheAndNumbersStayNumbers() {
    assertThat(Csv.safe("=1+1")).isEqualTo("'=1+1");
    assertThat(Csv.safe("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(Csv.safe("+cmd|' /C calc'!A0")).isEqualTo("'+cmd|' /C calc'!A0");
    assertThat(Csv.safe("-5 days")).isEqualTo("'-5 days");
    assertThat(Csv.safe("\t=1")).isEqualTo("'\t=1");
    assertThat(Csv.safe("-5")).isEqualTo("-5");
    assertThat(Csv.safe("+12.5")).isEqualTo("+12.5");
    assertThat(Csv.safe("-1,234.5")).isEqualTo("-1,234.5");
    assertThat(Csv.safe("Norwich")).isEqualTo("Norwich");
    assertThat(Csv.safe("")).isEmpty();
  }
}
