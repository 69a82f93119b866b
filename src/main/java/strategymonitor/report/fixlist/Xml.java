package strategymonitor.report.fixlist;

/** Small changes that any part may need. */
final class Xml {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private Xml() {}

  /** Puts content last into an element. */
  static void append(Edits edits, String xml, Tag opening, String content) {
    if (opening.empty()) {
      String tag = opening.text();
      String open = tag.substring(0, tag.length() - 2) + ">";
      String name = opening.prefix() + opening.name();
      edits.replace(opening, open + content + "</" + name + ">");
      return;
    }
    edits.insert(xml.lastIndexOf("</", endOf(xml, opening) - 1), content);
  }

  /** Where the element ends that a tag of the text opens. */
  static int endOf(String xml, Tag opening) {
    Tags tags = new Tags(xml.substring(opening.start()));
    Tag same = tags.next();
    if (same == null) {
      throw new Uneditable("an element without an end");
    }
    return opening.start() + tags.endOf(same);
  }
}
