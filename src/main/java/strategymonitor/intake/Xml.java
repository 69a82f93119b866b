package strategymonitor.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A forward reader of one XML part. Refuses document types, and with them every entity. */
final class Xml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream content;
  private final XMLStreamReader reader;
  private final String part;

  private Xml(InputStream content, XMLStreamReader reader, String part) {
    this.content = content;
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
    try {
      return new Xml(content, FACTORY.createXMLStreamReader(content), part);
    } catch (XMLStreamException malformed) {
      throw unreadable(part, malformed);
    }
  }

  /** Moves to the next start or end of an element, or text, or the document's end. */
  int next() throws Unreadable {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw Unreadable.damaged(
            "a part, " + part + ", with a document type or entities of its own");
      }
      return event;
    } catch (XMLStreamException | RuntimeException malformed) {
      throw unreadable(part, malformed);
    }
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

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** The text of an element that holds no others; moves to its end. */
  String text() throws Unreadable {
    try {
      return reader.getElementText();
    } catch (XMLStreamException | RuntimeException malformed) {
      throw unreadable(part, malformed);
    }
  }

  private static Unreadable unreadable(String part, Exception malformed) {
    return Unreadable.damaged("a damaged part, " + part);
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
