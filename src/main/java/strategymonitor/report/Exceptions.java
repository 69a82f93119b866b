package strategymonitor.report;

import java.util.Comparator;
import java.util.List;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Variation;

/** The figures that did not meet their target, that decline, and of which nobody can tell. */
final class Exceptions {
  private Exceptions() {}

  /**
   * What was not met first, then what declines, each part in catalogue order. A group counts where
   * a target names it: else it is part of the whole that stands here already.
   */
  static List<Shown> of(Figures figures) {
    return java.util.stream.Stream.concat(
            figures.definitions().stream().map(figures::all),
            figures.shown().stream().filter(shown -> !shown.all() && shown.target() != null))
        .filter(Exceptions::exceptional)
        .sorted(
            Comparator.comparing((Shown shown) -> shown.status() == TargetStatus.CANT_TELL)
                .thenComparing(shown -> shown.status() != TargetStatus.NOT_MET)
                .thenComparing(shown -> !shown.all()))
        .toList();
  }

  private static boolean exceptional(Shown shown) {
    return shown.status() == TargetStatus.NOT_MET
        || shown.status() == TargetStatus.CANT_TELL
        || shown.reading().variation() == Variation.DECLINING;
  }
}
