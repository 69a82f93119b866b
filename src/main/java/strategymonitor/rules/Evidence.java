package strategymonitor.rules;

import strategymonitor.domain.Fingerprint;
import strategymonitor.rules.facts.Origin;

/**
 * Which rows something came from, whatever their order: their number and the sum of their hashes. A
 * row's hash is that of the sheet it stands in, mixed with its row number.
 */
final class Evidence {
  private static final int LANES = 4;
  private final long[] sum = new long[LANES];
  private long rows;

  /** What a sheet's rows have in common. */
  static long[] seed(Origin origin) {
    String sheet = Fingerprint.of(origin.kind() + "/" + origin.sheet()).hex();
    String content = origin.fingerprint().hex();
    long[] seed = new long[LANES];
    for (int i = 0; i < LANES; i++) {
      seed[i] = lane(content, i) ^ Long.rotateLeft(lane(sheet, i), 17);
    }
    return seed;
  }

  private static long lane(String hex, int i) {
    return Long.parseUnsignedLong(hex.substring(16 * i, 16 * i + 16), 16);
  }

  void add(long[] seed, int number) {
    rows++;
    for (int i = 0; i < LANES; i++) {
      sum[i] += mixed(seed[i] + (number + 1L) * 0x9E3779B97F4A7C15L);
    }
  }

  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  void add(Evidence other) {
    rows += other.rows;
    for (int i = 0; i < LANES; i++) {
      sum[i] += other.sum[i];
    }
  }

  long rows() {
    return rows;
  }

  Fingerprint fingerprint() {
    return Fingerprint.of(rows + " " + sum[0] + " " + sum[1] + " " + sum[2] + " " + sum[3]);
  }
}
