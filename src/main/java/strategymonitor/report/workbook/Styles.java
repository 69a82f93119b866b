package strategymonitor.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cell formats in use, numbered as they are first asked for. */
final class Styles {
  private static final int FIRST_OWN_FORMAT = 164;
  private final Map<Key, Integer> keys = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();

  private record Key(Style style, String format, boolean wrapped, boolean quoted) {}

  Styles() {
    formats.put(Cell.GENERAL, 0);
  }

  /** The number of a cell's format; quoted: text that a person must not turn into a formula. */
  int of(Cell cell, boolean quoted) {
    // A number is never broken over lines; some programs forget its indent if told that it may be.
    boolean wrapped = cell.style().wrapped && cell.number() == null;
    Key key = new Key(cell.style(), cell.format(), wrapped, quoted);
    return keys.computeIfAbsent(key, any -> keys.size() + 1);
  }

  void write(Xml xml) {
    StringBuilder cells = new StringBuilder();
    keys.keySet().forEach(key -> cells.append(cell(key)));
    xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    writeFormats(xml);
    writeFonts(xml);
    writeFills(xml);
    xml.raw("<borders count=\"2\">").raw(BORDER.formatted("", "")).raw(rule()).raw("</borders>");
    xml.raw("<cellStyleXfs count=\"1\">" + XF.formatted(0, 0, 0, 0, "/>") + "</cellStyleXfs>");
    xml.raw("<cellXfs count=\"" + (keys.size() + 1) + "\">")
        .raw(XF.formatted(0, 0, 0, 0, " xfId=\"0\"/>"))
        .raw(cells.toString())
        .raw("</cellXfs>");
    xml.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
    xml.raw("</cellStyles><dxfs count=\"0\"/></styleSheet>");
  }

  private static final String XF =
      "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\"%s";
  private static final String BORDER =
      "<border><left/><right/><top%1$s/><bottom%2$s/><diagonal/></border>";

  private static String rule() {
    String line = " style=\"thin\"><color rgb=\"FF" + Colour.LINE.rgb() + "\"/></";
    return "<border><left/><right/><top"
        + line
        + "top><bottom"
        + line
        + "bottom><diagonal/></border>";
  }

  private String cell(Key key) {
    Style style = key.style();
    Integer format = formats.get(key.format());
    if (format == null) {
      format = FIRST_OWN_FORMAT + formats.size();
      formats.put(key.format(), format);
    }
    String rest =
        " xfId=\"0\""
            + (format == 0 ? "" : " applyNumberFormat=\"1\"")
            + (key.quoted() ? " quotePrefix=\"1\"" : "")
            + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
            + "<alignment horizontal=\""
            + (style.side == Style.Side.LEFT ? "left" : "right")
            + "\" vertical=\""
            + (style.top() ? "top" : "center")
            + "\""
            + (style.ruled ? " indent=\"1\"" : "")
            + (key.wrapped() ? " wrapText=\"1\"" : "")
            + "/></xf>";
    return XF.formatted(
        format,
        style.ordinal() + 1,
        style.fill == null ? 0 : fill(style),
        style.ruled ? 1 : 0,
        rest);
  }

  private void writeFormats(Xml xml) {
    List<Map.Entry<String, Integer>> own = new ArrayList<>(formats.entrySet());
    own.removeIf(format -> format.getValue() == 0);
    if (own.isEmpty()) {
      return;
    }
    xml.raw("<numFmts count=\"" + own.size() + "\">");
    own.forEach(
        format ->
            xml.raw("<numFmt numFmtId=\"" + format.getValue() + "\" formatCode=\"")
                .text(format.getKey())
                .raw("\"/>"));
    xml.raw("</numFmts>");
  }

  private static void writeFonts(Xml xml) {
    xml.raw("<fonts count=\"" + (Style.values().length + 1) + "\">").raw(font(Style.TEXT));
    for (Style style : Style.values()) {
      xml.raw(font(style));
    }
    xml.raw("</fonts>");
  }

  private static String font(Style style) {
    return "<font>"
        + (style.bold ? "<b/>" : "")
        + (style == Style.LINK ? "<u/>" : "")
        + "<sz val=\""
        + style.points
        + "\"/><color rgb=\"FF"
        + style.ink.rgb()
        + "\"/><name val=\"Arial\"/><family val=\"2\"/></font>";
  }

  private static int fill(Style style) {
    return style.ordinal() + 2;
  }

  /** One fill a style keeps the numbering plain; Excel wants none and grey first. */
  private static void writeFills(Xml xml) {
    xml.raw("<fills count=\"" + (Style.values().length + 2) + "\">");
    xml.raw("<fill><patternFill patternType=\"none\"/></fill>");
    xml.raw("<fill><patternFill patternType=\"gray125\"/></fill>");
    for (Style style : Style.values()) {
      xml.raw(
          style.fill == null
              ? "<fill><patternFill patternType=\"none\"/></fill>"
              : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF"
                  + style.fill.rgb()
                  + "\"/><bgColor indexed=\"64\"/></patternFill></fill>");
    }
    xml.raw("</fills>");
  }
}
