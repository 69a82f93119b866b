package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import strategymonitor.report.workbook.Chart.Kind;
import strategymonitor.report.workbook.Chart.Names;
import strategymonitor.report.workbook.Chart.Series;

/** Writes one native chart, with the numbers of its cells as its cache. */
final class ChartXml {
  private final Xml xml;
  private final Chart chart;

  ChartXml(Xml xml, Chart chart) {
    this.xml = xml;
    this.chart = chart;
  }

  void write() {
    xml.raw("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
        .raw(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
        .raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        .raw("<c:date1904 val=\"0\"/><c:lang val=\"en-GB\"/><c:roundedCorners val=\"0\"/><c:chart>")
        .raw("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
        .raw("<a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r>")
        .raw(
            "<a:rPr lang=\"en-GB\" sz=\"1200\" b=\"1\">"
                + solid(Colour.DARK_BLUE)
                + "</a:rPr><a:t>")
        .text(chart.title())
        .raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
        .raw("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>");
    writePlot();
    writeCategoryAxis();
    writeValueAxis();
    xml.raw("</c:plotArea>").raw(chart.series().size() > 1 ? LEGEND : "");
    xml.raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
        .raw("<c:spPr>" + solid(Colour.WHITE) + "<a:ln>" + solid(Colour.LINE) + "</a:ln></c:spPr>")
        .raw("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1000\">")
        .raw(solid(Colour.DARK_GREY) + "<a:latin typeface=\"Arial\"/></a:defRPr></a:pPr>")
        .raw("<a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr></c:chartSpace>");
  }

  private static final String LEGEND =
      "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>";
  private static final String AXES = "<c:axId val=\"111\"/><c:axId val=\"222\"/>";

  private boolean bars() {
    return chart.kind() == Kind.BARS;
  }

  private void writePlot() {
    xml.raw(
        bars()
            ? "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"
            : "<c:lineChart><c:grouping val=\"standard\"/>");
    xml.raw("<c:varyColors val=\"0\"/>");
    List<Series> series = chart.series();
    for (int i = 0; i < series.size(); i++) {
      write(series.get(i), i);
    }
    xml.raw(
        bars()
            ? "<c:gapWidth val=\"45\"/>" + AXES + "</c:barChart>"
            : "<c:marker val=\"1\"/>" + AXES + "</c:lineChart>");
  }

  private void write(Series one, int at) {
    xml.raw("<c:ser><c:idx val=\"" + at + "\"/><c:order val=\"" + at + "\"/><c:tx>");
    write(one.name());
    xml.raw("</c:tx>").raw(bars() ? bar(one) : line(one));
    xml.raw("<c:cat>");
    write(chart.categories());
    xml.raw("</c:cat><c:val><c:numRef><c:f>").text(one.cells()).raw("</c:f><c:numCache>");
    xml.raw("<c:formatCode>").text(chart.format()).raw("</c:formatCode>");
    xml.raw("<c:ptCount val=\"" + one.numbers().size() + "\"/>");
    for (int i = 0; i < one.numbers().size(); i++) {
      BigDecimal number = one.numbers().get(i);
      if (number != null) {
        xml.raw("<c:pt idx=\"" + i + "\"><c:v>" + number.toPlainString() + "</c:v></c:pt>");
      }
    }
    xml.raw("</c:numCache></c:numRef></c:val>");
    xml.raw(bars() ? "</c:ser>" : "<c:smooth val=\"0\"/></c:ser>");
  }

  private void write(Names names) {
    xml.raw("<c:strRef><c:f>").text(names.cells()).raw("</c:f><c:strCache>");
    xml.raw("<c:ptCount val=\"" + names.texts().size() + "\"/>");
    for (int i = 0; i < names.texts().size(); i++) {
      xml.raw("<c:pt idx=\"" + i + "\"><c:v>").text(names.texts().get(i)).raw("</c:v></c:pt>");
    }
    xml.raw("</c:strCache></c:strRef>");
  }

  private static String bar(Series one) {
    String fill = "<c:spPr>" + solid(Colour.DARK_BLUE) + "</c:spPr><c:invertIfNegative val=\"0\"/>";
    String marked =
        one.marked() < 0
            ? ""
            : "<c:dPt><c:idx val=\""
                + one.marked()
                + "\"/><c:invertIfNegative val=\"0\"/>"
                + "<c:bubble3D val=\"0\"/><c:spPr>"
                + solid(Colour.ORANGE)
                + "</c:spPr></c:dPt>";
    return fill + marked + labels("outEnd");
  }

  private static String line(Series one) {
    Colour colour = one.target() ? Colour.DARK_PINK : Colour.DARK_BLUE;
    String dash = one.target() ? "<a:prstDash val=\"dash\"/>" : "";
    String marker =
        one.target()
            ? "<c:marker><c:symbol val=\"none\"/></c:marker>"
            : "<c:marker><c:symbol val=\"circle\"/><c:size val=\"7\"/><c:spPr>"
                + solid(colour)
                + "</c:spPr></c:marker>"
                + labels("t");
    return "<c:spPr><a:ln w=\"28575\" cap=\"rnd\">"
        + solid(colour)
        + dash
        + "<a:round/></a:ln></c:spPr>"
        + marker;
  }

  private static String labels(String position) {
    return "<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val=\""
        + position
        + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
        + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
        + "</c:dLbls>";
  }

  /** Bars are listed from the top, as their table is. */
  private void writeCategoryAxis() {
    xml.raw("<c:catAx><c:axId val=\"111\"/><c:scaling><c:orientation val=\"")
        .raw(bars() ? "maxMin" : "minMax")
        .raw("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + (bars() ? "l" : "b") + "\"/>")
        .raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>")
        .raw("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
        .raw("<c:tickLblPos val=\"low\"/><c:spPr><a:ln>" + solid(Colour.DARK_GREY))
        .raw("</a:ln></c:spPr><c:crossAx val=\"222\"/><c:crosses val=\"autoZero\"/>")
        .raw("<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>")
        .raw("<c:noMultiLvlLbl val=\"1\"/></c:catAx>");
  }

  private void writeValueAxis() {
    xml.raw("<c:valAx><c:axId val=\"222\"/><c:scaling><c:orientation val=\"minMax\"/>")
        .raw(chart.negative() ? "" : "<c:min val=\"0\"/>")
        .raw("</c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + (bars() ? "b" : "l") + "\"/>")
        .raw("<c:majorGridlines><c:spPr><a:ln>" + solid(Colour.LINE) + "</a:ln></c:spPr>")
        .raw("</c:majorGridlines><c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
        .raw(
            "<a:defRPr sz=\"1000\" b=\"0\"/></a:pPr><a:r><a:rPr lang=\"en-GB\" sz=\"1000\" b=\"0\"/>")
        .raw("<a:t>")
        .text(chart.axis())
        .raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
        .raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>")
        .raw("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>")
        .raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val=\"111\"/><c:crosses val=\"")
        .raw(bars() ? "max" : "autoZero")
        .raw("\"/><c:crossBetween val=\"between\"/></c:valAx>");
  }

  private static String solid(Colour colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour.rgb() + "\"/></a:solidFill>";
  }
}
