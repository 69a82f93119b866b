package strategymonitor.report.workbook;

import java.util.List;

/** Writes the palette and typeface, so that what a person adds looks like the rest. */
final class ThemeXml {
  private static final String SOLID = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
  private static final String LINE =
      "<a:ln w=\"9525\" cap=\"flat\" cmpd=\"sng\" algn=\"ctr\">" + SOLID + "</a:ln>";
  private static final String EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

  private ThemeXml() {}

  static void write(Xml xml) {
    xml.raw("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
        .raw(" name=\"Strategy Monitor\"><a:themeElements><a:clrScheme name=\"Strategy Monitor\">");
    List<Colour> colours =
        List.of(
            Colour.BLACK,
            Colour.WHITE,
            Colour.DARK_GREY,
            Colour.MIST,
            Colour.DARK_BLUE,
            Colour.TURQUOISE,
            Colour.DARK_PINK,
            Colour.ORANGE,
            Colour.DARK_GREY,
            Colour.LIGHT_PURPLE,
            Colour.DARK_BLUE,
            Colour.DARK_PINK);
    List<String> names =
        List.of(
            "dk1",
            "lt1",
            "dk2",
            "lt2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");
    for (int i = 0; i < names.size(); i++) {
      xml.raw("<a:" + names.get(i) + "><a:srgbClr val=\"" + colours.get(i).rgb() + "\"/></a:")
          .raw(names.get(i) + ">");
    }
    String font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    xml.raw("</a:clrScheme><a:fontScheme name=\"Strategy Monitor\"><a:majorFont>" + font)
        .raw("</a:majorFont><a:minorFont>" + font + "</a:minorFont></a:fontScheme>")
        .raw("<a:fmtScheme name=\"Strategy Monitor\"><a:fillStyleLst>" + SOLID.repeat(3))
        .raw("</a:fillStyleLst><a:lnStyleLst>" + LINE.repeat(3) + "</a:lnStyleLst>")
        .raw("<a:effectStyleLst>" + EFFECT.repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>")
        .raw(SOLID.repeat(3) + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>");
  }
}
