package strategymonitor.report.fixlist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One tag of an XML text, and where it stands.
 *
 * @param start of its first character
 * @param end after its last
 * @param name without its prefix
 */
record Tag(String text, int start, int end, String name, boolean closing, boolean empty) {

  /** An attribute by its name without prefix, as it is written; null where there is none. */
  @Nullable String raw(String attribute) {
    Matcher found = pattern(attribute).matcher(text);
    return found.find() ? found.group(3).substring(1, found.group(3).length() - 1) : null;
  }

  /** An attribute's value; empty where there is none. */
  String value(String attribute) {
    String raw = raw(attribute);
    return raw == null ? "" : Text.unescaped(raw);
  }

  /** A whole number; as given where there is none. */
  int number(String attribute, int otherwise) {
    String raw = raw(attribute);
    return raw == null ? otherwise : Integer.parseInt(raw);
  }

  /** The tag with an attribute set. */
  String with(String attribute, String value) {
    Matcher found = pattern(attribute).matcher(text);
    if (found.find()) {
      return text.substring(0, found.start(3))
          + '"'
          + Text.escaped(value)
          + '"'
          + text.substring(found.end(3));
    }
    int at = text.length() - (empty ? 2 : 1);
    return text.substring(0, at)
        + " "
        + attribute
        + "=\""
        + Text.escaped(value)
        + '"'
        + text.substring(at);
  }

  /** The prefix with its colon, such as {@code x:}; mostly empty. */
  String prefix() {
    int from = closing ? 2 : 1;
    return text.substring(from, text.indexOf(name, from));
  }

  private static Pattern pattern(String attribute) {
    return Pattern.compile("\\s(\\w+:)?(" + attribute + ")\\s*=\\s*(\"[^\"]*\"|'[^']*')");
  }
}
