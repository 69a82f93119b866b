package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.vocabulary.Tally;

/** One side of whatever indicator the firing rule belongs to. */
final class CountedSide implements Tally {
  private final Counting counting;
  private final Side side;
  private final @Nullable Set<Breakdown> only;
  private final boolean inEvery;

  CountedSide(Counting counting, Side side) {
    this(counting, side, null, false);
  }

  private CountedSide(
      Counting counting, Side side, @Nullable Set<Breakdown> only, boolean inEvery) {
    this.counting = counting;
    this.side = side;
    this.only = only;
    this.inEvery = inEvery;
  }

  private void each(@Nullable RowFact row, Consumer<SideTally> add) {
    counting.each(side.word(), row, only, inEvery, cell -> add.accept(cell.side(side)));
  }

  @Override
  public void count(@Nullable RowFact row) {
    each(row, SideTally::count);
  }

  @Override
  public void distinct(@Nullable Object key, @Nullable RowFact row) {
    if (key != null) {
      each(row, tally -> tally.distinct(key));
    }
  }

  @Override
  public void distinct(@Nullable Object key, @Nullable Object second, @Nullable RowFact row) {
    if (key != null && second != null) {
      distinct(List.of(key, second), row);
    }
  }

  @Override
  public void sum(@Nullable Long number, @Nullable RowFact row) {
    if (number != null) {
      long primitive = number;
      each(row, tally -> tally.sum(primitive));
    }
  }

  @Override
  public void sum(@Nullable BigDecimal number, @Nullable RowFact row) {
    if (number != null) {
      each(row, tally -> tally.sum(number));
    }
  }

  @Override
  public void except(@Nullable Object key, @Nullable RowFact row) {
    if (key != null) {
      each(row, tally -> tally.except(key));
    }
  }

  @Override
  public void also(@Nullable Object key, @Nullable RowFact row) {
    if (key != null) {
      each(row, tally -> tally.also(key));
    }
  }

  @Override
  public void atLeast(
      long least, @Nullable Object key, @Nullable Object member, @Nullable RowFact row) {
    if (key != null && member != null) {
      each(row, tally -> tally.atLeast(least, key, member));
    }
  }

  @Override
  public Tally by(String... breakdowns) {
    return new CountedSide(counting, side, set(breakdowns), false);
  }

  @Override
  public Tally inEvery(String... breakdowns) {
    return new CountedSide(counting, side, set(breakdowns), true);
  }

  private static Set<Breakdown> set(String... labels) {
    Set<Breakdown> set = EnumSet.noneOf(Breakdown.class);
    for (String label : labels) {
      set.add(
          Breakdown.find(label)
              .orElseThrow(() -> new IllegalArgumentException("no breakdown: " + label)));
    }
    return set;
  }
}
