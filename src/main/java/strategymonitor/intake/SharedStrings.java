package strategymonitor.intake;

import javax.xml.stream.XMLStreamConstants;

/** The texts that a workbook's sheets share, and how rich text is read. */
final class SharedStrings {
  private SharedStrings() {}

  /** The texts in the workbook's order; none where it has no such part. */
  static SharedTexts read(Parts parts, String part) throws Unreadable {
    SharedTexts texts = new SharedTexts();
    try (Xml xml = parts.find(part, "sst")) {
      while (xml != null && xml.nextElement()) {
        CutContent left = xml.at("sst") ? xml.leaves() : null;
        if (left != null) {
          new PlainTexts(left).addTo(texts);
        } else if (xml.at("si")) {
          texts.add(PlainText.of(rich(xml, "si")));
        }
      }
    }
    return texts;
  }

  /** The text up to the end of an element, its runs joined, without phonetic guides. */
  static String rich(Xml xml, String element) throws Unreadable {
    String text = "";
    int phonetic = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.at("rPh")) {
          phonetic++;
        } else if (xml.at("t") && phonetic == 0) {
          text = joined(text, unescaped(xml.text()));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.at("rPh")) {
          phonetic--;
        } else if (xml.at(element)) {
          return text;
        }
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        return text;
      }
    }
  }

  private static String joined(String text, String run) throws Unreadable {
    if (text.length() + run.length() > Xml.LONGEST_TEXT) {
      throw Unreadable.tooLarge("a text of more than " + Xml.LONGEST_TEXT + " characters");
    }
    return text.isEmpty() ? run : text + run;
  }

  /** Excel writes characters that XML lacks as {@code _x000D_}. */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      if (text.regionMatches(at + 6, "_", 0, 1) && hexadecimal(text, at + 2)) {
        plain.append(text, from, at);
        plain.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        from = at + 7;
      }
      at = text.indexOf("_x", Math.max(at + 1, from));
    }
    return plain.append(text, from, text.length()).toString();
  }

  private static boolean hexadecimal(String text, int from) {
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
