package strategymonitor.rules;

import java.util.stream.Stream;

/** Reads that do not wait for one another: as many at a time as there are processors. */
final class AtOnce {
  private AtOnce() {}

  /** Returns when all are done; what one refuses with is thrown. */
  static void all(Runnable... reads) {
    Stream.of(reads).parallel().forEach(Runnable::run);
  }
}
