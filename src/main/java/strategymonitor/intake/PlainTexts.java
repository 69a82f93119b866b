package strategymonitor.intake;

import java.io.IOException;
import strategymonitor.intake.PlainMarkup.NotPlain;

/**
 * Reads the texts that sheets share as spreadsheet programs write them, and stops at the first that
 * is written in any other way, such as one of several runs.
 */
final class PlainTexts {
  private final PlainMarkup xml;

  PlainTexts(CutContent content) {
    this.xml = new PlainMarkup(content);
  }

  /** Adds all up to where the parser must go on. */
  void addTo(SharedTexts texts) throws Unreadable {
    try {
      while (true) {
        texts.add(PlainText.of(SharedStrings.unescaped(xml.take(this::read))));
      }
    } catch (NotPlain | IOException forTheParser) {
      // which comes upon the same
    }
  }

  private String read() throws NotPlain {
    xml.skipSpace();
    xml.expect("<si>");
    if (!xml.passesTag("<t")) {
      throw PlainMarkup.unusual();
    }
    while (xml.attribute()) {
      xml.refuseNamespaces();
    }
    String text = "";
    if (!xml.endTag()) {
      xml.passText();
      text = xml.text();
      xml.expect("</t>");
    }
    xml.expect("</si>");
    return text;
  }
}
