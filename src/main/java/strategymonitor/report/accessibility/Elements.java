package strategymonitor.report.accessibility;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements of one part of a workbook, one after the other. */
final class Elements implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();
  private final InputStream in;
  private final XMLStreamReader reader;
  private String name = "";

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** A part that is not there has no elements. */
  Elements(ZipFile zip, String part) {
    try {
      ZipEntry entry = zip.getEntry(part);
      in = entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
      reader = FACTORY.createXMLStreamReader(entry == null ? empty() : in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("must be XML: " + part, e);
    }
  }

  private static InputStream empty() {
    return new java.io.ByteArrayInputStream(new byte[] {'<', 'x', '/', '>'});
  }

  /** Goes to where the next element starts. */
  boolean next() {
    try {
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          name = reader.getLocalName();
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("must be XML", e);
    }
  }

  /** Goes to where the next element of a name starts. */
  boolean next(String wanted) {
    while (next()) {
      if (is(wanted)) {
        return true;
      }
    }
    return false;
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  String name() {
    return name;
  }

  /** An attribute by its local name; null where there is none. */
  @Nullable String attribute(String wanted) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(wanted)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String wanted, String otherwise) {
    String value = attribute(wanted);
    return value == null ? otherwise : value;
  }

  /** Whether an attribute says yes, in either of XML's spellings. */
  boolean yes(String wanted) {
    String value = attribute(wanted, "0");
    return value.equals("1") || value.equals("true");
  }

  int number(String wanted, int otherwise) {
    String value = attribute(wanted);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /** The text of an element without elements in it. */
  String text() {
    try {
      return reader.getElementText();
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("must be text", e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("must be XML", e);
    }
  }
}
