package strategymonitor.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text with one more line at its end, by which a quote left open is noticed: the line then is part
 * of a value, where the parser would otherwise take all text after the quote for one.
 */
final class EndMarked extends FilterReader {
  /** From Unicode's private use area: no text has it as a line of its own. */
  static final String MARK = "\uE00C";

  private final String end = "\n" + MARK;
  private int given;

  EndMarked(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    int count = given == 0 ? in.read(into, from, most) : -1;
    if (count >= 0 || given == end.length()) {
      return count;
    }
    into[from] = end.charAt(given++);
    return 1;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
