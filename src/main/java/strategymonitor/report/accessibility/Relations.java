package strategymonitor.report.accessibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** The parts that one part points to, and the addresses outside the workbook. */
final class Relations {
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();
  private final List<String> outside = new ArrayList<>();

  Relations(ZipFile zip, String part) {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    try (Elements elements = new Elements(zip, relations)) {
      while (elements.next("Relationship")) {
        String id = elements.attribute("Id", "");
        String target = elements.attribute("Target", "");
        if (elements.attribute("TargetMode", "").equals("External")) {
          outside.add(target);
        } else {
          parts.put(id, resolved(folder, target));
          String type = elements.attribute("Type", "");
          kinds.put(id, type.substring(type.lastIndexOf('/') + 1));
        }
      }
    }
  }

  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    return path.replaceAll("[^/]+/\\.\\./", "");
  }

  String part(String id) {
    return parts.getOrDefault(id, "");
  }

  List<String> parts(String kind) {
    List<String> some = new ArrayList<>();
    kinds.forEach(
        (id, own) -> {
          if (own.equals(kind)) {
            some.add(part(id));
          }
        });
    return some;
  }

  List<String> outside() {
    return outside;
  }
}
