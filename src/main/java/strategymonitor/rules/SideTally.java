package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one side of one cell has gathered: exact, and the same however its rows are parted. */
final class SideTally {
  private long count;
  private BigDecimal sum = BigDecimal.ZERO;
  private @Nullable Set<Object> distinct;
  private @Nullable Set<Object> except;
  private @Nullable Set<Object> also;
  private @Nullable Map<Needing, Set<Object>> members;

  /** A key and how many members it needs. */
  private record Needing(long least, Object key) {}

  void count() {
    count++;
  }

  void sum(long number) {
    count = Math.addExact(count, number);
  }

  void sum(BigDecimal number) {
    sum = sum.add(number);
  }

  void distinct(Object key) {
    distinct = with(distinct, key);
  }

  void except(Object key) {
    except = with(except, key);
  }

  void also(Object key) {
    also = with(also, key);
  }

  private static Set<Object> with(@Nullable Set<Object> keys, Object key) {
    Set<Object> all = keys == null ? new HashSet<>() : keys;
    all.add(key);
    return all;
  }

  void atLeast(long least, Object key, Object member) {
    members = members == null ? new HashMap<>() : members;
    members.computeIfAbsent(new Needing(least, key), k -> new HashSet<>()).add(member);
  }

  void add(SideTally other) {
    count = Math.addExact(count, other.count);
    sum = sum.add(other.sum);
    distinct = union(distinct, other.distinct);
    except = union(except, other.except);
    also = union(also, other.also);
    if (other.members != null) {
      other.members.forEach(
          (key, all) -> all.forEach(member -> atLeast(key.least(), key.key(), member)));
    }
  }

  private static @Nullable Set<Object> union(
      @Nullable Set<Object> one, @Nullable Set<Object> other) {
    if (other == null) {
      return one;
    }
    Set<Object> all = one == null ? new HashSet<>() : one;
    all.addAll(other);
    return all;
  }

  /**
   * The number it comes to.
   *
   * @param twice whether only keys named by {@code also} too count
   */
  BigDecimal total(boolean twice) {
    return sum.add(BigDecimal.valueOf(count + keys(twice).size() + reached()));
  }

  private Set<Object> keys(boolean twice) {
    if (distinct == null || (except == null && !twice)) {
      return distinct == null ? Set.of() : distinct;
    }
    Set<Object> left = new HashSet<>(distinct);
    if (except != null) {
      left.removeAll(except);
    }
    if (twice) {
      left.retainAll(also == null ? Set.of() : also);
    }
    return left;
  }

  private long reached() {
    return members == null
        ? 0
        : members.entrySet().stream()
            .filter(entry -> entry.getValue().size() >= entry.getKey().least())
            .count();
  }
}
