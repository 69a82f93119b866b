package strategymonitor.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilderError;
import strategymonitor.domain.Suggestion;
import strategymonitor.rules.facts.FactTypes;

/** What the engine finds wrong in a rule file, in words: where, what, and what to write instead. */
final class Mistake {
  private static final Pattern NO_PROPERTY =
      Pattern.compile("resolve method using strict-mode: [\\w.]+\\.(\\w+)\\.(\\w+)\\(");
  private static final Pattern NO_BOUND =
      Pattern.compile(
          "Field Reader does not exist for declaration '(\\$\\w+)' in '[^']*: ([\\w.]+)'");
  private static final Pattern NO_TYPE = Pattern.compile("Unable to resolve ObjectType '([^']+)'");
  private static final Pattern NO_CALL =
      Pattern.compile("The method (\\w+)\\(.*?\\) is undefined for the type (\\w+)");
  private static final Pattern NOT_FOR =
      Pattern.compile(
          "The method (\\w+)\\((.*?)\\) in the type (\\w+) is not applicable for the arguments \\((.*?)\\)");
  private static final Pattern NO_VARIABLE =
      Pattern.compile("(\\$\\w+) cannot be resolved to a variable");
  private static final Pattern NO_WORD = Pattern.compile("error (\\w+) cannot be resolved$");
  private static final Pattern TYPES =
      Pattern.compile("compatible types\\. Found (\\S+) and (?:class )?([\\w.$]+)");
  private static final Pattern EXPRESSION =
      Pattern.compile("Unable to Analyse Expression ([^\\n]+):");
  private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\d+\\] Line (\\d+):\\d+ (.*)");

  private Mistake() {}

  /** The mistakes in one file, without those that only follow from another. */
  static List<String> all(
      String path, String text, Collection<? extends KnowledgeBuilderError> errors) {
    List<String> mistakes = new ArrayList<>();
    for (KnowledgeBuilderError error : errors) {
      String message = error.getMessage().strip();
      boolean follows =
          message.startsWith("Unable to analyze expression")
              || message.contains("returned a null Package")
              || (!mistakes.isEmpty() && NO_VARIABLE.matcher(message).find());
      if (!follows) {
        mistakes.add("rules/%s, line %d: %s".formatted(path, line(error, text), words(message)));
      }
    }
    return mistakes.stream().distinct().toList();
  }

  private static int line(KnowledgeBuilderError error, String text) {
    Matcher syntax = SYNTAX.matcher(error.getMessage());
    if (syntax.find()) {
      return Integer.parseInt(syntax.group(1));
    }
    int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
    Matcher expression = EXPRESSION.matcher(error.getMessage());
    if (line < 1 && expression.find()) {
      int at = text.indexOf(expression.group(1).strip());
      line = at < 0 ? 1 : (int) text.substring(0, at).lines().count();
    }
    return Math.max(1, line);
  }

  private static String words(String message) {
    Matcher found = NO_TYPE.matcher(message);
    if (found.find()) {
      return "there is no fact \"%s\".%s"
          .formatted(found.group(1), Suggestion.didYouMean(found.group(1), FactTypes.names()));
    }
    found = NO_PROPERTY.matcher(message);
    if (found.find()) {
      return "%s has no property \"%s\".%s"
          .formatted(
              found.group(1),
              found.group(2),
              Suggestion.didYouMean(found.group(2), FactTypes.properties(found.group(1))));
    }
    found = NO_BOUND.matcher(message);
    if (found.find()) {
      return "%s cannot be bound, as the fact has no property \"%s\"."
          .formatted(found.group(1), found.group(2));
    }
    found = TYPES.matcher(message);
    if (found.find()) {
      return "%s is compared with %s. Compare like with like.%s"
          .formatted(simple(found.group(1)), simple(found.group(2)), near(message));
    }
    return wordsOfSaying(message);
  }

  private static String wordsOfSaying(String message) {
    Matcher found = NO_CALL.matcher(message);
    if (found.find()) {
      return "the vocabulary's %s has no \"%s\".%s"
          .formatted(
              found.group(2),
              found.group(1),
              Suggestion.didYouMean(found.group(1), callsOf(found.group(2))));
    }
    found = NOT_FOR.matcher(message);
    if (found.find()) {
      return "\"%s\" takes (%s), found (%s)."
          .formatted(found.group(1), found.group(2), found.group(4));
    }
    found = NO_VARIABLE.matcher(message);
    if (found.find()) {
      return "%s is bound nowhere. Bind it in \"when\", as in \"%s : Participant( attended )\"."
          .formatted(found.group(1), found.group(1));
    }
    found = NO_WORD.matcher(message);
    if (found.find()) {
      return "\"%s\" is no word declared in this file. Add its line \"global\" at the top."
          .formatted(found.group(1));
    }
    found = SYNTAX.matcher(message);
    return found.find() ? "not readable as a rule: " + found.group(2) + "." : plain(message);
  }

  private static String near(String message) {
    Matcher expression = EXPRESSION.matcher(message);
    return expression.find() ? " It stands in \"" + expression.group(1) + "\"." : "";
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String plain(String message) {
    return message.replaceAll("\\s+", " ");
  }

  private static List<String> callsOf(String word) {
    try {
      Class<?> type = Class.forName("strategymonitor.rules.vocabulary." + word);
      return Arrays.stream(type.getMethods()).map(m -> m.getName()).distinct().sorted().toList();
    } catch (ClassNotFoundException noWord) {
      return List.of();
    }
  }
}
