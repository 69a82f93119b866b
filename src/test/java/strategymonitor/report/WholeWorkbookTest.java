package strategymonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.report.accessibility.Rigour;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Style;
import strategymonitor.report.workbook.Table;
import strategymonitor.report.workbook.Workbook;

class WholeWorkbookTest {
  @Test
  void aWorkbookThatNotEverybodyCouldReadDoesNotAppearAndTheCellIsNamed(@TempDir Path folder) {
    Table table =
        Table.of(
            "whole_workbook",
            "A cell is blank",
            List.of("One", "Other"),
            List.of(
                List.of(Cell.of("a", Style.PLAIN), Cell.of("b", Style.PLAIN)),
                List.of(Cell.of("c", Style.PLAIN))));
    Sheet sheet = new Sheet("Figures", false, 20, 20).plain().title("Figures");
    sheet.repeat(sheet.table(table));
    Workbook workbook = new Workbook("Figures", "", "Norfolk", Instant.EPOCH, "", List.of(sheet));
    Path file = folder.resolve("figures.xlsx");

    assertThatThrownBy(() -> WholeWorkbook.write(file, workbook, Rigour.DATA))
        .isInstanceOf(NotForEverybody.class)
        .hasMessage(
            "a workbook that not everybody could read was not written: figures.xlsx, sheet"
                + " \"Figures\": table whole_workbook: expected every cell to be filled, found a"
                + " blank one at B4.");
    assertThat(folder).isEmptyDirectory();
    assertThat(WholeWorkbook.write(file, workbook, Rigour.REPORT)).exists();
  }
}
