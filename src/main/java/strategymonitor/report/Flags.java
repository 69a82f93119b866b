package strategymonitor.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Disagreement;
import strategymonitor.domain.Term;

/** The flags of two kinds of evidence that may disagree, as results have them. */
final class Flags {
  private final TermReport report;
  private final @Nullable Definition definition;

  Flags(TermReport report) {
    this.report = report;
    this.definition =
        report.figures().definitions().stream()
            .filter(one -> one.breakdowns().contains(Breakdown.FLAG))
            .findFirst()
            .orElse(null);
  }

  /** How a flag stood in a term; empty where it cannot be known. */
  Optional<Shown> in(Term term, Disagreement one) {
    return result(term, one).filter(shown -> shown.value() != null);
  }

  /** Whether it would tell of a figure that is hidden, and so is hidden itself. */
  boolean hidden(Term term, Disagreement one) {
    return result(term, one).filter(shown -> shown.has('c')).isPresent();
  }

  private Optional<Shown> result(Term term, Disagreement one) {
    return definition == null
        ? Optional.empty()
        : report.figures().in(term, definition, Breakdown.FLAG, one.flag());
  }

  static boolean raised(Shown shown) {
    return shown.numerator() != null && shown.numerator().signum() > 0;
  }

  /** The titles of those raised this term. */
  List<String> raised() {
    return report.papers().disagreements().stream()
        .filter(one -> in(report.term(), one).filter(Flags::raised).isPresent())
        .map(Disagreement::title)
        .toList();
  }
}
