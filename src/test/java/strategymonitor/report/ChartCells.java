package strategymonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** The numbers a chart keeps for itself, against the cells it draws from. */
final class ChartCells {
  private ChartCells() {}

  /** How many numbers were compared. */
  static int compare(Opened opened, XSSFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    int compared = 0;
    for (var lines : area.getLineChartArray()) {
      for (CTLineSer line : lines.getSerArray()) {
        compared += compare(opened, line.getVal().getNumRef());
      }
    }
    for (var bars : area.getBarChartArray()) {
      for (var bar : bars.getSerArray()) {
        compared += compare(opened, bar.getVal().getNumRef());
      }
    }
    return compared;
  }

  private static int compare(Opened opened, CTNumRef numbers) {
    Map<Long, String> kept = new HashMap<>();
    for (var point : numbers.getNumCache().getPtArray()) {
      kept.put(point.getIdx(), point.getV());
    }
    AreaReference area = new AreaReference(numbers.getF(), opened.workbook.getSpreadsheetVersion());
    long at = 0;
    for (CellReference reference : area.getAllReferencedCells()) {
      Cell cell =
          opened
              .sheet(reference.getSheetName())
              .getRow(reference.getRow())
              .getCell(reference.getCol());
      if (cell.getCellType() == CellType.NUMERIC) {
        assertThat(Double.parseDouble(kept.get(at))).isEqualTo(cell.getNumericCellValue());
      } else {
        assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        assertThat(kept).doesNotContainKey(at);
      }
      at++;
    }
    assertThat(numbers.getNumCache().getPtCount().getVal()).isEqualTo(at);
    return kept.size();
  }
}
