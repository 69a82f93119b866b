package strategymonitor.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilderError;
import strategymonitor.domain.Suggestion;
import strategymonitor.rules.facts.FactTypes;

/** What is wrong in a rule file, in words: where, what was found and what to write instead. */
final class Mistake {
  private static final Pattern NO_PROPERTY =
      Pattern.compile("resolve (?:method|property|field)[^:]*: ([\\w.]+)\\.(\\w+)(?:\\(\\))?");
  private static final Pattern NO_FIELD =
      Pattern.compile(
          "Unable to create Field Extractor for '(\\w+)'.*?class ([\\w.]+)", Pattern.DOTALL);
  private static final Pattern NO_TYPE = Pattern.compile("Unable to resolve ObjectType '([^']+)'");

  private Mistake() {}

  static String of(String path, KnowledgeBuilderError error) {
    int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
    return "rules/%s, line %d: %s".formatted(path, line, words(error.getMessage()));
  }

  private static String words(String message) {
    Matcher type = NO_TYPE.matcher(message);
    if (type.find()) {
      return "there is no fact \"%s\".%s"
          .formatted(type.group(1), Suggestion.didYouMean(type.group(1), FactTypes.names()));
    }
    Matcher property = NO_PROPERTY.matcher(message);
    if (property.find()) {
      return noProperty(property.group(1), property.group(2));
    }
    Matcher field = NO_FIELD.matcher(message);
    if (field.find()) {
      return noProperty(field.group(2), field.group(1));
    }
    return message.strip().replaceAll("\\s+", " ");
  }

  private static String noProperty(String type, String property) {
    String fact = type.substring(type.lastIndexOf('.') + 1);
    return "%s has no property \"%s\".%s"
        .formatted(fact, property, Suggestion.didYouMean(property, FactTypes.properties(fact)));
  }
}
