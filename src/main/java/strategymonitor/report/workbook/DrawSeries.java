package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.LineCap;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineJoinRoundProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** How the series of a chart look: by dash, marker and pattern as well as by colour. */
final class DrawSeries {
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final double THICK = 2.25;
  private static final double THIN = 1.25;
  private static final int MOST_LABELS = 8;
  private static final String SMALL = "7";
  private static final String LARGE = "12";

  private final DrawChart paint;
  private final Look look;

  DrawSeries(DrawChart paint, Look look) {
    this.paint = paint;
    this.look = look;
  }

  void draw(XDDFChartData.Series series, Chart.Series one, Chart chart) {
    if (series instanceof XDDFLineChartData.Series line) {
      drawLine(line, one, chart);
    } else if (series instanceof XDDFBarChartData.Series bars
        && chart.kind() == Chart.Kind.STACKED) {
      drawPart(bars.getCTBarSer(), one.role());
    } else if (series instanceof XDDFBarChartData.Series bars) {
      drawBars(bars, one);
    }
  }

  private void drawBars(XDDFBarChartData.Series bars, Chart.Series one) {
    bars.setFillProperties(paint.fill(Colour.DARK_BLUE));
    bars.setInvertIfNegative(false);
    for (int marked : one.marked()) {
      XDDFDataPoint point = bars.getDataPoint(marked);
      point.setFillProperties(paint.fill(Colour.ORANGE));
      point.setInvertIfNegative(false);
    }
    label(bars.getCTBarSer().addNewDLbls(), STDLblPos.OUT_END);
  }

  /** A part of a bar; its number stands in it unless it is nought. */
  private void drawPart(CTBarSer part, Chart.Role role) {
    CTShapeProperties shape = part.isSetSpPr() ? part.getSpPr() : part.addNewSpPr();
    fill(shape, role);
    paint.fill(shape.addNewLn().addNewSolidFill(), Colour.DARK_GREY);
    (part.isSetInvertIfNegative() ? part.getInvertIfNegative() : part.addNewInvertIfNegative())
        .setVal(false);
    CTDLbls labels = part.addNewDLbls();
    labels.addNewNumFmt().setFormatCode("0;;");
    labels.getNumFmt().setSourceLinked(false);
    paint.fill(labels.addNewSpPr().addNewSolidFill(), Colour.WHITE);
    write(labels.addNewTxPr());
    show(labels, STDLblPos.CTR, true);
  }

  private void write(CTTextBody text) {
    text.addNewBodyPr();
    text.addNewLstStyle();
    CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(900);
    letters.setB(true);
    paint.fill(letters.addNewSolidFill(), Colour.BLACK);
  }

  private void fill(CTShapeProperties shape, Chart.Role role) {
    switch (role) {
      case MET -> paint.fill(shape.addNewSolidFill(), Colour.TURQUOISE);
      case NOT_MET -> paint.fill(shape.addNewSolidFill(), Colour.DARK_PINK);
      case WITHIN_TOLERANCE -> pattern(shape, Colour.ORANGE, "wdUpDiag");
      case CANT_TELL -> pattern(shape, Colour.LIGHT_PURPLE, "pct50");
      case NO_TARGET -> paint.fill(shape.addNewSolidFill(), Colour.MIST);
      case VALUE, TARGET, LIMIT -> paint.fill(shape.addNewSolidFill(), Colour.DARK_BLUE);
    }
  }

