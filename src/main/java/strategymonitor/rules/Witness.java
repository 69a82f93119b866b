package strategymonitor.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RowFact;

/** Sees each contribution to one group's figure. */
final class Witness {
  private final Breakdown breakdown;
  private final String group;
  private final Consumer<Contribution> reader;

  Witness(Breakdown breakdown, String group, Consumer<Contribution> reader) {
    this.breakdown = breakdown;
    this.group = group;
    this.reader = reader;
  }

  /**
   * @param matched the row the rule fired for
   * @param row the row that says into which groups it goes
   */
  void saw(
      String rule,
      RowFact matched,
      String where,
      @Nullable RowFact row,
      @Nullable Set<Breakdown> only,
      boolean inEvery) {
    if (only != null && !only.contains(breakdown)) {
      return;
    }
    boolean ofGroup =
        breakdown == Breakdown.ALL
            || inEvery
            || (row != null && group.equals(row.group(breakdown)));
    if (ofGroup) {
      Origin origin = matched.source().origin();
      reader.accept(
          new Contribution(
              origin.kind(),
              origin.sheet(),
              origin.submitter(),
              origin.submission(),
              matched.source().number(),
              rule,
              where));
    }
  }
}
