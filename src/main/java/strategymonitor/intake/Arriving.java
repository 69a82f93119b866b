package strategymonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import strategymonitor.domain.Fingerprint;

/** Takes a file's fingerprint without keeping its content. */
final class Arriving {
  private Arriving() {}

  static ArrivedFile file(Path path, String folder, Limits limits) {
    String shown = folder + "/" + path.getFileName();
    try {
      boolean regular = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
      long bytes = regular ? Files.size(path) : 0;
      if (regular && bytes <= limits.fileBytes()) {
        return new ArrivedFile(path, shown, fingerprint(path), bytes);
      }
      return new ArrivedFile(path, shown, Fingerprint.of("unread: " + shown + " " + bytes), bytes);
    } catch (IOException unreadable) {
      return new ArrivedFile(path, shown, Fingerprint.of("unreadable: " + shown), 0);
    }
  }

  private static Fingerprint fingerprint(Path path) throws IOException {
    MessageDigest digest = Fingerprint.digest();
    byte[] piece = new byte[1 << 16];
    try (InputStream content = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
        digest.update(piece, 0, count);
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }
}
