package strategymonitor.report.sound;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The worksheets of a workbook, in its order, by name. */
final class Sheets {
  private Sheets() {}

  static Map<String, Part> of(Parts parts) {
    Map<String, String> targets = parts.targets("xl/workbook.xml");
    Map<String, Part> sheets = new LinkedHashMap<>();
    for (Element sheet : parts.part("xl/workbook.xml").all("sheet")) {
      String target = String.valueOf(targets.get(sheet.getAttributeNS(Part.RELATED, "id")));
      sheets.put(sheet.getAttribute("name"), parts.part(target));
    }
    return sheets;
  }
}
