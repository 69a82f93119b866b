package strategymonitor.intake;

import java.nio.file.Path;
import strategymonitor.domain.Fingerprint;

/**
 * One file of an arrival.
 *
 * @param path where it lies
 * @param shown its path below the input folder, with {@code /}
 * @param fingerprint of its content; of what it is, where it is no regular file
 * @param bytes its size
 */
public record ArrivedFile(Path path, String shown, Fingerprint fingerprint, long bytes) {

  /** The file's name without its folder. */
  public String name() {
    return shown.substring(shown.lastIndexOf('/') + 1);
  }
}
