package strategymonitor.intake;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/**
 * The tables of an .ods workbook, one after another, as its one part of content holds them; to be
 * closed.
 */
final class OdsTables implements AutoCloseable {
  static final String CONTENT = "content.xml";
  static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final int MOST_STYLES = 100_000;

  private final Parts parts;
  private final Xml xml;
  private final Set<String> hiddenStyles = new HashSet<>();
  private String style = "";

  private OdsTables(Parts parts, Xml xml) {
    this.parts = parts;
    this.xml = xml;
  }

  /** Its tables, from before the first. */
  static OdsTables open(Parts parts) throws Unreadable {
    return new OdsTables(parts, parts.get(CONTENT));
  }

  /** Moves to the next table; false after the last. */
  boolean next() throws Unreadable {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
      if (event == XMLStreamConstants.START_ELEMENT && entered()) {
        return true;
      }
    }
  }

  /** Whether the element just begun is a table; what holds none is passed over. */
  private boolean entered() throws Unreadable {
    switch (xml.name()) {
      case "table" -> {
        return true;
      }
      case "style" -> style = xml.attribute("name", "");
      case "table-properties" -> hide();
      case "document-content", "automatic-styles", "body", "spreadsheet" -> {}
      case "text", "presentation", "drawing" ->
          throw Unreadable.otherContent(FileContent.OPEN_DOCUMENT, "ods");
      default -> xml.skip();
    }
    return false;
  }

  private void hide() throws Unreadable {
    if (xml.attribute("display", "true").equals("false")) {
      hiddenStyles.add(style);
    }
    if (hiddenStyles.size() > MOST_STYLES) {
      throw Unreadable.tooLarge("a workbook of more than %,d styles".formatted(MOST_STYLES));
    }
  }

  String name() {
    return xml.attribute(TABLE, "name", "");
  }

  boolean hidden() {
    return hiddenStyles.contains(xml.attribute(TABLE, "style-name", ""));
  }

  /** The rows of the table moved to; read to their end before moving on. */
  OdsRows rows() {
    return new OdsRows(this, xml);
  }

  /** The rows of the table at a place, counted from 0. */
  OdsRows at(int place) throws Unreadable {
    for (int i = 0; i < place; i++) {
      if (next()) {
        xml.skip();
      }
    }
    if (!next()) {
      throw Unreadable.damaged("a workbook that changed while it was read");
    }
    return rows();
  }

  @Override
  public void close() {
    xml.close();
    parts.close();
  }
}
