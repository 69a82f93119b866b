package strategymonitor.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;

/**
 * Adds the small columns that stand in cells, which are an addition of Excel 2010 to the format.
 */
final class AddSparklines {
  private static final String URI = "{05C60535-1F16-4fd2-B693-F4F36F0B64E0}";
  private static final List<String> PARTS =
      List.of("Series", "Negative", "Axis", "Markers", "First", "Last", "High", "Low");
  private static final BigDecimal AIR = new BigDecimal("1.25");
  private final XmlCursor cursor;
  private final Look look;

  private AddSparklines(XmlCursor cursor, Look look) {
    this.cursor = cursor;
    this.look = look;
  }

  static void to(XSSFSheet sheet, List<Sheet.Sparkline> sparklines, Look look) {
    if (sparklines.isEmpty()) {
      return;
    }
    CTExtension extension = sheet.getCTWorksheet().addNewExtLst().addNewExt();
    try (XmlCursor cursor = Extension.in(extension, URI)) {
      new AddSparklines(cursor, look).add(sparklines);
    }
  }

  private void add(List<Sheet.Sparkline> sparklines) {
    begin("sparklineGroups");
    sparklines.forEach(this::addGroup);
    end();
  }

  /** One each, since the room above the highest column is a group's: columns are not to touch. */
  private void addGroup(Sheet.Sparkline one) {
    BigDecimal highest = one.highest();
    begin("sparklineGroup");
    if (highest != null) {
      cursor.insertAttributeWithValue("manualMax", highest.multiply(AIR).toPlainString());
      cursor.insertAttributeWithValue("manualMin", "0");
    }
    cursor.insertAttributeWithValue("type", "column");
    cursor.insertAttributeWithValue("displayEmptyCellsAs", "gap");
    cursor.insertAttributeWithValue("last", "1");
    if (highest != null) {
      cursor.insertAttributeWithValue("minAxisType", "custom");
      cursor.insertAttributeWithValue("maxAxisType", "custom");
    }
    PARTS.forEach(this::addColour);
    begin("sparklines");
    add(one);
    end();
    end();
  }

  private void addColour(String part) {
    begin("color" + part);
    cursor.insertAttributeWithValue("rgb", "FF" + look.rgb(colour(part)));
    end();
  }

  private static Colour colour(String part) {
    return switch (part) {
      case "Axis" -> Colour.BLACK;
      case "Last" -> Colour.ORANGE;
      default -> Colour.DARK_BLUE;
    };
  }

  private void add(Sheet.Sparkline one) {
    begin("sparkline");
    cursor.insertElementWithText(Extension.formula("f"), one.range());
    String place = Place.cell(one.row(), one.column());
    cursor.insertElementWithText(Extension.formula("sqref"), place);
    end();
  }

  private void begin(String name) {
    cursor.beginElement(Extension.name(name));
  }

  private void end() {
    cursor.toNextToken();
  }
}
