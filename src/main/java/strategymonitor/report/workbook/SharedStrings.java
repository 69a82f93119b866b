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

  /** Without being told, some programs drop spaces at the ends and ends of lines. */
  static Xml write(Xml xml, String text) {
    boolean kept = !text.equals(text.strip()) || text.indexOf('\n') >= 0;
    return xml.raw(kept ? "<t xml:space=\"preserve\">" : "<t>").text(text).raw("</t>");
  }
}
