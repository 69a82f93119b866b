package strategymonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part's XML on its way to the parser, which need not be given what stands inside one element:
 * the many rows of a sheet, or the texts of a workbook, over which a parser of any XML takes long.
 * Whoever takes them leaves the rest to the parser, from wherever it likes.
 */
final class CutContent extends InputStream {
  /** A row or text that is larger is left to the parser. */
  private static final int SIZE = 1 << 16;

  private final InputStream content;
  private final byte[] tag;
  private final byte[] buffer = new byte[SIZE];
  private int from;
  private int to;
  private int tagEnd = -1;
  private State state = State.BEFORE;

  private enum State {
    BEFORE,
    /** The parser was given everything up to the end of the tag, and nothing behind it. */
    AT_TAG,
    PASSING
  }

  /**
   * @param element the name of the element, without prefix
   */
  CutContent(InputStream content, String element) {
    this.content = content;
    this.tag = ("<" + element).getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public int read(byte[] into, int at, int most) throws IOException {
    if (state == State.AT_TAG) {
      state = State.PASSING;
    }
    if (from == to && !more()) {
      return -1;
    }
    int end = state == State.BEFORE ? cut() : to;
    int count = Math.min(most, end - from);
    System.arraycopy(buffer, from, into, at, count);
    from += count;
    if (state == State.BEFORE && from == tagEnd) {
      state = State.AT_TAG;
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** How far the parser may be given what is in the buffer: at most to the end of the tag. */
  private int cut() throws IOException {
    do {
      int start = tagStart();
      int end = start;
      while (start >= 0 && end < to && buffer[end] != '>') {
        end++;
      }
      if (start >= 0 && end < to) {
        tagEnd = end + 1;
        return tagEnd;
      }
      int safe = start >= 0 ? start : to - tag.length; // what is behind it may be its beginning
      if (safe > from) {
        return safe;
      }
    } while (more());
    return to;
  }

  private int tagStart() {
    for (int i = from; i + tag.length < to; i++) {
      boolean found =
          buffer[i] == '<' && Arrays.equals(buffer, i, i + tag.length, tag, 0, tag.length);
      if (found && " \t\r\n/>".indexOf(buffer[i + tag.length]) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the parser was given nothing behind the tag yet; to be asked when it has just said that
   * the element starts. From then on everything in the buffer may be taken, until the parser asks.
   */
  boolean isAtTag() {
    return state == State.AT_TAG;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Where in the buffer that begins which nobody has taken. */
  int from() {
    return from;
  }

  /** Where in the buffer it ends. */
  int to() {
    return to;
  }

  /** Takes what stands before a place in the buffer. */
  void take(int before) {
    from = before;
  }

  /** Reads on, moving what nobody has taken to the start; false at the end or if all is full. */
  boolean more() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    tagEnd = -1;
    from = 0;
    int count = to == SIZE ? -1 : content.read(buffer, to, SIZE - to);
    to += Math.max(count, 0);
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
