package strategymonitor.report.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;

/**
 * ECMA-376's schemas, transitional, all of them. They lie apart from the class path, since the
 * selection of them that the program uses bears the same names.
 */
final class Schemas {
  private static final Path JAR = Path.of("target/schemas/ooxml.jar");
  private static final SchemaTypeLoader ALL = load();

  private Schemas() {}

  private static SchemaTypeLoader load() {
    try {
      if (!Files.exists(JAR)) {
        throw new IllegalStateException(
            JAR + " must be there: mvn process-test-resources brings it");
      }
      ClassLoader loader = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, new OnlyXmlBeans());
      return (SchemaTypeLoader)
          Class.forName("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder", true, loader)
              .getField("typeSystem")
              .get(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the schemas must be whole: " + JAR, e);
    }
  }

  /** What the schema of its first element says of a part; empty where it knows none. */
  static List<String> faults(Document part) {
    List<XmlError> errors = new ArrayList<>();
    try {
      XmlObject read = ALL.parse(part, null, new XmlOptions());
      read.validate(new XmlOptions().setErrorListener(errors));
    } catch (XmlException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
    return errors.stream().map(XmlError::getMessage).toList();
  }

  static boolean knows(Document part) {
    var root = part.getDocumentElement();
    return ALL.findElement(
            new javax.xml.namespace.QName(root.getNamespaceURI(), root.getLocalName()))
        != null;
  }

  /** The classes of the schemas come from their own jar, what they are made of from here. */
  private static final class OnlyXmlBeans extends ClassLoader {
    OnlyXmlBeans() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.apache.xmlbeans.")) {
        return Class.forName(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
