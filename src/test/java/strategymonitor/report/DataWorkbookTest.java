package strategymonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static strategymonitor.report.Example.AUTUMN;
import static strategymonitor.report.Example.definition;
import static strategymonitor.report.Example.group;
import static strategymonitor.report.Example.hidden;
import static strategymonitor.report.Example.none;
import static strategymonitor.report.Example.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Better;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;

/** The essential lines of the Analysis Function's checklist for spreadsheets, and our own. */
class DataWorkbookTest {
  private final Path folder;

  DataWorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Opened county() {
    return new Opened(new WriteDataWorkbook(County.report()).into(folder));
  }

  private static Example term() {
    return new Example()
        .with(definition("reached", "Schools reached", Unit.PERCENT, Better.HIGHER, Breakdown.AREA))
        .with(definition("missing", "No return", Unit.PERCENT, Better.HIGHER))
        .with(share("reached", 275, 404, TargetStatus.NOT_MET))
        .with(group("reached", Breakdown.AREA, "Breckland", 30, 40))
        .with(hidden(group("reached", Breakdown.AREA, "Norwich", 3, 4)))
        .with(none("missing", "x", TargetStatus.CANT_TELL, "No return has come."))
        .then(AUTUMN.previous(), share("reached", 1, 3, TargetStatus.NOT_MET));
  }

  private Opened opened(Example example) {
    return new Opened(new WriteDataWorkbook(example.report()).into(folder));
  }

  @Test
  void eachSheetHasATitleSaysHowManyTablesItHoldsAndHoldsOne() {
    try (Opened opened = county()) {
      for (XSSFSheet sheet : opened.sheets()) {
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
            .startsWith("This worksheet contains one table.");
        assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
      }
    }
  }

  @Test
  void noCellOfATableIsEmptyAndNoneIsMerged() {
    try (Opened opened = county()) {
      for (XSSFSheet sheet : opened.sheets()) {
        assertThat(sheet.getNumMergedRegions()).isZero();
        for (XSSFTable table : sheet.getTables()) {
          AreaReference area = table.getArea();
          assertThat(area.getFirstCell().getCol()).isZero();
          for (int row = area.getFirstCell().getRow(); row <= area.getLastCell().getRow(); row++) {
            for (int column = 0; column <= area.getLastCell().getCol(); column++) {
              assertThat(sheet.getRow(row).getCell(column).toString())
                  .as(sheet.getSheetName() + " row " + (row + 1))
                  .isNotBlank();
            }
          }
        }
      }
    }
  }

  @Test
  void nothingStandsBelowATable() {
    try (Opened opened = county()) {
      for (XSSFSheet sheet : opened.sheets()) {
        assertThat(sheet.getLastRowNum()).isEqualTo(sheet.getTables().get(0).getEndRowIndex());
      }
    }
  }

  @Test
  void lettersAreSansSerifAndAtLeastTwelvePointsOnNoFill() {
    try (Opened opened = county()) {
      for (XSSFSheet sheet : opened.sheets()) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            XSSFFont font = opened.font(cell);
            assertThat(font.getFontName()).isEqualTo("Arial");
            assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
          }
        }
      }
    }
  }

  @Test
  void thereAreNeitherFrozenPanesNorFiltersNorHeadersNorFooters() {
    try (Opened opened = county()) {
      for (XSSFSheet sheet : opened.sheets()) {
        assertThat(sheet.getPaneInformation()).isNull();
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
        assertThat(sheet.getTables().get(0).getCTTable().isSetAutoFilter()).isFalse();
        assertThat(sheet.getFooter().getLeft() + sheet.getHeader().getLeft()).isEmpty();
      }
    }
  }

  @Test
  void theContentsLeadToEverySheetAfterThem() {
    try (Opened opened = county()) {
      List<String> names = new ArrayList<>();
      opened.sheets().forEach(sheet -> names.add(sheet.getSheetName()));
      XSSFSheet contents = opened.sheet("Contents");

      assertThat(names).startsWith("Cover", "Contents", "Notes", "Definitions", "All Norfolk");
      assertThat(opened.table("data_contents"))
          .extracting(row -> row.get(0))
          .isEqualTo(names.subList(2, names.size()));
      assertThat(contents.getHyperlinkList())
          .extracting(link -> link.getLocation())
          .containsExactlyElementsOf(
              names.subList(2, names.size()).stream().map(name -> "'" + name + "'!A1").toList());
    }
  }

  @Test
  void aFigureStandsWithWhatItWasWorkedOutFrom() {
    try (Opened opened = opened(term())) {
      assertThat(opened.table("data_all").get(0))
          .containsExactly(
              "reached",
              "Schools reached",
              "Outputs",
              "Norfolk",
              "275",
              "404",
              "68.0693",
              "Per cent",
              "80",
              "Not met",
              "33.3333",
              "[x]",
              "[z]",
              "[z]",
              "[z]",
              "[z]",
              "[z]",
              "[z]",
              "[z]",
              "[z]",
              "None");
    }
  }

  @Test
  void whatIsHiddenOrMissingIsSaidInShorthandThatTheNotesExplain() {
    try (Opened opened = opened(term())) {
      assertThat(opened.table("data_all").get(1))
          .contains("[x]", "Can't tell")
          .element(6)
          .isEqualTo("[x]");
      assertThat(opened.table("data_area").get(1))
          .startsWith("reached", "Schools reached", "Outputs", "Norwich", "[c]", "[c]", "[c]")
          .endsWith("[c]");
      assertThat(opened.table("data_notes"))
          .extracting(row -> row.get(0))
          .contains("[c]", "[x]", "[z]", "[u]");
    }
  }

  @Test
  void everyFigureOfTheTidyTableStandsOnceInIt() {
    TermReport report = County.report();
    try (Opened opened = county()) {
      int rows = 0;
      for (Breakdown breakdown : Breakdown.values()) {
        rows +=
            report.figures().shown().stream().anyMatch(one -> one.breakdown() == breakdown)
                ? opened.table("data_" + breakdown.name().toLowerCase(java.util.Locale.ROOT)).size()
                : 0;
      }
      assertThat(rows).isEqualTo(report.figures().shown().size());
    }
  }

  @Test
  void theSameTermGivesTheSameBytes() throws Exception {
    byte[] once = Files.readAllBytes(new WriteDataWorkbook(County.report()).into(folder));
    byte[] again =
        Files.readAllBytes(new WriteDataWorkbook(County.report()).into(folder.resolve("again")));

    assertThat(again).isEqualTo(once);
  }
}
