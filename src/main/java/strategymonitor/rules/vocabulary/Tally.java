package strategymonitor.rules.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import strategymonitor.rules.facts.RowFact;

/**
 * What counts above or below the line of an indicator. The row given last says into which groups of
 * each breakdown a contribution goes. A null key or number contributes nothing.
 */
public interface Tally {
  /** One more. */
  void count(@Nullable RowFact row);

  /** One more unless the key was there already. */
  void distinct(@Nullable Object key, @Nullable RowFact row);

  /** One more unless the two keys together were there already. */
  void distinct(@Nullable Object key, @Nullable Object second, @Nullable RowFact row);

  void sum(@Nullable Long number, @Nullable RowFact row);

  void sum(@Nullable BigDecimal number, @Nullable RowFact row);

  /** Takes a key out of the distinct ones, whenever it came. */
  void except(@Nullable Object key, @Nullable RowFact row);

  /** Of the distinct keys only those named here too count. */
  void also(@Nullable Object key, @Nullable RowFact row);

  /** One more for each key that has so many distinct members or more. */
  void atLeast(long least, @Nullable Object key, @Nullable Object member, @Nullable RowFact row);

  /** The same tally in these breakdowns only; {@code all} is one. */
  Tally by(String... breakdowns);

  /** The same tally in these breakdowns only, and there in every group whatever the row's own. */
  Tally inEvery(String... breakdowns);
}
