package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand outside the rules of a rule file: its package, imports of facts, words declared.
 */
final class HarmlessHeader {
  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]*(package|import|global)\\b([^\\n;]*);?[ \\t]*$");
  private static final Pattern IMPORT =
      Pattern.compile("(strategymonitor\\.rules\\.facts\\.(\\*|\\w+)|java\\.(time|math)\\.\\w+)");
  private static final Pattern GLOBAL =
      Pattern.compile("strategymonitor\\.rules\\.vocabulary\\.(\\w+)\\s+(\\w+)");

  /** Each word of the vocabulary and the kind of thing it is. */
  static final Map<String, String> WORDS =
      Map.of(
          "above", "Tally",
          "below", "Tally",
          "otherAbove", "Tally",
          "otherBelow", "Tally",
          "values", "Values",
          "findings", "Findings",
          "mark", "Marking",
          "judge", "Judging",
          "vary", "Varying",
          "flags", "Flags");

  private final String path;
  private final RuleText text;
  private final List<String> mistakes = new ArrayList<>();

  private HarmlessHeader(String path, RuleText text) {
    this.path = path;
    this.text = text;
  }

  static List<String> mistakes(String path, RuleText text) {
    HarmlessHeader header = new HarmlessHeader(path, text);
    header.read();
    return header.mistakes;
  }

  private void read() {
    Matcher line = LINE.matcher(text.outside());
    StringBuilder rest = new StringBuilder();
    while (line.find()) {
      line(line.group(1), line.group(2).strip(), line.start(1));
      line.appendReplacement(rest, " ".repeat(line.group().length()));
    }
    line.appendTail(rest);
    Matcher other = Pattern.compile("\\S[^\\n]*").matcher(rest);
    if (other.find()) {
      mistake(
          other.start(),
          ("expected package, import, global or a rule with \"when\", \"then\" and \"end\" each on"
              + " its own line, found \"%s\"."),
          other.group().strip());
    }
  }

  private void line(String kind, String said, int at) {
    switch (kind) {
      case "package" -> ofPackage(said, at);
      case "import" -> ofImport(said, at);
      default -> ofGlobal(said, at);
    }
  }

  private void ofPackage(String said, int at) {
    String folder =
        path.contains("/") ? path.substring(0, path.indexOf('/')) : Completeness.stem(path);
    if (!said.equals("strategymonitor." + folder)) {
      mistake(at, "expected package strategymonitor.%s, found \"%s\".", folder, said);
    }
  }

  private void ofImport(String said, int at) {
    if (!IMPORT.matcher(said).matches()) {
      mistake(
          at,
          ("a rule file imports only strategymonitor.rules.facts, java.time and java.math, found"
              + " \"%s\". Take it out."),
          said);
    }
  }

  private void ofGlobal(String said, int at) {
    Matcher global = GLOBAL.matcher(said);
    if (!global.matches() || !global.group(1).equals(WORDS.get(global.group(2)))) {
      mistake(
          at,
          ("expected a word of the vocabulary, such as \"global"
              + " strategymonitor.rules.vocabulary.Tally above\", found \"%s\"."),
          said);
    }
  }

  private void mistake(int at, String words, Object... found) {
    mistakes.add("rules/%s, line %d: %s".formatted(path, text.line(at), words.formatted(found)));
  }
}
