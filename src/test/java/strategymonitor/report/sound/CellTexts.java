package strategymonitor.report.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The cells of a sheet that hold text, by reference. */
final class CellTexts {
  private CellTexts() {}

  static Map<String, String> of(Parts parts, Part sheet) {
    List<String> shared = shared(parts);
    Map<String, String> texts = new HashMap<>();
    for (Element cell : sheet.all("c")) {
      if (cell.getAttribute("t").equals("s")) {
        int at = Integer.parseInt(Part.children(cell, "v").get(0).getTextContent());
        texts.put(cell.getAttribute("r"), at < shared.size() ? shared.get(at) : "?");
      } else if (cell.getAttribute("t").equals("inlineStr")) {
        Part.children(cell, "is").forEach(is -> texts.put(cell.getAttribute("r"), text(is)));
      }
    }
    return texts;
  }

  static List<String> shared(Parts parts) {
    List<String> texts = new ArrayList<>();
    for (Part strings : parts.related("xl/workbook.xml", "sharedStrings")) {
      Part.children(strings.root(), "si").forEach(si -> texts.add(text(si)));
    }
    return texts;
  }

  /** The text of a string item, its runs together, without how it is read aloud. */
  private static String text(Element item) {
    StringBuilder text = new StringBuilder();
    Part.children(item, "t").forEach(t -> text.append(t.getTextContent()));
    for (Element run : Part.children(item, "r")) {
      Part.children(run, "t").forEach(t -> text.append(t.getTextContent()));
    }
    return text.toString();
  }
}
