package strategymonitor.report.fixlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The workbook's list of cell formats, to which those of marks are added. */
final class Styles {
  private static final List<String> SECTIONS = List.of("fonts", "fills", "borders", "cellXfs");
  private final Parts parts;
  private final String part;
  private final String before;
  private final Map<String, List<String>> elements = new HashMap<>();
  private final Map<String, Tag> opening = new HashMap<>();
  private final Map<String, Integer> marked = new HashMap<>();
  private String prefix = "";

  Styles(Parts parts, Book book) {
    this.parts = parts;
    this.part =
        book.relationships()
            .of("styles")
            .orElseThrow(() -> new Uneditable("no list of formats"))
            .target();
    this.before = parts.text(part);
    SECTIONS.forEach(this::read);
  }

  private void read(String section) {
    Tag open = new Tags(before).next(section);
    if (open == null || open.empty()) {
      throw new Uneditable("a list of formats without " + section);
    }
    prefix = open.prefix();
    opening.put(section, open);
    List<String> children = new ArrayList<>();
    String inside = before.substring(open.end(), Xml.endOf(before, open));
    Tags tags = new Tags(inside);
    for (Tag tag = tags.next(); tag != null && !tag.closing(); tag = tags.next()) {
      children.add(inside.substring(tag.start(), tags.endOf(tag)));
    }
    elements.put(section, children);
  }

  private List<String> of(String section) {
    return elements.getOrDefault(section, List.of());
  }

  private int add(String section, String element) {
    String written = element.replace("{}", prefix);
    List<String> all = elements.get(section);
    int at = all == null ? -1 : all.indexOf(written);
    if (all != null && at < 0) {
      all.add(written);
      return all.size() - 1;
    }
    return at;
  }

  int font(String inside) {
    return add(
        "fonts", "<{}font>" + inside.replace("<", "<{}") + "<{}name val=\"Arial\"/></{}font>");
  }

  int fill(String colour) {
    return fill(colour, "");
  }

  int border(String colour) {
    String line = " style=\"thin\"><{}color rgb=\"" + colour + "\"/></{}";
    return add(
        "borders",
        "<{}border><{}left/><{}right/><{}top"
            + line
            + "top><{}bottom"
            + line
            + "bottom><{}diagonal/></{}border>");
  }

  int format(int font, int fill, int border, String alignment) {
    return add(
        "cellXfs",
        ("<{}xf numFmtId=\"0\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\" applyFont=\"1\""
                + " applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><{}alignment %s/></{}xf>")
            .formatted(font, fill, border, alignment));
  }

  /** A format with the mark's fill and all else as it was. */
  int marked(int format, Mark mark) {
    return marked.computeIfAbsent(
        format + " " + mark.colour(),
        key -> {
          Tag xf = xf(format);
          int was = xf.number("fillId", 0);
          return changed(format, xf, fill(mark.colour(), covered(was)));
        });
  }

  /** A mark's fill remembers the fill that it covers as its background, which nobody sees. */
  private int fill(String colour, String covered) {
    return solid("rgb=\"" + colour + "\"", covered.isEmpty() ? "indexed=\"64\"" : covered);
  }

  private int solid(String foreground, String background) {
    return add(
        "fills",
        "<{}fill><{}patternFill patternType=\"solid\"><{}fgColor "
            + foreground
            + "/><{}bgColor "
            + background
            + "/></{}patternFill></{}fill>");
  }

  /** The format as it was before it was marked; the same where it is not. */
  int unmarked(int format) {
    if (format >= of("cellXfs").size()) {
      return format;
    }
    Tag xf = xf(format);
    int fill = xf.number("fillId", 0);
    if (fill >= of("fills").size() || !Mark.marks(colour(fill))) {
      return format;
    }
    String covered = attributes(fill, "bgColor");
    boolean none = covered.isEmpty() || covered.contains("indexed=\"64\"");
    return changed(format, xf, none ? 0 : solid(covered, "indexed=\"64\""));
  }

  private int changed(int format, Tag xf, int fill) {
    Tag filled = tag(xf.with("fillId", String.valueOf(fill)));
    String open = filled.with("applyFill", "1");
    return add("cellXfs", open + of("cellXfs").get(format).substring(xf.text().length()));
  }

  private Tag xf(int format) {
    if (format >= of("cellXfs").size()) {
      throw new Uneditable("a cell of a format that is not there");
    }
    return tag(of("cellXfs").get(format));
  }

  private static Tag tag(String element) {
    Tag tag = new Tags(element).next();
    if (tag == null) {
      throw new Uneditable("a format that is none");
    }
    return tag;
  }

  /** The colour of a fill that is of one colour; empty of another. */
  private String covered(int fill) {
    boolean solid = fill < of("fills").size() && of("fills").get(fill).contains("\"solid\"");
    return solid ? attributes(fill, "fgColor") : "";
  }

  private String colour(int fill) {
    Tag tag = new Tags(of("fills").get(fill)).next("fgColor");
    return tag == null ? "" : tag.value("rgb");
  }

  private String attributes(int fill, String which) {
    Tag tag = new Tags(of("fills").get(fill)).next(which);
    return tag == null
        ? ""
        : tag.text().replaceFirst("^<\\S+", "").replaceFirst("/?>$", "").strip();
  }

  void write() {
    Edits edits = new Edits(before);
    for (String section : SECTIONS) {
      Tag open = opening.get(section);
      if (open != null) {
        List<String> all = of(section);
        String name = prefix + section;
        String counted = open.with("count", String.valueOf(all.size()));
        edits.replace(
            open.start(),
            Xml.endOf(before, open),
            counted + String.join("", all) + "</" + name + ">");
      }
    }
    parts.put(part, edits.after());
  }
}
