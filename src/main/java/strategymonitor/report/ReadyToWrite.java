package strategymonitor.report;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Sheet;
import strategymonitor.report.workbook.Table;
import strategymonitor.report.workbook.Workbook;

/**
 * Writes a workbook that nobody reads. The first one a process writes takes twice as long as the
 * next; this one can be written while figures are judged and a processor is idle.
 */
public final class ReadyToWrite {
  private ReadyToWrite() {}

  public static void now() {
    List<List<Cell>> rows = List.of(List.of(Cell.of("Ready"), Cell.of(1)));
    Sheet sheet = new Sheet("Ready", true, 20, 20).title("Ready");
    sheet.table(Table.of("Ready_to_write", "Ready", List.of("What", "How many"), rows));
    new Workbook("Ready", "", "", Instant.EPOCH, "", List.of(sheet))
        .write(OutputStream.nullOutputStream());
  }
}
