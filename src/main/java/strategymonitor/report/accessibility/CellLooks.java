package strategymonitor.report.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import strategymonitor.report.workbook.Contrast;

/** How each cell format looks: its letters, its ground, and their contrast by the theme. */
final class CellLooks {
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
  private final List<String> fonts = new ArrayList<>();
  private final List<Double> sizes = new ArrayList<>();
  private final List<Look> looks = new ArrayList<>();

  /**
   * One format.
   *
   * @param contrast of its ink to its ground, 1 to 21
   * @param points the height of its letters
   */
  record Look(double contrast, boolean filled, String font, double points) {}

  CellLooks(ZipFile zip) {
    readTheme(zip);
    try (Elements elements = new Elements(zip, "xl/styles.xml")) {
      String part = "";
      while (elements.next()) {
        part = section(elements.name(), part);
        read(elements, part);
      }
    }
  }

  Look of(int format) {
    return looks.get(format);
  }

  private static String section(String name, String part) {
    return switch (name) {
      case "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs" -> name;
      default -> part;
    };
  }

  private void read(Elements elements, String part) {
    switch (part) {
      case "fonts" -> readFont(elements);
      case "fills" -> readFill(elements);
      case "cellXfs" -> readFormat(elements);
      default -> {}
    }
  }

  private void readFont(Elements elements) {
    int last = inks.size() - 1;
    switch (elements.name()) {
      case "font" -> {
        inks.add("000000");
        fonts.add("");
        sizes.add(11.0);
      }
      case "color" -> inks.set(last, colour(elements, "000000"));
      case "name" -> fonts.set(last, elements.attribute("val", ""));
      case "sz" -> sizes.set(last, Double.valueOf(elements.attribute("val", "11")));
      default -> {}
    }
  }

  private void readFill(Elements elements) {
    if (elements.is("fill")) {
      fills.add("");
    } else if (elements.is("fgColor")) {
      fills.set(fills.size() - 1, colour(elements, "FFFFFF"));
    }
  }

  private void readFormat(Elements elements) {
    if (elements.is("xf")) {
      int font = elements.number("fontId", 0);
      String fill = fills.get(elements.number("fillId", 0));
      double contrast = Contrast.of(inks.get(font), fill.isEmpty() ? "FFFFFF" : fill);
      looks.add(new Look(contrast, !fill.isEmpty(), fonts.get(font), sizes.get(font)));
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
