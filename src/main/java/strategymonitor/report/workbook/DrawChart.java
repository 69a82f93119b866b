package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.TextAlignment;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBoolean;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Draws one native chart, with the numbers of its cells as its cache. */
final class DrawChart {
  private static final int MOST_NAMES = 8;
  // 45 degrees, in parts of 60,000.
  private static final int LEANING = -2_700_000;
  private final Chart chart;
  private final Look look;

  DrawChart(Chart chart, Look look) {
    this.chart = chart;
    this.look = look;
  }

  void on(XSSFDrawing drawing) {
    XSSFChart drawn = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 1, 1));
    setTitle(drawn);
    plot(drawn);
    if (chart.kind() == Chart.Kind.STACKED) {
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
      drawn.getOrAddLegend().setOverlay(false);
    }
    drawn.displayBlanksAs(DisplayBlanks.GAP);
    setFrame(drawn.getCTChartSpace());
  }

  private boolean bars() {
    return chart.kind() != Chart.Kind.LINE;
  }

  private void setTitle(XSSFChart drawn) {
    drawn.setTitleText(chart.title());
    drawn.setTitleOverlay(false);
    drawn.setAutoTitleDeleted(false);
    write(drawn.getTitle(), chart.kind() == Chart.Kind.LINE ? 11 : 12, true)
        .setFontColor(colour(Colour.DARK_BLUE));
  }

  private XDDFTextRun write(XDDFTitle title, double points, boolean bold) {
    XDDFTextParagraph paragraph = title.getBody().getParagraph(0);
    paragraph.setTextAlignment(TextAlignment.CENTER);
    paragraph.getAfterLastRunProperties().setLanguage(Locale.UK);
    XDDFTextRun run = paragraph.getTextRuns().get(0);
    run.setFontSize(points);
    run.setBold(bold);
    run.setLanguage(Locale.UK);
    return run;
  }

  private void plot(XSSFChart drawn) {
    XDDFCategoryAxis categories =
        drawn.createCategoryAxis(bars() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = drawn.createValueAxis(bars() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    CTPlotArea area = drawn.getCTChart().getPlotArea();
    setCategories(categories, area.getCatAxArray(0));
    setValues(values, area);
    XDDFChartData data =
        drawn.createData(bars() ? ChartTypes.BAR : ChartTypes.LINE, categories, values);
    data.setVaryColors(false);
    if (data instanceof XDDFBarChartData bars) {
      bars.setBarDirection(BarDirection.BAR);
      boolean stacked = chart.kind() == Chart.Kind.STACKED;
      bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
      bars.setGapWidth(45);
      if (stacked) {
        set(area.getBarChartArray(0).addNewOverlap(), "100");
      }
    } else if (data instanceof XDDFLineChartData lines) {
      lines.setGrouping(Grouping.STANDARD);
      area.getLineChartArray(0).addNewMarker().setVal(true);
    }
    chart.series().forEach(one -> add(one, data));
  }

  private void add(Chart.Series one, XDDFChartData data) {
    XDDFChartData.Series series = data.addSeries(names(chart.categories()), numbers(one));
    series.setTitle(one.name().texts().get(0), new CellReference(one.name().cells()));
    new DrawSeries(this, look).draw(series, one, chart);
    series.plot();
  }

  private XDDFCategoryDataSource names(Chart.Names names) {
    String[] texts = names.texts().toArray(new String[0]);
    return XDDFDataSourcesFactory.fromArray(texts, names.cells());
  }

  private XDDFNumericalDataSource<BigDecimal> numbers(Chart.Series one) {
    BigDecimal[] numbers = one.numbers().toArray(new BigDecimal[0]);
    XDDFNumericalDataSource<BigDecimal> source =
        XDDFDataSourcesFactory.fromArray(numbers, one.cells());
    source.setFormatCode(chart.format());
    return source;
  }

  /** Bars are listed from the top, as their table is. */
  private void setCategories(XDDFCategoryAxis axis, CTCatAx written) {
    plain(axis);
    axis.setOrientation(bars() ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
    axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
    axis.getOrAddShapeProperties().setLineProperties(line(Colour.DARK_GREY));
    write(written.isSetTxPr() ? written.getTxPr() : written.addNewTxPr());
    turn(written.getTxPr());
    written.getNumFmt().setSourceLinked(false);
    // Otherwise names that look like dates are put on a scale of days.
    written.getAuto().setVal(false);
    CTBoolean last = written.addNewNoMultiLvlLbl();
    last.setVal(true);
    nameEvery(last);
  }

  /** Areas lie flat, broken over lines; many terms lean, so that each is named. */
  private void turn(CTTextBody names) {
    if (bars()) {
      names.getBodyPr().setRot(0);
    } else if (chart.categories().texts().size() > MOST_NAMES) {
      names.getBodyPr().setRot(LEANING);
    }
  }

  /** For the types of values that POI's selection of the format lacks. */
  static void set(XmlObject element, String value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(new QName("val"), value);
    }
  }

  /** Otherwise every other name is left out where they stand close. */
  private void nameEvery(CTBoolean after) {
    try (XmlCursor cursor = after.newCursor()) {
      cursor.beginElement(new QName(cursor.getName().getNamespaceURI(), "tickLblSkip"));
      cursor.insertAttributeWithValue("val", "1");
    }
  }

  private void setValues(XDDFValueAxis axis, CTPlotArea area) {
    plain(axis);
    if (!chart.negative()) {
      axis.setMinimum(0);
    }
    if (chart.nearlyWhole()) {
      // Room for the label above the point or beside the bar.
      axis.setMaximum(110);
      axis.setMajorUnit(20);
    }
    boolean numbered = chart.kind() != Chart.Kind.BARS;
    axis.setTickLabelPosition(
        numbered ? AxisTickLabelPosition.NEXT_TO : AxisTickLabelPosition.NONE);
    if (numbered) {
      axis.getOrAddMajorGridProperties().setLineProperties(line(Colour.LINE));
      axis.setTitle(chart.axis());
      write(new XDDFTitle(null, area.getValAxArray(0).getTitle()), 10, false);
    }
    axis.getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    axis.setCrosses(bars() ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    area.getValAxArray(0).getNumFmt().setSourceLinked(false);
  }

  private void plain(XDDFChartAxis axis) {
    axis.setNumberFormat("General");
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
  }

  private void setFrame(CTChartSpace space) {
    space.addNewDate1904().setVal(false);
    if (!space.isSetRoundedCorners()) {
      space.addNewRoundedCorners();
    }
    space.getRoundedCorners().setVal(false);
    CTShapeProperties frame = space.addNewSpPr();
    fill(frame.addNewSolidFill(), Colour.WHITE);
    fill(frame.addNewLn().addNewSolidFill(), Colour.LINE);
    write(space.addNewTxPr());
  }

  private void write(CTTextBody text) {
    text.addNewBodyPr();
    text.addNewLstStyle();
    CTTextParagraph paragraph = text.addNewP();
    CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
    letters.setSz(chart.kind() == Chart.Kind.STACKED ? 1100 : 1000);
    fill(letters.addNewSolidFill(), Colour.DARK_GREY);
    letters.addNewLatin().setTypeface(look.font());
    paragraph.addNewEndParaRPr().setLang("en-GB");
  }

  XDDFColor colour(Colour colour) {
    return XDDFColor.from(look.bytes(colour));
  }

  XDDFSolidFillProperties fill(Colour colour) {
    return new XDDFSolidFillProperties(colour(colour));
  }

  void fill(CTSolidColorFillProperties fill, Colour colour) {
    fill.addNewSrgbClr().setVal(look.bytes(colour));
  }

  XDDFLineProperties line(Colour colour) {
    return new XDDFLineProperties(fill(colour));
  }
}
