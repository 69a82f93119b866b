package strategymonitor.intake;

import java.util.Arrays;
import java.util.Random;

/** Damages a file's content in ways that files are damaged, the same for the same seed. */
final class Mutations {
  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  byte[] of(byte[] content) {
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(content, random.nextInt(content.length));
      case 1 -> flipped(content, 1);
      case 2 -> flipped(content, 1 + random.nextInt(64));
      case 3 -> overwritten(content);
      default -> cutOut(content);
    };
  }

  private byte[] flipped(byte[] content, int times) {
    byte[] changed = content.clone();
    for (int i = 0; i < times; i++) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  /** A run of equal or of random bytes, as of a disc's bad sector. */
  private byte[] overwritten(byte[] content) {
    byte[] changed = content.clone();
    byte[] with = new byte[1 + random.nextInt(Math.min(512, content.length))];
    if (random.nextBoolean()) {
      random.nextBytes(with);
    } else {
      Arrays.fill(with, (byte) (random.nextBoolean() ? 0xff : 0));
    }
    System.arraycopy(
        with, 0, changed, random.nextInt(content.length - with.length + 1), with.length);
    return changed;
  }

  private byte[] cutOut(byte[] content) {
    int from = random.nextInt(content.length);
    int to = from + random.nextInt(content.length - from);
    byte[] changed = new byte[content.length - (to - from)];
    System.arraycopy(content, 0, changed, 0, from);
    System.arraycopy(content, to, changed, from, content.length - to);
    return changed;
  }
}
