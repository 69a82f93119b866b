package strategymonitor.report.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Formats that point to fonts, fills, borders or number formats that are not there. */
final class StyleFaults {
  private static final int FIRST_OWN_FORMAT = 164;
  private static final int MOST_FORMATS = 64_000;
  private static final Map<String, String> LISTS =
      Map.of("fontId", "fonts", "fillId", "fills", "borderId", "borders", "xfId", "cellStyleXfs");

  private StyleFaults() {}

  static List<String> of(Parts parts) {
    List<String> faults = new ArrayList<>();
    for (Part styles : parts.related("xl/workbook.xml", "styles")) {
      for (Element list : Part.elements(styles.root().getChildNodes())) {
        int held = Part.elements(list.getChildNodes()).size();
        if (!Part.counts(list, held)) {
          faults.add("styles: " + list.getLocalName() + " count " + list.getAttribute("count"));
        }
      }
      Set<String> own =
          styles.all("numFmts").stream()
              .flatMap(list -> Part.children(list, "numFmt").stream())
              .map(format -> format.getAttribute("numFmtId"))
              .collect(Collectors.toSet());
      for (Element format : styles.all("xf")) {
        LISTS.forEach((id, list) -> lost(styles, format, id, list).forEach(faults::add));
        String number = format.getAttribute("numFmtId");
        if (!number.isEmpty()
            && Integer.parseInt(number) >= FIRST_OWN_FORMAT
            && !own.contains(number)) {
          faults.add("styles: no number format " + number);
        }
      }
      if (size(styles, "cellXfs") > MOST_FORMATS) {
        faults.add("styles: more than " + MOST_FORMATS + " formats");
      }
    }
    return faults;
  }

  private static List<String> lost(Part styles, Element format, String id, String list) {
    boolean there = !format.hasAttribute(id) || Part.number(format, id) < size(styles, list);
    return there ? List.of() : List.of("styles: no " + id + " " + format.getAttribute(id));
  }

  /** How many a list of the styles holds; a list that is not there holds none. */
  static int size(Part styles, String list) {
    return Part.children(styles.root(), list).stream()
        .mapToInt(one -> Part.elements(one.getChildNodes()).size())
        .sum();
  }
}
