package strategymonitor.report.workbook;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTPicture;

/** Puts a picture on its rows, with a size that does not vary with the columns. */
final class PlacePicture {
  private PlacePicture() {}

  static void on(XSSFSheet sheet, Sheet.PlacedPicture placed) {
    int image = sheet.getWorkbook().addPicture(placed.picture().png(), Workbook.PICTURE_TYPE_PNG);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 1, 1), image);
    CTDrawing places = drawing.getCTDrawing();
    int last = places.sizeOfTwoCellAnchorArray() - 1;
    CTPicture picture = places.getTwoCellAnchorArray(last).getPic();
    CTNonVisualDrawingProps named = picture.getNvPicPr().getCNvPr();
    named.setName(placed.description());
    named.setDescr(placed.description());
    place(places.addNewOneCellAnchor(), placed, picture);
    places.removeTwoCellAnchor(last);
  }

  private static void place(CTOneCellAnchor anchor, Sheet.PlacedPicture placed, CTPicture picture) {
    CTMarker from = anchor.addNewFrom();
    from.setCol(0);
    from.setColOff(0);
    from.setRow(placed.row() - 1);
    from.setRowOff(0);
    CTPositiveSize2D size = anchor.addNewExt();
    size.setCx(Units.pixelToEMU(placed.width()));
    size.setCy(Units.pixelToEMU(placed.height()));
    anchor.setPic(picture);
    anchor.addNewClientData();
  }
}
