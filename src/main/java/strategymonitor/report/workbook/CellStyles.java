package strategymonitor.report.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles in use, each made when it is first asked for. */
final class CellStyles {
  private final XSSFWorkbook workbook;
  private final Look look;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Style, XSSFFont> fonts = new EnumMap<>(Style.class);

  private record Key(Style style, String format, boolean wrapped, boolean quoted) {}

  CellStyles(XSSFWorkbook workbook, Look look) {
    this.workbook = workbook;
    this.look = look;
    set(workbook.getFontAt(0), Style.TEXT);
  }

  /** The style of a cell; quoted: text that a person must not turn into a formula. */
  CellStyle of(Cell cell, boolean quoted) {
    // A number is never broken over lines; some programs forget its indent if told that it may be.
    boolean wrapped = cell.style().wrapped && cell.number() == null;
    return styles.computeIfAbsent(
        new Key(cell.style(), cell.format(), wrapped, quoted), this::made);
  }

  private XSSFColor colour(Colour colour) {
    return new XSSFColor(HexFormat.of().parseHex("FF" + look.rgb(colour)), null);
  }

  private XSSFCellStyle made(Key key) {
    Style style = key.style();
    XSSFCellStyle made = workbook.createCellStyle();
    made.setFont(fonts.computeIfAbsent(style, this::font));
    made.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    boolean left = style.side == Style.Side.LEFT;
    made.setAlignment(left ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
    made.setVerticalAlignment(style.top() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    made.setWrapText(key.wrapped());
    made.setQuotePrefixed(key.quoted());
    if (style.ruled) {
      rule(made);
    }
    if (style.fill != null) {
      made.setFillForegroundColor(colour(style.fill));
      made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return made;
  }

  private void rule(XSSFCellStyle made) {
    made.setIndention((short) 1);
    made.setBorderTop(BorderStyle.THIN);
    made.setBorderBottom(BorderStyle.THIN);
    made.setTopBorderColor(colour(Colour.LINE));
    made.setBottomBorderColor(colour(Colour.LINE));
  }

  private XSSFFont font(Style style) {
    XSSFFont font = workbook.createFont();
    set(font, style);
    return font;
  }

  private void set(XSSFFont font, Style style) {
    font.setFontName(look.font());
    font.setScheme(FontScheme.NONE);
    font.setFontHeightInPoints((short) style.points);
    font.setBold(style.bold);
    font.setColor(colour(look.ink(style)));
    font.setUnderline(style.underlined() ? Font.U_SINGLE : Font.U_NONE);
  }
}