  /** Written element by element: POI's selection of the format lacks patterns. */
  private void pattern(CTShapeProperties shape, Colour colour, String how) {
    try (XmlCursor cursor = shape.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(DRAWING, "pattFill"));
      cursor.insertAttributeWithValue("prst", how);
      colour(cursor, "fgClr", colour);
      colour(cursor, "bgClr", Colour.WHITE);
    }
  }

  private void colour(XmlCursor cursor, String element, Colour colour) {
    cursor.beginElement(new QName(DRAWING, element));
    cursor.beginElement(new QName(DRAWING, "srgbClr"));
    cursor.insertAttributeWithValue("val", look.rgb(colour));
    cursor.toNextToken();
    cursor.toNextToken();
  }

  private void drawLine(XDDFLineChartData.Series line, Chart.Series one, Chart chart) {
    boolean value = one.role() == Chart.Role.VALUE;
    XDDFLineProperties drawn = paint.line(colour(one.role()));
    drawn.setWidth(one.role() == Chart.Role.LIMIT ? THIN : THICK);
    drawn.setLineCap(LineCap.ROUND);
    drawn.setLineJoinProperties(new XDDFLineJoinRoundProperties());
    if (!value) {
      boolean limit = one.role() == Chart.Role.LIMIT;
      PresetLineDash dash = limit ? PresetLineDash.SYSTEM_DOT : PresetLineDash.DASH;
      drawn.setPresetDash(new XDDFPresetLineDash(dash));
    }
    line.setLineProperties(drawn);
    line.setSmooth(false);
    line.setMarkerStyle(value ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
    if (value) {
      mark(line.getCTLineSer(), one);
      labelPoints(line.getCTLineSer().addNewDLbls(), one);
    } else {
      nameLine(line.getCTLineSer().addNewDLbls(), one, chart);
    }
  }

  /** A target or limit says on the line what it is, on the side away from the values. */
  private static void nameLine(CTDLbls labels, Chart.Series one, Chart chart) {
    int first = 0;
    while (one.numbers().get(first) == null) {
      first++;
    }
    boolean target = one.role() == Chart.Role.TARGET;
    int point = target ? (first + last(one)) / 2 : Math.min(first + 1, last(one));
    BigDecimal value = chart.series().get(0).numbers().get(point);
    BigDecimal own = one.numbers().get(point);
    boolean below = value != null && own != null && own.compareTo(value) < 0;
    labelPoint(labels, point, below ? "b" : "t", false);
    show(labels, STDLblPos.T, false);
  }

  private static Colour colour(Chart.Role role) {
    return switch (role) {
      case TARGET -> Colour.DARK_PINK;
      case LIMIT -> Colour.DARK_GREY;
      default -> Colour.DARK_BLUE;
    };
  }

  /** Points that stand out are diamonds, larger and with an edge. */
  private void mark(CTLineSer line, Chart.Series one) {
    DrawChart.set(line.getMarker().addNewSize(), SMALL);
    paint.fill(line.getMarker().addNewSpPr().addNewSolidFill(), Colour.DARK_BLUE);
    for (int marked : one.marked()) {
      CTDPt point = line.addNewDPt();
      point.addNewIdx().setVal(marked);
      CTMarker marker = point.addNewMarker();
      marker.addNewSymbol().setVal(STMarkerStyle.DIAMOND);
      DrawChart.set(marker.addNewSize(), LARGE);
      CTShapeProperties shape = marker.addNewSpPr();
      paint.fill(shape.addNewSolidFill(), Colour.ORANGE);
      paint.fill(shape.addNewLn().addNewSolidFill(), Colour.BLACK);
      point.addNewBubble3D().setVal(false);
    }
  }

  /** Every point of a short line; of a long one those that stand out, and the last. */
  private static void labelPoints(CTDLbls labels, Chart.Series one) {
    long known = one.numbers().stream().filter(Objects::nonNull).count();
    if (known <= MOST_LABELS) {
      label(labels, STDLblPos.T);
      return;
    }
    Set<Integer> labelled = new TreeSet<>(one.marked());
    labelled.add(last(one));
    labelled.forEach(point -> labelPoint(labels, point, "t", true));
    show(labels, STDLblPos.T, false);
  }

  private static int last(Chart.Series one) {
    int last = one.numbers().size() - 1;
    while (one.numbers().get(last) == null) {
      last--;
    }
    return last;
  }

  /**
   * The number of one point, or else the line's name. Written element by element: POI's selection
   * of the format lacks the label of one point.
   */
  private static void labelPoint(CTDLbls labels, int point, String side, boolean number) {
    try (XmlCursor cursor = labels.newCursor()) {
      String chart = cursor.getName().getNamespaceURI();
      cursor.toEndToken();
      cursor.beginElement(new QName(chart, "dLbl"));
      value(cursor, chart, "idx", Integer.toString(point));
      value(cursor, chart, "dLblPos", side);
      value(cursor, chart, "showLegendKey", "0");
      value(cursor, chart, "showVal", number ? "1" : "0");
      value(cursor, chart, "showCatName", "0");
      value(cursor, chart, "showSerName", number ? "0" : "1");
      value(cursor, chart, "showPercent", "0");
      value(cursor, chart, "showBubbleSize", "0");
    }
  }

  private static void value(XmlCursor cursor, String space, String element, String value) {
    cursor.beginElement(new QName(space, element));
    cursor.insertAttributeWithValue("val", value);
    cursor.toNextToken();
  }

  private static void label(CTDLbls labels, STDLblPos.Enum position) {
    CTShapeProperties plain = labels.addNewSpPr();
    plain.addNewNoFill();
    plain.addNewLn().addNewNoFill();
    show(labels, position, true);
  }

  private static void show(CTDLbls labels, STDLblPos.Enum position, boolean values) {
    labels.addNewDLblPos().setVal(position);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(values);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
