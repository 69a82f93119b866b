package strategymonitor.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Refused;

/**
 * One of the input folder's own documents, such as its calendar or register, as it was read: what
 * is kept by fingerprint is what was understood.
 *
 * @param shown its path below the input folder, with {@code /}
 */
@SuppressWarnings("ArrayRecordComponent") // kept as it is, never compared
public record Document(String shown, Fingerprint fingerprint, byte[] content) {

  static Document read(Path path, String shown) {
    try {
      byte[] content = Files.readAllBytes(path);
      return new Document(shown, Fingerprint.of(content), content);
    } catch (IOException unreadable) {
      throw new Refused(
          "%s: expected a readable file, found one that cannot be read (%s). Put a readable file there."
              .formatted(shown, unreadable.getMessage()));
    }
  }

  /** Its text, whichever of the usual encodings it is in. */
  String text() {
    return Encoding.decode(content);
  }
}
