package strategymonitor.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import strategymonitor.domain.Definition;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Variation;

/** The figures that did not meet their target, that decline, and of which nobody can tell. */
final class Exceptions {
  private Exceptions() {}

  /** In words, the order in which they stand. */
  static final String ORDER =
      "Worst first: not met, declining, can't tell; in each the headline indicators (bold), then by"
          + " how often its tolerance a figure is beyond its target.";

  /**
   * The worst first, else in catalogue order. A group counts where a target names it: else it is
   * part of the whole that stands here already.
   */
  static List<Shown> of(Figures figures) {
    return java.util.stream.Stream.concat(
            figures.definitions().stream().map(figures::all),
            figures.shown().stream().filter(shown -> !shown.all() && shown.target() != null))
        .filter(Exceptions::exceptional)
        .sorted(
            Comparator.comparing((Shown shown) -> shown.status() == TargetStatus.CANT_TELL)
                .thenComparing(shown -> shown.status() != TargetStatus.NOT_MET)
                .thenComparing(shown -> !headline(figures, shown))
                .thenComparing(shown -> beyond(figures, shown), Comparator.reverseOrder())
                .thenComparing(shown -> !shown.all()))
        .toList();
  }

  private static boolean headline(Figures figures, Shown shown) {
    return figures.definition(shown.indicator()).filter(Definition::headline).isPresent();
  }

  private static BigDecimal beyond(Figures figures, Shown shown) {
    return figures
        .definition(shown.indicator())
        .map(definition -> new Shortfall(definition, shown).tolerances())
        .orElse(BigDecimal.ZERO);
  }

  private static boolean exceptional(Shown shown) {
    return shown.status() == TargetStatus.NOT_MET
        || shown.status() == TargetStatus.CANT_TELL
        || shown.reading().variation() == Variation.DECLINING;
  }
}
