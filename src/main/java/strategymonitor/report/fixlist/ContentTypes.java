package strategymonitor.report.fixlist;

import java.util.Locale;

/** The list of a workbook's parts and what each is. */
final class ContentTypes {
  private static final String FILE = "[Content_Types].xml";
  private final Parts parts;

  ContentTypes(Parts parts) {
    this.parts = parts;
  }

  void override(String part, String type) {
    add("<%sOverride PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
  }

  /** Names the type of all parts with an ending, unless it is named. */
  void ending(String ending, String type) {
    Tags tags = new Tags(parts.text(FILE));
    for (Tag tag = tags.next("Default"); tag != null; tag = tags.next("Default")) {
      if (tag.value("Extension").toLowerCase(Locale.ROOT).equals(ending)) {
        return;
      }
    }
    add("<%sDefault Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>");
  }

  private void add(String element) {
    String before = parts.text(FILE);
    Edits edits = new Edits(before);
    Tag root = new Tags(before).next("Types");
    if (root == null) {
      throw new Uneditable("content types of another kind");
    }
    Xml.append(edits, before, root, element.formatted(root.prefix()));
    parts.put(FILE, edits.after());
  }

  void remove(String part) {
    String before = parts.text(FILE);
    Edits edits = new Edits(before);
    Tags tags = new Tags(before);
    for (Tag tag = tags.next("Override"); tag != null; tag = tags.next("Override")) {
      if (tag.value("PartName").equalsIgnoreCase("/" + part)) {
        edits.replace(tag.start(), tags.endOf(tag), "");
      }
    }
    parts.put(FILE, edits.after());
  }
}
