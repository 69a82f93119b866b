package strategymonitor.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a text file's bytes are to be read: spreadsheet programs save in several encodings. */
final class Encoding {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  static String decode(byte[] content) {
    Charset marked = byMark(content, content.length);
    if (marked != null) {
      String text = new String(content, marked);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(content, WINDOWS);
    }
  }

  /** The encoding that a byte order mark, or the zero bytes of UTF-16, tell; null if neither. */
  static @Nullable Charset byMark(byte[] start, int length) {
    if (length >= 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return length >= 4 ? byZeros(start) : null;
  }

  /** Two plain letters in UTF-16 have a zero byte each, before or after them. */
  private static @Nullable Charset byZeros(byte[] start) {
    if (start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0
        ? StandardCharsets.UTF_16BE
        : null;
  }
}
