package strategymonitor.rules;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RowFact;

/**
 * Rows pass through the counting rules in chunks and nothing is kept of them but the tallies. One
 * thread's; others count other rows, and their tallies are added.
 */
final class CountRows implements AutoCloseable {
  private final Tallies tallies;
  private final Session session;
  private final Counting counting;
  private final Map<Rule, @Nullable IndicatorTally> bound = new IdentityHashMap<>();
  private final Map<Origin, long[]> seeds = new HashMap<>();
  private int chunks;
  private Chunk chunk = new Chunk(0, List.of(), seeds);

  CountRows(Rules rules, Tallies tallies) {
    this(rules, tallies, null);
  }

  /**
   * @param witness of every contribution; null: none
   */
  CountRows(Rules rules, Tallies tallies, @Nullable Witness witness) {
    this.tallies = tallies;
    this.counting = new Counting(witness);
    this.session = rules.session();
    rules.all().forEach(rule -> bound.put(rule, tallies.ofRule(rule.getName())));
    for (Side side : Side.values()) {
      session.meaning(side.word(), new CountedSide(counting, side));
    }
    session.meaning("values", counting).listen(new Firings());
  }

  /** Passes rows of any sheets through the rules. */
  void count(List<? extends RowFact> rows) {
    for (int from = 0; from < rows.size(); from += Chunk.SIZE) {
      chunk(rows.subList(from, Math.min(rows.size(), from + Chunk.SIZE)));
    }
  }

  private void chunk(List<? extends RowFact> rows) {
    tallies.seen().see(rows);
    chunk = new Chunk(++chunks, rows, seeds);
    session.fire(rows);
  }

  Tallies tallies() {
    return tallies;
  }

  @Override
  public void close() {
    session.close();
  }

  /** Binds what fires to its indicator and its row. */
  private final class Firings extends DefaultAgendaEventListener {
    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      InternalMatch match = (InternalMatch) event.getMatch();
      Rule rule = match.getRule();
      IndicatorTally tally = bound.get(rule);
      int position = session.position(match.getTuple().getFactHandle());
      counting.firing(tally, rule.getName(), chunk, position);
    }
  }
}
