package strategymonitor.report;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.group;
import static strategymonitor.report.Example.hidden;
import static strategymonitor.report.Example.none;
import static strategymonitor.report.Example.share;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;

class OpenDataForExploreTest {
  private final Path folder;

  OpenDataForExploreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Example term() {
    return new Example()
        .with(
            definition(
                "cpd-reached",
                "Schools reached",
                Unit.PERCENT,
                Better.HIGHER,
                Breakdown.AREA,
                Breakdown.KIND))
        .with(definition("support-wait-days", "Days to wait", Unit.DAYS, Better.LOWER))
        .with(share("cpd-reached", 275, 404, TargetStatus.NOT_MET))
        .with(group("cpd-reached", Breakdown.AREA, "Breckland", 30, 40))
        .with(hidden(group("cpd-reached", Breakdown.AREA, "Norwich", 3, 4)))
        .with(group("cpd-reached", Breakdown.AREA, "Outside the authority", 0, 1))
        .with(group("cpd-reached", Breakdown.KIND, "NA", 1, 9))
        .with(none("support-wait-days", "x", TargetStatus.CANT_TELL, ""))
        .then(AUTUMN.previous(), share("cpd-reached", 1, 3, TargetStatus.NOT_MET));
  }

  /** The same, of an authority whose place nobody has told. */
  private static TermReport elsewhere(TermReport report) {
    Theme theme =
        new ReadTheme(
                """
                geography:
                  country: {code: E92000001, name: England}
                  authority: {code: E06000001, old code: 805, name: Hartlepool}
                """,
                "theme.yaml",
                Path.of(""))
            .theme();
    return new TermReport(
        new Issuer("Norfolk", "", "1.0.0", theme),
        report.dates(),
        report.run(),
        report.figures(),
        report.quality(),
        report.inputs(),
        report.papers(),
        report.notes());
  }

  private List<NamedCsvRecord> rows(TermReport report) {
    Path file = new WriteOpenData(report).into(folder);
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> screened(TermReport report) {
    Path data = new WriteOpenData(report).into(folder);
    return new Screening(data, folder.resolve("open-data-2025-26-autumn.meta.csv")).failures();
  }

  @Test
  void itPassesTheScreeningRules() {
    assertThat(screened(County.report())).isEmpty();
    assertThat(screened(term().report())).isEmpty();
  }

  @Test
  void itPassesThemWithoutAnyFigureAndWithoutKnowingThePlace() {
    Example empty =
        new Example().with(definition("a", "A", Unit.PERCENT, Better.HIGHER, Breakdown.AREA));

    assertThat(screened(empty.report())).isEmpty();
    assertThat(screened(elsewhere(County.report()))).isEmpty();
  }

  @Test
  void aRowIsATermAPlaceAndAGroup() {
    List<NamedCsvRecord> rows = rows(term().report());

    assertThat(rows)
        .extracting(
            row ->
                String.join(
                    " | ",
                    row.getField("time_period"),
                    row.getField("time_identifier"),
                    row.getField("geographic_level"),
                    row.getField("lad_code"),
                    row.getField("breakdown_topic"),
                    row.getField("breakdown")))
        .containsExactly(
            "202425 | Summer term | Local authority |  | Total | Total",
            "202526 | Autumn term | Local authority |  | Total | Total",
            "202526 | Autumn term | Local authority district | E07000143 | Total | Total",
            "202526 | Autumn term | Local authority district | E07000148 | Total | Total",
            "202526 | Autumn term | Local authority |  | Area | Outside the authority",
            "202526 | Autumn term | Local authority |  | Kind | Not stated");
    assertThat(rows.get(1).getFields())
        .contains("E92000001", "E12000006", "East of England", "926", "E10000020", "Norfolk");
  }

  @Test
  void aCellHoldsANumberOrTheLetterThatSaysWhyNot() {
    List<NamedCsvRecord> rows = rows(term().report());

    assertThat(rows)
        .extracting(
            row ->
                String.join(
                    " ",
                    row.getField("cpd_reached"),
                    row.getField("cpd_reached_numerator"),
                    row.getField("cpd_reached_denominator"),
                    row.getField("support_wait_days")))
        .containsExactly(
            "33.3333 1 3 x",
            "68.0693 275 404 x",
            "75 30 40 z",
            "c c c z",
            "0 0 1 z",
            "11.1111 1 9 z");
  }

  @Test
  void whatWasCountedOfAnEmptyWholeIsTold() {
    Example empty =
        new Example()
            .with(definition("a", "A", Unit.PERCENT, Better.HIGHER))
            .with(
                Example.result(
                    "a",
                    Breakdown.ALL,
                    "All",
                    ZERO,
                    ZERO,
                    null,
                    "z",
                    null,
                    TargetStatus.NO_TARGET));

    assertThat(rows(empty.report()).get(0).getFields()).endsWith("z", "0", "0");
  }

  @Test
  void groupsOfOneNameInTwoBreakdownsAreToldApart() {
    Example two =
        new Example()
            .with(definition("a", "A", Unit.PERCENT, Better.HIGHER, Breakdown.ROLE, Breakdown.KIND))
            .with(group("a", Breakdown.ROLE, "Headteacher", 1, 2))
            .with(group("a", Breakdown.KIND, "Headteacher", 1, 3));

    assertThat(rows(two.report()))
        .extracting(row -> row.getField("breakdown"))
        .containsExactly("Total", "Headteacher (role)", "Headteacher (kind)");
  }

  @Test
  void eachColumnIsDescribed() throws Exception {
    new WriteOpenData(term().report()).into(folder);

    assertThat(Files.readAllLines(folder.resolve("open-data-2025-26-autumn.meta.csv")))
        .containsExactly(
            "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,"
                + "filter_grouping_column",
            "breakdown,Filter,Breakdown,,,,How the figures are split,breakdown_topic",
            "cpd_reached,Indicator,Schools reached,Outputs,%,1,,",
            "cpd_reached_numerator,Indicator,Schools reached: counted,Outputs,,0,,",
            "cpd_reached_denominator,Indicator,Schools reached: of,Outputs,,0,,",
            "support_wait_days,Indicator,Days to wait (days),Outputs,,1,,");
  }

  @Test
  void theTidyTableHasEachOfItsColumnsDescribed() throws Exception {
    Path meta = new WriteIndicatorsMeta(term().report()).into(folder);

    assertThat(meta).hasFileName("indicators-2025-26-autumn.meta.csv");
    assertThat(Files.readAllLines(meta).stream().skip(1).map(line -> line.split(",")[0]))
        .containsExactlyElementsOf(WriteIndicatorsCsv.HEADINGS);
  }

  @Test
  void theSameTermGivesTheSameBytes() throws Exception {
    byte[] once = Files.readAllBytes(new WriteOpenData(County.report()).into(folder));
    byte[] again = Files.readAllBytes(new WriteOpenData(County.report()).into(folder));

    assertThat(again).isEqualTo(once);
  }
}
