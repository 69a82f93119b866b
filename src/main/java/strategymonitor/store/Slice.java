package strategymonitor.store;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Part of one sheet of one submission, so that several can be read at once.
 *
 * @param first the first row number in it
 * @param last the last row number in it
 */
public record Slice(long submission, int first, int last) {

  public Slice {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "must run from a first to a last row, was: %d to %d".formatted(first, last));
    }
  }

  /** Itself in pieces that span at most so many row numbers. */
  Stream<Slice> cut(int most) {
    return LongStream.iterate(first, from -> from <= last, from -> from + most)
        .mapToObj(from -> new Slice(submission, (int) from, (int) Math.min(last, from + most - 1)));
  }
}
