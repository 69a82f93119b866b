package strategymonitor.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * XML on its way to the parser, which would take a single tag, text or comment of any length into
 * memory: refuses one that no spreadsheet program writes. What it looks at are the bytes between
 * one {@code <} and the next, and the sections in which a {@code <} begins nothing.
 */
final class MarkupBounds extends FilterInputStream {
  /** Far above the longest cell, 32,767 characters, every one of them escaped. */
  static final int LONGEST = 256 * 1024;

  private int sinceOpening;
  private int sinceSection;
  private Section section = Section.NONE;
  private byte last;
  private byte lastButOne;

  /** What begins with {@code <!}, by how it ends. */
  private enum Section {
    NONE,
    BEGUN,
    COMMENT,
    CHARACTER_DATA,
    OTHER
  }

  MarkupBounds(InputStream content) {
    super(content);
  }

  /** A tag, text, comment or section longer than any program writes. */
  static final class Overlong extends IOException {
    private static final long serialVersionUID = 1;

    Overlong() {
      super("text or a tag of more than " + LONGEST + " bytes");
    }
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int count = super.read(into, from, most);
    if (count > 0) {
      look(into, from, count);
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  private void look(byte[] content, int from, int count) throws Overlong {
    int end = from + count;
    int opening = end - 1;
    while (opening >= from && content[opening] != '<') {
      opening--;
    }
    sinceOpening = opening >= from ? end - opening : sinceOpening + count;
    if (section != Section.NONE || hasSection(content, from, count)) {
      followSections(content, from, end);
    }
    lastButOne = count > 1 ? content[end - 2] : last;
    last = content[end - 1];
    if (Math.max(sinceOpening, sinceSection) > LONGEST) {
      throw new Overlong();
    }
  }

  /** Hardly any part has a comment or character data: those that have are looked at by the byte. */
  private boolean hasSection(byte[] content, int from, int count) {
    return (last == '<' && content[from] == '!')
        || new String(content, from, count, StandardCharsets.ISO_8859_1).contains("<!");
  }

  private void followSections(byte[] content, int from, int end) {
    byte first = lastButOne;
    byte second = last;
    for (int i = from; i < end; i++) {
      byte third = content[i];
      section = after(first, second, third);
      sinceSection = section == Section.NONE ? 0 : sinceSection + 1;
      first = second;
      second = third;
    }
  }

  private Section after(byte first, byte second, byte third) {
    return switch (section) {
      case NONE -> second == '<' && third == '!' ? Section.BEGUN : Section.NONE;
      case BEGUN ->
          third == '-' ? Section.COMMENT : third == '[' ? Section.CHARACTER_DATA : Section.OTHER;
      case COMMENT -> ends(first, second, third, '-') ? Section.NONE : section;
      case CHARACTER_DATA -> ends(first, second, third, ']') ? Section.NONE : section;
      case OTHER -> third == '>' ? Section.NONE : section;
    };
  }

  private static boolean ends(byte first, byte second, byte third, char closing) {
    return first == closing && second == closing && third == '>';
  }
}
