package strategymonitor.report;

import java.util.Optional;
import strategymonitor.domain.Better;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;

/** Whether a target is met as a rule, now and then, or not, judged by the limits of the figure. */
final class Assurance {
  private Assurance() {}

  /** Empty where there are no limits or no target, or where no side is the better one. */
  static Optional<String> inWords(Definition definition, Shown shown) {
    Range limits = shown.reading().limits();
    if (limits == null || shown.target() == null || definition.better() == Better.CONTEXT) {
      return Optional.empty();
    }
    Fraction target = Fraction.of(shown.target());
    if (limits.holds(target)) {
      return Optional.of("The target lies within the limits: it may be met or missed by chance.");
    }
    boolean above = target.compareTo(limits.high()) > 0;
    return Optional.of(
        above == (definition.better() == Better.HIGHER)
            ? "The target lies beyond the limits: as things are, it is not to be expected."
            : "The limits lie beyond the target: as things are, it is met.");
  }
}
