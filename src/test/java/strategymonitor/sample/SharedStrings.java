package strategymonitor.sample;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook's texts, each kept once. */
final class SharedStrings {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private int uses;

  int number(String text) {
    uses++;
    return numbers.computeIfAbsent(text, key -> numbers.size());
  }

  void write(Writer out) throws IOException {
    out.write(XlsxParts.XML + "<sst xmlns=\"" + XlsxParts.MAIN + "\" count=\"" + uses);
    out.write("\" uniqueCount=\"" + numbers.size() + "\">");
    for (String text : numbers.keySet()) {
      out.write("<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>");
    }
    out.write("</sst>");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
