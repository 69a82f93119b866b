package strategymonitor.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hidden headcount could be one more or one fewer for all that is shown. A reader knows
 * that a figure is not hidden for a 0.
 */
final class Leeway {
  private static final long ANY = 1_000_000_000L;
  private static final int STEPS = 10_000;

  private final Relations relations;
  private final Map<Headcount, List<Relation>> related = new HashMap<>();
  private final Concealment concealment;
  private final Map<Headcount, Range> ranges = new HashMap<>();

  Leeway(Relations relations, Concealment concealment) {
    this.relations = relations;
    this.concealment = concealment;
    Deque<Relation> all = new ArrayDeque<>(relations.sums());
    all.addAll(relations.ofRests());
    all.forEach(relation -> relation.factors().keySet().forEach(c -> relate(c, relation)));
    related.keySet().forEach(count -> ranges.put(count, start(count)));
    narrow(all, ranges);
  }

  private void relate(Headcount count, Relation relation) {
    related.computeIfAbsent(count, c -> new ArrayList<>()).add(relation);
  }

  boolean of(Headcount count) {
    long real = concealment.value(count);
    return could(count, real + 1) || could(count, real - 1);
  }

  private Range start(Headcount count) {
    if (relations.rest(count)) {
      return new Range(0, ANY);
    }
    long real = concealment.value(count);
    if (concealment.known(count)) {
      return new Range(real, real);
    }
    return new Range(concealment.least(count), real < 5 && inNoSum(count) ? 4 : ANY);
  }

  /** What is in no sum can only be hidden because it is below five. */
  private boolean inNoSum(Headcount count) {
    return relations.sums().stream().noneMatch(sum -> sum.factor(count) != 0);
  }

  private List<Relation> related(Headcount count) {
    return related.getOrDefault(count, List.of());
  }

  private boolean could(Headcount count, long number) {
    Range range = range(count, ranges);
    if (number < range.least || number > range.most) {
      return false;
    }
    Map<Headcount, Range> tried = new LinkedHashMap<>();
    tried.put(count, new Range(number, number));
    return narrow(new ArrayDeque<>(related(count)), tried);
  }

  private boolean narrow(Deque<Relation> waiting, Map<Headcount, Range> tried) {
    for (int step = 0; step < STEPS && !waiting.isEmpty(); step++) {
      if (!narrow(waiting.removeFirst(), waiting, tried)) {
        return false;
      }
    }
    return true;
  }

  /** False if the relation cannot hold. */
  private boolean narrow(Relation relation, Deque<Relation> waiting, Map<Headcount, Range> tried) {
    long least = 0;
    long most = 0;
    for (Map.Entry<Headcount, Integer> term : relation.factors().entrySet()) {
      Range range = range(term.getKey(), tried).times(term.getValue());
      least += range.least;
      most += range.most;
    }
    if (least > relation.sum() || most < relation.sum()) {
      return false;
    }
    for (Map.Entry<Headcount, Integer> term : relation.factors().entrySet()) {
      Range old = range(term.getKey(), tried);
      Range part = old.times(term.getValue());
      long upTo = relation.sum() - (least - part.least);
      long from = relation.sum() - (most - part.most);
      Range now = old.within(new Range(from, upTo).times(term.getValue()));
      if (now != null) {
        if (now.least > now.most) {
          return false;
        }
        tried.put(term.getKey(), now);
        waiting.addAll(related(term.getKey()));
      }
    }
    return true;
  }

  private Range range(Headcount count, Map<Headcount, Range> tried) {
    Range range = tried.get(count);
    return range == null ? ranges.getOrDefault(count, new Range(0, ANY)) : range;
  }

  /** Both ends are in it. */
  private record Range(long least, long most) {

    /** By a factor of 1 or -1. */
    Range times(int factor) {
      return factor > 0 ? this : new Range(-most, -least);
    }

    /** Null if the other is no narrower. */
    @Nullable Range within(Range other) {
      if (other.least <= least && other.most >= most) {
        return null;
      }
      return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }
  }
}
