package strategymonitor.report.fixlist;

import org.jspecify.annotations.Nullable;

/**
 * Walks the tags of an XML text and knows where each stands, so that the rest can stay as it is.
 */
final class Tags {
  private final String xml;
  private int at;

  Tags(String xml) {
    this.xml = xml;
  }

  /** The next tag; null after the last. */
  @Nullable Tag next() {
    while (true) {
      int start = xml.indexOf('<', at);
      if (start < 0) {
        return null;
      }
      if (xml.startsWith("<!--", start)) {
        at = after("-->", start);
      } else if (xml.startsWith("<![CDATA[", start)) {
        at = after("]]>", start);
      } else if (xml.startsWith("<?", start)) {
        at = after("?>", start);
      } else if (xml.startsWith("<!", start)) {
        throw new Uneditable("a document type");
      } else {
        return tag(start);
      }
    }
  }

  /** The next opening tag of a name; null if there is none. */
  @Nullable Tag next(String name) {
    for (Tag tag = next(); tag != null; tag = next()) {
      if (!tag.closing() && tag.name().equals(name)) {
        return tag;
      }
    }
    return null;
  }

  /** Where the element that a tag opens ends. */
  int endOf(Tag opening) {
    if (opening.empty()) {
      return opening.end();
    }
    int depth = 1;
    for (Tag tag = next(); tag != null; tag = next()) {
      depth += tag.closing() ? -1 : tag.empty() ? 0 : 1;
      if (depth == 0) {
        return tag.end();
      }
    }
    throw new Uneditable("an element without an end");
  }

  private int after(String mark, int start) {
    int end = xml.indexOf(mark, start);
    if (end < 0) {
      throw new Uneditable("XML without an end");
    }
    return end + mark.length();
  }

  private Tag tag(int start) {
    int end = end(start);
    boolean closing = xml.charAt(start + 1) == '/';
    int name = start + (closing ? 2 : 1);
    int to = name;
    for (; to < end && nameCharacter(xml.charAt(to)); to++) {
      if (xml.charAt(to) == ':') {
        name = to + 1;
      }
    }
    at = end;
    String text = xml.substring(start, end);
    return new Tag(text, start, end, xml.substring(name, to), closing, text.endsWith("/>"));
  }

  private static boolean nameCharacter(char c) {
    return c != '>' && c != '/' && c > ' ';
  }

  /** After the angle bracket that closes the tag; one in quotes does not. */
  private int end(int start) {
    char quote = 0;
    for (int i = start + 1; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    throw new Uneditable("a tag without an end");
  }
}
