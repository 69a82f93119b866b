package strategymonitor.report.sound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What is wrong with how the parts lie together: kinds, relations, and words of no namespace. */
final class PackageFaults {
  private static final Pattern XML_CANNOT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
  private static final int LONGEST_ADDRESS = 2_079;

  private final Parts parts;
  private final List<String> faults = new ArrayList<>();

  private PackageFaults(Parts parts) {
    this.parts = parts;
  }

  static List<String> of(Parts parts) {
    PackageFaults found = new PackageFaults(parts);
    found.kinds();
    found.relations();
    for (Part part : parts.xml()) {
      found.namespaces(part);
    }
    return found.faults;
  }

  private void kinds() {
    Map<String, String> extensions = new TreeMap<>();
    Map<String, String> overrides = new TreeMap<>();
    Part types = parts.part("[Content_Types].xml");
    for (Element one : types.all("Default")) {
      twice(extensions.put(lower(one.getAttribute("Extension")), one.getAttribute("ContentType")));
    }
    for (Element one : types.all("Override")) {
      String part = one.getAttribute("PartName");
      twice(overrides.put(part.substring(1), one.getAttribute("ContentType")));
      if (!parts.names().contains(part.substring(1))) {
        faults.add("[Content_Types].xml: no part " + part);
      }
    }
    for (String name : parts.names()) {
      String kind = overrides.getOrDefault(name, extensions.get(lower(extension(name))));
      if (kind == null) {
        faults.add("[Content_Types].xml: no kind of " + name);
      } else if (kind.equals("application/xml") && !name.equals("[Content_Types].xml")) {
        faults.add("[Content_Types].xml: any XML for " + name);
      }
    }
    if (new HashSet<>(parts.names()).size() != parts.names().size()) {
      faults.add("a part comes twice");
    }
    if (parts.find("xl/calcChain.xml") != null) {
      faults.add("a chain of calculations that nothing keeps true");
    }
  }

  private void twice(@org.jspecify.annotations.Nullable String before) {
    if (before != null) {
      faults.add("[Content_Types].xml: said twice: " + before);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Every relation leads to a part that is there, and every part is led to. */
  private void relations() {
    Set<String> reached = new HashSet<>(List.of("[Content_Types].xml"));
    List<String> sources = new ArrayList<>(parts.names());
    sources.add("");
    for (String source : sources) {
      List<Element> relations = parts.relations(source);
      Map<String, String> targets = parts.targets(source);
      if (targets.size() != relations.size()) {
        faults.add(source + ": two relations of one id");
      }
      targets.forEach(
          (id, target) -> {
            reached.add(target);
            if (!target.startsWith("!") && !parts.names().contains(target)) {
              faults.add(source + ": " + id + " leads to " + target + ", which is not there");
            }
            if (target.startsWith("!") && !address(target.substring(1))) {
              faults.add(source + ": " + id + " is no address: " + target.substring(1));
            }
          });
    }
    for (String name : parts.names()) {
      if (!reached.contains(name) && !name.endsWith(".rels")) {
        faults.add(name + ": nothing leads to it");
      }
    }
  }

  private static boolean address(String text) {
    try {
      return text.length() <= LONGEST_ADDRESS && !new URI(text).toString().isBlank();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void namespaces(Part part) {
    Element root = part.root();
    for (String prefix : root.getAttributeNS(Part.COMPATIBILITY, "Ignorable").split(" ")) {
      if (!prefix.isEmpty() && root.lookupNamespaceURI(prefix) == null) {
        faults.add(part.name() + ": prefix " + prefix + " is of no namespace");
      }
    }
    if (XML_CANNOT.matcher(root.getTextContent()).find()) {
      faults.add(part.name() + ": a character that XML does not hold");
    }
  }
}
