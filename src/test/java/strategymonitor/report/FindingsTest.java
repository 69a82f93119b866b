package strategymonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.finding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus.State;
import strategymonitor.report.accessibility.CheckAccessibility;

class FindingsTest {
  private final Path folder;

  FindingsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static final RecordedFinding REJECTED =
      new RecordedFinding(
          "",
          "",
          new Finding(
              "1006",
              "2025-26-autumn/notes.docx",
              null,
              null,
              null,
              "a workbook or CSV",
              "another type of file",
              "The file is left out.",
              "Save it as .xlsx and send it again."));

  @Test
  void aFindingIsOneRowWithItsMessage() throws Exception {
    Example example = new Example().with(finding("1030", "maybe"), REJECTED);

    assertThat(new WriteFindingsCsv(example.report()).into(folder))
        .hasContent(
            """
            term,return,submitter,file,sheet,row,column,number,severity,found,expected,message
            2025-26-autumn,,,2025-26-autumn/notes.docx,,,,1006,error,another type of file,a workbook or CSV,"2025-26-autumn/notes.docx: expected a workbook or CSV, found ""another type of file"" (1006). The file is left out. Save it as .xlsx and send it again."
            2025-26-autumn,CPD take-up,Julian Teaching School Hub,2025-26-autumn/julian.xlsx,Participants,14,Attended,1030,error,maybe,Yes or No,"2025-26-autumn/julian.xlsx, sheet ""Participants"", row 14, column ""Attended"": expected Yes or No, found ""maybe"" (1030). The row is left out. Correct the cell and send the return again."
            """);
  }

  @Test
  void whatWasFoundCannotRun() throws Exception {
    Example example = new Example().with(finding("1030", "=cmd()"), finding("1041", "-5"));

    assertThat(Files.readString(new WriteFindingsCsv(example.report()).into(folder)))
        .contains(",error,'=cmd(),", ",error,-5,");
  }

  @Test
  void theDataQualityReportListsEveryFindingAndEveryRow() {
    Example example =
        new Example()
            .with(finding("1030", "=1+1"), finding("2002Q", ""), REJECTED)
            .with(
                Example.received("CPD take-up", "Inspiration Teaching School Hub", State.ON_TIME),
                Example.missing("CPD take-up", "Julian Teaching School Hub"))
            .with(
                new InputFile(
                    "2025-26-autumn/notes.docx",
                    strategymonitor.domain.Fingerprint.of("notes"),
                    "",
                    "",
                    InputFile.State.REJECTED,
                    List.of()));

    try (Opened opened = new Opened(new WriteDataQuality(example.report()).into(folder))) {
      assertThat(opened.table("returns_expected"))
          .containsExactly(
              List.of(
                  "CPD take-up",
                  "Inspiration Teaching School Hub",
                  "✓ Received on time",
                  "9 Jan 2026",
                  "92",
                  "89",
                  "3"),
              List.of(
                  "CPD take-up",
                  "Julian Teaching School Hub",
                  "✗ Missing",
                  "[z]",
                  "[x]",
                  "[x]",
                  "[x]"));
      assertThat(opened.table("rows_of_sheets"))
          .contains(
              List.of(
                  "CPD take-up",
                  "Inspiration Teaching School Hub",
                  "Participants",
                  "80",
                  "77",
                  "3"));
      assertThat(opened.table("findings_list_1")).hasSize(3);
      assertThat(opened.table("findings_list_1").get(1)).contains("=1+1", "1030", "error", "14");
      assertThat(opened.table("files_looked_at").get(0))
          .startsWith("2025-26-autumn/notes.docx", "[z]", "[z]", "rejected");
    }
  }

  @Test
  void everybodyCanReadTheDataQualityReport() {
    Example full = new Example().with(finding("1030", "maybe"));

    assertThat(new CheckAccessibility(new WriteDataQuality(full.report()).into(folder)).breaches())
        .isEmpty();
    assertThat(
            new CheckAccessibility(new WriteDataQuality(new Example().report()).into(folder))
                .breaches())
        .isEmpty();
  }

  @Test
  void aRunSaysWhatItReadAndCounted() throws Exception {
    Example example =
        new Example()
            .with(Example.received("CPD take-up", "Inspiration", State.ON_TIME))
            .with(finding("1030", "maybe"), finding("1030", ""), finding("2002Q", ""))
            .with(
                new InputFile(
                    "2025-26-autumn/a.xlsx",
                    strategymonitor.domain.Fingerprint.of("a"),
                    "CPD take-up",
                    "Inspiration",
                    InputFile.State.COUNTED,
                    List.of(
                        "2025-26-autumn/a.xlsx: the sheet \"Rota\" is no part of the return and is passed over.")));

    assertThat(new WriteRunJson(example.report()).into(folder))
        .hasSameTextualContentAs(Path.of("src/test/resources/report/run.json"));
  }
}
