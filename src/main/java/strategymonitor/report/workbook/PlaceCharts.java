package strategymonitor.report.workbook;

import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/**
 * Puts the charts of a sheet in their places, with a size that does not vary with the columns, and
 * gives each its alternative text.
 */
final class PlaceCharts {
  private static final int INDENT = 12_700 * 12;

  private PlaceCharts() {}

  static void on(XSSFDrawing drawing, List<Sheet.PlacedChart> charts) {
    CTDrawing places = drawing.getCTDrawing();
    for (int i = 0; i < charts.size(); i++) {
      CTGraphicalObjectFrame frame = places.getTwoCellAnchorArray(i).getGraphicFrame();
      CTNonVisualDrawingProps named = frame.getNvGraphicFramePr().getCNvPr();
      named.setId(i + 2);
      named.setName("Chart " + (i + 1));
      named.setDescr(charts.get(i).chart().description());
      place(places.addNewOneCellAnchor(), charts.get(i), frame);
    }
    places.setTwoCellAnchorArray(new CTTwoCellAnchor[0]);
  }

  private static void place(
      CTOneCellAnchor anchor, Sheet.PlacedChart placed, CTGraphicalObjectFrame frame) {
    CTMarker from = anchor.addNewFrom();
    from.setCol(placed.column());
    from.setColOff(INDENT);
    from.setRow(placed.row() - 1);
    from.setRowOff(0);
    CTPositiveSize2D size = anchor.addNewExt();
    size.setCx(Units.pixelToEMU(placed.width()));
    size.setCy(Units.pixelToEMU(placed.height()));
    anchor.setGraphicFrame(frame);
    anchor.addNewClientData();
  }
}
