package strategymonitor.report.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a package and where each points. */
final class Parts {
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();

  Parts(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
        names.add(entry.getName());
        if (entry.getName().matches(".*[.](xml|rels|vml)")) {
          try (InputStream in = zip.getInputStream(entry)) {
            parts.put(
                entry.getName(), new Part(entry.getName(), factory.newDocumentBuilder().parse(in)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("must be XML, as every part of " + file, e);
    }
  }

  /** In the order of the file; a name comes twice where the file has it twice. */
  List<String> names() {
    return names;
  }

  List<Part> xml() {
    return List.copyOf(parts.values());
  }

  List<Part> below(String folder) {
    return parts.values().stream().filter(part -> part.name().matches(folder + "/[^/]+")).toList();
  }

  Part part(String name) {
    return Objects.requireNonNull(parts.get(name), "no " + name);
  }

  @Nullable Part find(String name) {
    return parts.get(name);
  }

  /** What a part points to, by id; an address outside begins with {@code !}. */
  Map<String, String> targets(String part) {
    Map<String, String> targets = new LinkedHashMap<>();
    for (Element relation : relations(part)) {
      boolean outside = relation.getAttribute("TargetMode").equals("External");
      String target = relation.getAttribute("Target");
      targets.put(
          relation.getAttribute("Id"), outside ? "!" + target : resolved(folder(part), target));
    }
    return targets;
  }

  /** The parts of a kind that a part points to and that are there. */
  List<Part> related(String part, String kind) {
    Map<String, String> targets = targets(part);
    return relations(part).stream()
        .filter(one -> one.getAttribute("Type").endsWith("/" + kind))
        .flatMap(one -> Stream.ofNullable(parts.get(targets.get(one.getAttribute("Id")))))
        .toList();
  }

  List<Element> relations(String part) {
    Part found =
        parts.get(folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels");
    return found == null ? List.of() : found.all("Relationship");
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    return Path.of("/" + folder)
        .resolve(target)
        .normalize()
        .toString()
        .replace('\\', '/')
        .substring(1);
  }
}
