package strategymonitor.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Privacy;
import strategymonitor.domain.Result;
import strategymonitor.domain.Term;
import strategymonitor.domain.Unit;
import strategymonitor.rules.facts.Measure;

/** How a measure is named beside another, with its value where that may be shown. */
final class ShownMeasures {
  private static final String HIDDEN = "[c]";
  private final Term term;
  private final Map<String, Definition> definitions;
  private final Map<String, Result> results = new HashMap<>();

  ShownMeasures(
      Term term, Map<String, Definition> definitions, List<Result> now, List<Result> before) {
    this.term = term;
    this.definitions = definitions;
    now.forEach(result -> results.put(key(result, false), result));
    before.forEach(result -> results.put(key(result, true), result));
  }

  private static String key(Result result, boolean before) {
    return key(result.indicator(), result.breakdown().label(), result.group(), before);
  }

  private static String key(String indicator, String breakdown, String group, boolean before) {
    return String.join("\n", indicator, breakdown, group, Boolean.toString(before));
  }

  /**
   * Such as {@code Expected people who came: 65.3% (Autumn 2025/26), Networks found useful: …}. A
   * group of which a figure may not be shown is not named: that it disagrees would tell of it.
   */
  String words(List<Measure> disagreeing) {
    if (disagreeing.stream().anyMatch(this::unpublished)) {
      String titles =
          disagreeing.stream().map(this::title).distinct().collect(Collectors.joining("; "));
      return "In a place that is not named, since a figure of it is [c]: " + titles;
    }
    return disagreeing.stream().map(this::words).collect(Collectors.joining(", "));
  }

  /** Whether a measure is of people, and of a group that is not published or hidden. */
  private boolean unpublished(Measure measure) {
    Definition definition = definitions.get(measure.indicator());
    return definition != null
        && !measure.breakdown().equals(Breakdown.ALL.label())
        && value(measure, definition).equals(HIDDEN);
  }

  /** Whether a measure was to be published and is hidden. */
  boolean hidden(Measure measure) {
    Result result = result(measure);
    return result != null && result.confidential();
  }

  private String title(Measure measure) {
    Definition definition = definitions.get(measure.indicator());
    return definition == null ? measure.indicator() : definition.title();
  }

  private String words(Measure measure) {
    Definition definition = definitions.get(measure.indicator());
    if (definition == null) {
      return measure.indicator();
    }
    boolean all = measure.breakdown().equals(Breakdown.ALL.label());
    Term of = measure.before() ? term.previous() : term;
    return "%s%s: %s (%s)"
        .formatted(
            definition.title(),
            all ? "" : ", " + measure.group(),
            value(measure, definition),
            of.title());
  }

  private String value(Measure measure, Definition definition) {
    Result result = result(measure);
    if (result == null && definition.privacy() != Privacy.POST) {
      return HIDDEN;
    }
    @Nullable Fraction value = result == null ? measure.value() : result.shown();
    return value == null ? HIDDEN : shown(value, definition.unit());
  }

  private @Nullable Result result(Measure measure) {
    return results.get(
        key(measure.indicator(), measure.breakdown(), measure.group(), measure.before()));
  }

  private static String shown(Fraction value, Unit unit) {
    String number = value.rounded(1).toPlainString();
    return switch (unit) {
      case PERCENT -> number + "%";
      case POINTS -> number + " pp";
      case DAYS -> number + " days";
      case COUNT, RATE -> number;
    };
  }
}
