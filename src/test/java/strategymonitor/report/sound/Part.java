package strategymonitor.report.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An XML part of a package, by the local names of its elements. */
record Part(String name, Document document) {
  static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  static final String RELATED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  Element root() {
    return document.getDocumentElement();
  }

  /** Every element of a name, wherever it stands. */
  List<Element> all(String name) {
    return all(root(), name);
  }

  static List<Element> all(Element within, String name) {
    return elements(within.getElementsByTagNameNS("*", name));
  }

  static List<Element> children(Element of, String name) {
    return elements(of.getChildNodes()).stream()
        .filter(one -> name.equals(one.getLocalName()))
        .toList();
  }

  static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .flatMap(node -> node instanceof Element one ? Stream.of(one) : Stream.empty())
        .toList();
  }

  static int number(Element of, String attribute) {
    return Integer.parseInt(of.getAttribute(attribute));
  }

  /** Whether a count that need not be said is right where it is. */
  static boolean counts(Element list, int held) {
    return !list.hasAttribute("count") || number(list, "count") == held;
  }

  /**
   * The part as somebody reads it who knows none of the extensions that may be passed over; nor
   * {@code xml:space}, which the schemas forget and Excel itself writes.
   */
  Part plain() {
    Document copy = (Document) document.cloneNode(true);
    Element root = copy.getDocumentElement();
    List<String> passed = new ArrayList<>(List.of(COMPATIBILITY, XMLConstants.XML_NS_URI));
    for (String prefix : root.getAttributeNS(COMPATIBILITY, "Ignorable").split(" ")) {
      passed.add(String.valueOf(root.lookupNamespaceURI(prefix)));
    }
    passOver(root, passed);
    return new Part(name, copy);
  }

  private static void passOver(Element element, List<String> passed) {
    var attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      if (passed.contains(attributes.item(i).getNamespaceURI())) {
        element.removeAttributeNode((org.w3c.dom.Attr) attributes.item(i));
      }
    }
    for (Element child : elements(element.getChildNodes())) {
      if ("AlternateContent".equals(child.getLocalName())) {
        fallBack(child);
      } else if (passed.contains(child.getNamespaceURI())) {
        element.removeChild(child);
      } else {
        passOver(child, passed);
      }
    }
  }

  private static void fallBack(Element alternatives) {
    Node parent = alternatives.getParentNode();
    for (Element fallback : children(alternatives, "Fallback")) {
      elements(fallback.getChildNodes())
          .forEach(one -> parent.insertBefore(one.cloneNode(true), alternatives));
    }
    parent.removeChild(alternatives);
  }
}
