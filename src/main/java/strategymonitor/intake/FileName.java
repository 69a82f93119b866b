package strategymonitor.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import strategymonitor.domain.ReturnDefinition;
import strategymonitor.domain.Term;

/**
 * What a return's file name tells: {@code <submitter>[ - <kind or sheet>].<type>}, or with a plain
 * hyphen or underscore before the sheet.
 */
final class FileName {
  private static final Pattern DASH = Pattern.compile("\\s+[-\u2013\u2014]\\s+");

  private final Set<String> known = new HashSet<>(Set.of("return"));

  FileName(List<ReturnDefinition> definitions) {
    for (ReturnDefinition definition : definitions) {
      known.add(PlainText.key(definition.kind()));
      definition.sheets().forEach(sheet -> known.add(PlainText.key(sheet.name())));
    }
  }

  /**
   * Whose it is: the name without its type and without the kinds, sheets and terms it ends with.
   */
  String submitter(String name) {
    List<String> words = new ArrayList<>(List.of(DASH.split(stem(name))));
    while (words.size() > 1 && known(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return PlainText.of(withoutSheet(String.join(" - ", words)));
  }

  /** Programs that write a file a sheet put its name after a plain hyphen: {@code hub-Sessions}. */
  private String withoutSheet(String name) {
    for (int i = 1; i < name.length() - 1; i++) {
      boolean sign = name.charAt(i) == '-' || name.charAt(i) == '_';
      if (sign && known(name.substring(i + 1)) && !name.substring(0, i).isBlank()) {
        return name.substring(0, i);
      }
    }
    return name;
  }

  private boolean known(String word) {
    return known.contains(PlainText.key(word)) || Term.find(word).isPresent();
  }

  /** What a CSV file's sheet is called: the part of its name after the last dash. */
  static String sheet(String name) {
    String[] words = DASH.split(stem(name));
    return words[words.length - 1].strip();
  }

  /** The file's type as its name gives it, in lower case without the dot. */
  static String type(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).strip();
  }
}
