package strategymonitor.report.workbook;

import java.util.List;

/** Writes where a sheet's charts are, and the alternative text of each. */
final class DrawingXml {
  private static final int UNITS_A_PIXEL = 9525;

  private DrawingXml() {}

  static void write(Xml xml, List<Sheet.PlacedChart> charts) {
    xml.raw("<xdr:wsDr")
        .raw(" xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"")
        .raw(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
        .raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"")
        .raw(" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">");
    for (int i = 0; i < charts.size(); i++) {
      write(xml, charts.get(i), i + 1);
    }
    xml.raw("</xdr:wsDr>");
  }

  private static void write(Xml xml, Sheet.PlacedChart placed, int number) {
    xml.raw("<xdr:oneCellAnchor><xdr:from><xdr:col>" + placed.column() + "</xdr:col>")
        .raw("<xdr:colOff>152400</xdr:colOff><xdr:row>" + (placed.row() - 1) + "</xdr:row>")
        .raw("<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"")
        .raw((long) placed.width() * UNITS_A_PIXEL)
        .raw("\" cy=\"")
        .raw((long) placed.height() * UNITS_A_PIXEL)
        .raw("\"/><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"")
        .raw(number + 1)
        .raw("\" name=\"Chart " + number + "\" descr=\"")
        .text(placed.chart().description())
        .raw("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>")
        .raw("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>")
        .raw("<a:graphic><a:graphicData")
        .raw(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">")
        .raw("<c:chart r:id=\"rId" + number + "\"/></a:graphicData></a:graphic>")
        .raw("</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>");
  }
}
