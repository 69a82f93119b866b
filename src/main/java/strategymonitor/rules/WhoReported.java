package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reporting;
import strategymonitor.rules.facts.RegisterSchool;

/**
 * Where each school reports itself: which did, and the lowest and highest a figure could be were
 * the rest to report.
 */
final class WhoReported {
  private static final int FEW = 3;
  private final SheetsSeen seen;
  private final Arrivals arrivals;
  private final Map<Breakdown, Map<String, List<RegisterSchool>>> groups =
      new EnumMap<>(Breakdown.class);

  /**
   * Those who reported for a figure.
   *
   * @param bounds null where it is not known how far the rest could move the figure
   * @param lacking those who did not, by URN
   */
  record Reported(
      Reporting by, Coverage coverage, @Nullable Range bounds, List<RegisterSchool> lacking) {}

  WhoReported(SheetsSeen seen, Arrivals arrivals) {
    this.seen = seen;
    this.arrivals = arrivals;
  }

  /** Null where nobody reports themselves, nothing arrived, or a group is none of schools. */
  @Nullable Reported of(Figure figure) {
    Reporting by = figure.indicator().definition().reading().reporting();
    boolean ofSchools = figure.breakdown() == Breakdown.ALL || figure.breakdown().ofSchools();
    if (by == null || !ofSchools || figure.flags().contains("x")) {
      return null;
    }
    List<RegisterSchool> schools =
        groups(figure.breakdown()).getOrDefault(figure.group(), List.of());
    Set<Integer> reported = seen.reported(by);
    List<RegisterSchool> lacking =
        schools.stream().filter(school -> !reported.contains(school.urn())).toList();
    return schools.isEmpty()
        ? null
        : new Reported(
            by,
            new Coverage(schools.size() - lacking.size(), schools.size()),
            by.bounded() ? bounds(figure, lacking.size()) : null,
            lacking);
  }

  private Map<String, List<RegisterSchool>> groups(Breakdown breakdown) {
    return groups.computeIfAbsent(
        breakdown,
        by ->
            by == Breakdown.ALL
                ? Map.of(Figure.ALL, List.copyOf(seen.schools()))
                : seen.schools().stream()
                    .filter(school -> school.group(by) != null)
                    .collect(Collectors.groupingBy(s -> String.valueOf(s.group(by)))));
  }

  private static @Nullable Range bounds(Figure figure, long lacking) {
    BigDecimal above = figure.numerator();
    BigDecimal below = figure.denominator();
    if (above == null) {
      return null;
    }
    BigDecimal rest = BigDecimal.valueOf(lacking);
    if (below == null) {
      return new Range(Fraction.of(above), Fraction.of(above.add(rest)));
    }
    BigDecimal all = below.add(rest);
    return all.signum() == 0
        ? null
        : new Range(Fraction.percent(above, all), Fraction.percent(above.add(rest), all));
  }

  /** Whose rows would settle what cannot be told without them. */
  String wouldSettle(Reported reported) {
    Reporting by = reported.by();
    String sheet = by.sheet().substring(by.kind().length() + 1);
    return "only the rows of %s in %s, sheet %s%s, would settle it"
        .formatted(who(reported), by.kind(), sheet, from(arrivals.senders(by.kind())));
  }

  private static String who(Reported reported) {
    List<RegisterSchool> lacking = reported.lacking();
    return lacking.size() > FEW
        ? lacking.size() + " of " + reported.coverage().units() + " schools"
        : String.join("; ", lacking.stream().map(RegisterSchool::toString).toList());
  }

  private static String from(List<String> senders) {
    return senders.isEmpty() ? "" : ", from " + String.join(" or ", senders);
  }
}
