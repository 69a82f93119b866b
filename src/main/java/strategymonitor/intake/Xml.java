package strategymonitor.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A forward reader of one XML part. Refuses document types, and with them every entity, and
 * whatever would grow in memory without being a spreadsheet's: depth, names, instructions, texts.
 */
final class Xml implements AutoCloseable {
  private static final int DEEPEST = 100;
  private static final int MOST_NAMES = 2_000;
  private static final int MOST_INSTRUCTIONS = 100;

  /** Beyond the longest cell, so that a cell that is too long is still told where it is. */
  static final int LONGEST_TEXT = 100_000;

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream content;
  private final @Nullable CutContent cut;
  private final XMLStreamReader reader;
  private final String part;
  private final SeenNames names = new SeenNames();
  private int depth;
  private int instructions;

  private Xml(InputStream content, @Nullable CutContent cut, XMLStreamReader reader, String part) {
    this.content = content;
    this.cut = cut;
    this.reader = reader;
    this.part = part;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }

  static Xml of(InputStream content, String part) throws Unreadable {
    CutContent cut = content instanceof CutContent cuts ? cuts : null;
    try {
      InputStream bounded = new MarkupBounds(content);
      return new Xml(bounded, cut, FACTORY.createXMLStreamReader(bounded), part);
    } catch (XMLStreamException malformed) {
      throw unreadable(part, malformed);
    }
  }

  /** Moves to the next start or end of an element, or text, or the document's end. */
  int next() throws Unreadable {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw Unreadable.damaged(
                "a part, " + part + ", with a document type or entities of its own");
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> bound(++instructions, MOST_INSTRUCTIONS);
        default -> {}
      }
      return event;
    } catch (XMLStreamException | RuntimeException malformed) {
      throw unreadable(part, malformed);
    }
  }

  private void begin() throws Unreadable {
    bound(++depth, DEEPEST);
    names.add(reader.getLocalName());
    for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
      names.add(reader.getAttributeLocalName(i));
    }
    for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
      names.add(String.valueOf(reader.getNamespacePrefix(i)));
    }
    bound(names.count(), MOST_NAMES);
  }

  private void bound(int count, int most) throws Unreadable {
    if (count > most) {
      throw Unreadable.damaged("a part, " + part + ", that no spreadsheet program writes");
    }
  }

  /**
   * What this leaves to be read in a quicker way, when it stands at the start of the element that
   * may be; null where it has read on already, or the part is not in UTF-8.
   */
  @Nullable CutContent leaves() {
    String encoding = reader.getCharacterEncodingScheme();
    boolean plain = encoding == null || encoding.equalsIgnoreCase("UTF-8");
    return cut != null && plain && cut.isAtTag() ? cut : null;
  }

  /** Moves to the next start of an element of any of these names; false at the document's end. */
  boolean nextElement() throws Unreadable {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** The element's name without its namespace: strict workbooks use others. */
  String name() {
    return reader.getLocalName();
  }

  /** Whether the element has the name; names are shared, so most comparisons are of references. */
  boolean at(String name) {
    return name.equals(reader.getLocalName());
  }

  /** An attribute's value by its name without namespace; null if absent. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (name.equals(reader.getAttributeLocalName(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  int attributes() {
    return reader.getAttributeCount();
  }

  /** The name of an attribute without its prefix; of an attribute with one, empty. */
  String attributeName(int at) {
    String prefix = reader.getAttributePrefix(at);
    return prefix == null || prefix.isEmpty() ? reader.getAttributeLocalName(at) : "";
  }

  String attributeValue(int at) {
    return reader.getAttributeValue(at);
  }

  /** An attribute's value by its namespace and name; otherwise, where it is absent. */
  String attribute(String namespace, String name, String otherwise) {
    String value = reader.getAttributeValue(namespace, name);
    return value == null ? otherwise : value;
  }

  /** Passes over the element just begun and all that is in it. */
  void skip() throws Unreadable {
    int around = depth - 1;
    while (depth > around) {
      next();
    }
  }

  /** The text just come to, or a piece of it; only now is it decoded. */
  String characters() throws Unreadable {
    try {
      return reader.getText();
    } catch (Exception malformed) { // the parser throws what it does not declare
      throw unreadable(part, malformed);
    }
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** The text of an element that holds no others; moves to its end. */
  String text() throws Unreadable {
    try {
      int event = reader.next();
      if (event != XMLStreamConstants.CHARACTERS) {
        return text(new StringBuilder(), event);
      }
      String first = reader.getText();
      event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        return first;
      }
      return text(new StringBuilder(first), event);
    } catch (XMLStreamException | RuntimeException malformed) {
      throw unreadable(part, malformed);
    }
  }

  /** Text that comes in pieces, as it does where characters of it are escaped. */
  private String text(StringBuilder text, int first) throws XMLStreamException, Unreadable {
    for (int event = first; event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
        default -> throw Unreadable.damaged("a damaged part, " + part);
      }
      if (text.length() > LONGEST_TEXT) {
        throw Unreadable.tooLarge(
            "a text of more than " + LONGEST_TEXT + " characters in its part " + part);
      }
    }
    depth--;
    return text.toString();
  }

  private static Unreadable unreadable(String part, Exception malformed) {
    return overlong(malformed)
        ? Unreadable.tooLarge(
            "a single text or tag of more than %,d bytes in its part %s"
                .formatted(MarkupBounds.LONGEST, part))
        : Unreadable.damaged("a damaged part, " + part);
  }

  private static boolean overlong(@Nullable Throwable why) {
    for (Throwable cause = why; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkupBounds.Overlong) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    try {
      reader.close();
      content.close();
    } catch (XMLStreamException | IOException ignored) {
      // it was only read
    }
  }
}
