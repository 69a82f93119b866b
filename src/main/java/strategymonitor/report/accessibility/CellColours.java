package strategymonitor.report.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import strategymonitor.report.workbook.Contrast;

/** The colours of each cell format, by the workbook's theme, and their contrast. */
final class CellColours {
  private static final List<String> THEME =
      List.of(
          "lt1",
          "dk1",
          "lt2",
          "dk2",
          "accent1",
          "accent2",
          "accent3",
          "accent4",
          "accent5",
          "accent6",
          "hlink",
          "folHlink");
  private final Map<String, String> theme = new HashMap<>();
  private final List<String> inks = new ArrayList<>();
  private final List<String> fills = new ArrayList<>();
  private final List<Double> contrasts = new ArrayList<>();

  CellColours(ZipFile zip) {
    readTheme(zip);
    try (Elements elements = new Elements(zip, "xl/styles.xml")) {
      String part = "";
      while (elements.next()) {
        part = section(elements.name(), part);
        read(elements, part);
      }
    }
  }

  /** Of a cell's ink to its ground, 1 to 21. */
  double contrast(int format) {
    return contrasts.get(format);
  }

  private static String section(String name, String part) {
    return switch (name) {
      case "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs" -> name;
      default -> part;
    };
  }

  private void read(Elements elements, String part) {
    if (part.equals("fonts") && elements.is("font")) {
      inks.add("000000");
    } else if (part.equals("fonts") && elements.is("color")) {
      inks.set(inks.size() - 1, colour(elements, "000000"));
    } else if (part.equals("fills") && elements.is("fill")) {
      fills.add("FFFFFF");
    } else if (part.equals("fills") && elements.is("fgColor")) {
      fills.set(fills.size() - 1, colour(elements, "FFFFFF"));
    } else if (part.equals("cellXfs") && elements.is("xf")) {
      String ink = inks.get(elements.number("fontId", 0));
      contrasts.add(Contrast.of(ink, fills.get(elements.number("fillId", 0))));
    }
  }

  /** Tints are left aside: the palette has none. */
  private String colour(Elements elements, String otherwise) {
    String rgb = elements.attribute("rgb");
    if (rgb != null) {
      return rgb.substring(rgb.length() - 6);
    }
    int number = elements.number("theme", -1);
    return number < 0 || number >= THEME.size()
        ? otherwise
        : theme.getOrDefault(THEME.get(number), otherwise);
  }

  private void readTheme(ZipFile zip) {
    try (Elements elements = new Elements(zip, "xl/theme/theme1.xml")) {
      String name = "";
      while (elements.next()) {
        if (THEME.contains(elements.name())) {
          name = elements.name();
        } else if (elements.is("srgbClr") && !name.isEmpty()) {
          theme.putIfAbsent(name, elements.attribute("val", "000000"));
        } else if (elements.is("sysClr") && !name.isEmpty()) {
          theme.putIfAbsent(name, elements.attribute("lastClr", "000000"));
        }
      }
    }
  }
}
