package strategymonitor.report.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of all sheets, each once; beyond a limit texts stay in their cells. */
final class SharedStrings {
  private static final int LIMIT = 50_000;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private long uses;

  /** The text's number; −1 where there is no more room, so that memory stays flat. */
  int of(String text) {
    Integer place = places.get(text);
    if (place == null) {
      if (places.size() == LIMIT) {
        return -1;
      }
      place = places.size();
      places.put(text, place);
    }
    uses++;
    return place;
  }

  void write(Xml xml) {
    xml.raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"")
        .raw(uses)
        .raw("\" uniqueCount=\"")
        .raw(places.size())
        .raw("\">");
    places.keySet().forEach(text -> write(xml.raw("<si>"), text).raw("</si>"));
    xml.raw("</sst>");
  }

  static Xml write(Xml xml, String text) {
    return xml.raw("<t xml:space=\"preserve\">").text(text).raw("</t>");
  }
}
