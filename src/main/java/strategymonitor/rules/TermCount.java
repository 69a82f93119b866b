package strategymonitor.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Result;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;
import strategymonitor.rules.facts.Measure;
import strategymonitor.rules.facts.RowFact;

/** A term made ready to be counted, part by part and by many threads, and then judged. */
public final class TermCount {
  private static final int HELD_AT_ONCE = 20 * Chunk.SIZE;
  private final RuleBook book;
  private final TermInputs inputs;
  private final TermFacts facts;

  TermCount(RuleBook book, TermInputs inputs) {
    this.book = book;
    this.inputs = inputs;
    this.facts = new TermFacts(book, inputs);
  }

  /** The rows left out because another submitter's row has their key, and what is said of them. */
  public Settled settled() {
    return facts.settled();
  }

  /** The submissions counted, by date submitted and file name. */
  public List<Submission> submissions() {
    return facts.submissions();
  }

  /**
   * Every row of the term exactly once, in parts.
   *
   * @param most how many row numbers a part spans at most
   */
  public List<CountPart> parts(int most) {
    List<CountPart> parts = new ArrayList<>();
    int held = facts.held().size();
    for (int from = 0; from < held; from += HELD_AT_ONCE) {
      parts.add(new CountPart(null, from, Math.min(held, from + HELD_AT_ONCE)));
    }
    facts.portions(most).forEach(portion -> parts.add(CountPart.of(portion)));
    return parts;
  }

  /** What no rows come to: what is counted is added to it. */
  public Tallies nothing() {
    return new Tallies(inputs.term(), book.indicators());
  }

  /** What one part comes to. */
  public Tallies count(CountPart part) {
    return count(new ArrayDeque<>(List.of(part))::poll);
  }

  /**
   * What several parts come to, counted one after the other.
   *
   * @param next hands out the next part; null when none is left
   */
  public Tallies count(Supplier<@Nullable CountPart> next) {
    Tallies tallies = nothing();
    try (CountRows rows = new CountRows(book.rules(Part.COUNTING), tallies)) {
      for (CountPart part = next.get(); part != null; part = next.get()) {
        count(part, rows);
      }
    }
    return tallies;
  }

  private void count(CountPart part, CountRows rows) {
    Portion portion = part.portion();
    if (portion == null) {
      rows.count(facts.held().subList(part.from(), part.to()));
      return;
    }
    List<RowFact> chunk = new ArrayList<>(Chunk.SIZE);
    facts.stream(
        portion,
        fact -> {
          chunk.add(fact);
          if (chunk.size() == Chunk.SIZE) {
            rows.count(chunk);
            chunk.clear();
          }
        });
    if (!chunk.isEmpty()) {
      rows.count(chunk);
    }
  }

  /**
   * Turns the tallies of all parts into results: in catalogue order, then the whole county, then by
   * breakdown and group; small numbers marked confidential.
   */
  public List<Result> judge(Tallies total) {
    Arrivals arrivals = new TermArrivals(book, inputs, total.seen());
    Judge judge = new Judge(book.rules(Part.JUDGING), inputs.term(), arrivals, total.seen());
    List<Figure> figures = figures(total, arrivals);
    List<Result> results = judge.judge(figures);
    List<Definition> definitions = book.definitions();
    List<Result> hidden = HideSmallNumbers.in(definitions, results, inputs.before());
    List<Result> all = new ArrayList<>(hidden);
    all.addAll(flags(figures, judge, hidden));
    Map<String, Integer> order = new HashMap<>();
    definitions.forEach(definition -> order.put(definition.id(), definition.order()));
    all.replaceAll(result -> inputs.redrawn(result) ? result.broken() : result);
    all.sort(Comparator.comparingInt(result -> order.getOrDefault(result.indicator(), 0)));
    Rules judging = book.rules(Part.JUDGING);
    return new ReadMovement(judging, inputs.term(), definitions, inputs.earlier()).of(all);
  }

  private List<Figure> figures(Tallies total, Arrivals arrivals) {
    WorkOutFigures workOut = new WorkOutFigures(total.seen(), arrivals);
    List<Figure> figures = new ArrayList<>();
    for (Indicator indicator : book.indicators()) {
      if (!WorkOutFlags.madeOf(indicator)) {
        figures.addAll(workOut.of(total.of(indicator.id())));
      }
    }
    return figures;
  }

  private List<Result> flags(List<Figure> figures, Judge judge, List<Result> hidden) {
    List<Measure> measures = new ArrayList<>(figures.stream().map(judge::measure).toList());
    Map<String, Definition> definitions = new HashMap<>();
    book.definitions().forEach(definition -> definitions.put(definition.id(), definition));
    for (Result result : inputs.comparable()) {
      Definition definition = definitions.get(result.indicator());
      if (definition != null) {
        measures.add(before(result, definition));
      }
    }
    Rules rules = book.rules(Part.COUNTING);
    RaisedFlags raised = RaisedFlags.among(rules, measures);
    Term term = inputs.term();
    ShownMeasures shown = new ShownMeasures(term, definitions, hidden, inputs.comparable());
    List<Figure> flags = new ArrayList<>();
    for (Indicator indicator : book.indicators()) {
      if (WorkOutFlags.madeOf(indicator)) {
        flags.addAll(WorkOutFlags.of(indicator, raised, shown::words));
      }
    }
    Set<String> telling = FlagsThatTell.among(rules, measures, shown::hidden, raised);
    return judge.judge(flags).stream()
        .map(flag -> tells(flag, telling) ? flag.hidden() : flag)
        .toList();
  }

  /** How many are raised tells of one of them, with the others. */
  private static boolean tells(Result flag, Set<String> telling) {
    return flag.breakdown() == Breakdown.ALL ? !telling.isEmpty() : telling.contains(flag.group());
  }

  private static Measure before(Result result, Definition definition) {
    return new Measure(
        result.indicator(),
        true,
        result.breakdown().label(),
        result.group(),
        result.numerator(),
        result.denominator(),
        result.value(),
        result.flags(),
        definition.better().label(),
        null,
        null,
        "",
        "");
  }

  /**
   * Which rows one figure comes from, by counting them again with only its indicator's rules.
   *
   * @param group {@code All} for the whole county
   * @param reader of each row, as often as a rule counts it for the figure
   * @return the figure that those rows come to
   */
  public Explained explain(
      String indicator, Breakdown breakdown, String group, Consumer<Contribution> reader) {
    Indicator explained =
        book.indicators().stream()
            .filter(one -> one.id().equals(indicator))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no indicator " + indicator));
    Tallies tallies = new Tallies(inputs.term(), List.of(explained));
    Witness witness = new Witness(breakdown, group, reader);
    try (CountRows rows = new CountRows(book.rules(Part.COUNTING), tallies, witness)) {
      parts(Integer.MAX_VALUE).forEach(part -> count(part, rows));
    }
    return Explained.of(
        new WorkOutFigures(tallies.seen(), new TermArrivals(book, inputs, tallies.seen()))
            .of(tallies.of(indicator)),
        breakdown,
        group);
  }
}
