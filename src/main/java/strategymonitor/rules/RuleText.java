package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule file's text: its rules, and what stands outside them, with comments blanked. */
final class RuleText {
  private static final Pattern COMMENT =
      Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE =
      Pattern.compile(
          "^rule\\s+\"((?:[^\"\\\\\\n]|\\\\.)*)\"(.*?)^\\s*when\\b(.*?)^\\s*then\\b(.*?)^\\s*end\\s*$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private final String text;

  /**
   * One rule, each part with where it begins in the text.
   *
   * @param attributes what stands between its name and {@code when}
   */
  record Rule(String name, int at, Span attributes, Span when, Span then) {}

  /** Part of the text and where it begins. */
  record Span(String text, int at) {}

  RuleText(String written) {
    this.text = withoutComments(written);
  }

  /** The text with every comment turned into spaces, so that places stay. */
  private static String withoutComments(String written) {
    Matcher found = COMMENT.matcher(written);
    StringBuilder text = new StringBuilder();
    while (found.find()) {
      String piece = found.group();
      boolean comment = piece.startsWith("/");
      found.appendReplacement(
          text, Matcher.quoteReplacement(comment ? piece.replaceAll("[^\\n]", " ") : piece));
    }
    return found.appendTail(text).toString();
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    Matcher found = RULE.matcher(text);
    while (found.find()) {
      rules.add(
          new Rule(
              found.group(1),
              found.start(),
              new Span(found.group(2), found.start(2)),
              new Span(found.group(3), found.start(3)),
              new Span(found.group(4), found.start(4))));
    }
    return rules;
  }

  /** What stands outside rules, place for place. */
  String outside() {
    Matcher found = RULE.matcher(text);
    StringBuilder outside = new StringBuilder();
    while (found.find()) {
      found.appendReplacement(
          outside, Matcher.quoteReplacement(found.group().replaceAll("[^\\n]", " ")));
    }
    return found.appendTail(outside).toString();
  }

  /** The line of a place in the text. */
  int line(int at) {
    return 1
        + (int)
            text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
  }

  /** A piece of text with every string turned into spaces, place for place. */
  static String withoutStrings(String piece) {
    Matcher found = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"").matcher(piece);
    StringBuilder text = new StringBuilder();
    while (found.find()) {
      found.appendReplacement(text, " ".repeat(found.group().length()));
    }
    return found.appendTail(text).toString();
  }
}
