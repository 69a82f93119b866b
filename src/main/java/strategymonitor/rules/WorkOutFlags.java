package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fraction;
import strategymonitor.rules.facts.Measure;

/** The figures of an indicator made of flags: how many are raised, and each that is known. */
final class WorkOutFlags {
  private WorkOutFlags() {}

  /**
   * @param shown how measures that disagree are named, with their values where those may be shown
   */
  static List<Figure> of(
      Indicator indicator, RaisedFlags flags, Function<List<Measure>, String> shown) {
    if (flags.known().isEmpty()) {
      return List.of(WorkOutFigures.notAvailable(indicator));
    }
    List<Figure> figures = new ArrayList<>();
    long number = flags.known().stream().filter(flags::raised).count();
    figures.add(figure(indicator, Breakdown.ALL, Figure.ALL, number, ""));
    for (String flag : flags.known()) {
      long raised = flags.raised(flag) ? 1 : 0;
      figures.add(figure(indicator, Breakdown.FLAG, flag, raised, flags.words(flag, shown)));
    }
    return figures;
  }

  private static Figure figure(
      Indicator indicator, Breakdown breakdown, String group, long number, String words) {
    return new Figure(
        indicator,
        breakdown,
        group,
        BigDecimal.valueOf(number),
        null,
        Fraction.of(number),
        "",
        new Evidence(),
        true,
        words);
  }

  /** Whether an indicator is made of flags. */
  static boolean madeOf(Indicator indicator) {
    return indicator.definition().breakdowns().contains(Breakdown.FLAG);
  }
}
