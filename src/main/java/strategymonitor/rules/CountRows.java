package strategymonitor.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RowFact;

/**
 * Rows pass through the counting rules in chunks and nothing is kept of them but the tallies. One
 * thread's; others count other rows, and their tallies are added.
 */
final class CountRows implements AutoCloseable {
  private final Tallies tallies;
  private final KieSession session;
  private final Counting counting = new Counting();
  private final Map<Rule, @Nullable IndicatorTally> bound = new IdentityHashMap<>();
  private final Map<Origin, long[]> seeds = new HashMap<>();
  private final BiConsumer<String, RowFact> told;
  private int chunks;
  private long firstHandle;
  private Chunk chunk = new Chunk(0, List.of(), seeds);

  CountRows(KieBase rules, Tallies tallies) {
    this(rules, tallies, (rule, fact) -> {});
  }

  /**
   * @param told of every rule that fires for an indicator counted, and the row
   */
  CountRows(KieBase rules, Tallies tallies, BiConsumer<String, RowFact> told) {
    this.tallies = tallies;
    this.told = told;
    this.session = rules.newKieSession();
    rules.getKiePackages().stream()
        .flatMap(p -> p.getRules().stream())
        .forEach(rule -> bound.put(rule, tallies.ofRule(rule.getName())));
    Globals globals = new Globals(rules, session);
    for (Side side : Side.values()) {
      globals.set(side.word(), new CountedSide(counting, side));
    }
    globals.set("values", counting);
    session.addEventListener(new Firings());
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
    List<FactHandle> handles = new ArrayList<>(rows.size());
    rows.forEach(row -> handles.add(session.insert(row)));
    firstHandle = ((InternalFactHandle) handles.get(0)).getId();
    session.fireAllRules();
    handles.forEach(session::delete);
  }

  Tallies tallies() {
    return tallies;
  }

  @Override
  public void close() {
    session.dispose();
  }

  /** Binds what fires to its indicator and its row. */
  private final class Firings extends DefaultAgendaEventListener {
    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      InternalMatch match = (InternalMatch) event.getMatch();
      Rule rule = match.getRule();
      IndicatorTally tally = bound.get(rule);
      InternalFactHandle handle = (InternalFactHandle) match.getTuple().getFactHandle();
      int position = Math.toIntExact(handle.getId() - firstHandle);
      counting.firing(tally, chunk, position);
      if (tally != null) {
        told.accept(rule.getName(), chunk.fact(position));
      }
    }
  }
}
