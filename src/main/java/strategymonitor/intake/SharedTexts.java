package strategymonitor.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that a workbook's sheets share, by their index. There may be millions, so they lie as
 * bytes, each behind its length; the first ones, which are most often the codes, are kept as text.
 */
final class SharedTexts {
  private static final int PIECE = 1 << 20;
  private static final int MOST_FIRST = 500_000;
  private static final int MOST = 4_000_000;
  private static final int MOST_PIECES = 48;

  private final List<String> first = new ArrayList<>();
  private final List<byte[]> pieces = new ArrayList<>();
  private int charactersFirst;
  private int[] places = new int[256];
  private int count;
  private int end = PIECE;

  /** One more text. */
  void add(String text) throws Unreadable {
    if (count == 0 && charactersFirst < MOST_FIRST) {
      first.add(text);
      charactersFirst += 16 + text.length();
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int needed = bytes.length + 3;
    if (end + needed > PIECE) {
      pieces.add(new byte[PIECE]);
      end = 0;
    }
    if (pieces.size() > MOST_PIECES || count >= MOST) {
      throw Unreadable.tooLarge("a workbook with more text than a return can hold");
    }
    place((pieces.size() - 1) * PIECE + end);
    write(pieces.get(pieces.size() - 1), bytes);
    end += needed;
  }

  private void place(int at) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = at;
  }

  private void write(byte[] piece, byte[] bytes) {
    piece[end] = (byte) (bytes.length >> 16);
    piece[end + 1] = (byte) (bytes.length >> 8);
    piece[end + 2] = (byte) bytes.length;
    System.arraycopy(bytes, 0, piece, end + 3, bytes.length);
  }

  /** The text at an index as a cell writes it. */
  String get(String index) throws Unreadable {
    try {
      return at(Integer.parseInt(index.strip()));
    } catch (NumberFormatException damaged) {
      throw lacks(index);
    }
  }

  /** The text at an index. */
  String at(int index) throws Unreadable {
    try {
      return index < first.size() ? first.get(index) : stored(index - first.size());
    } catch (IndexOutOfBoundsException damaged) {
      throw lacks(String.valueOf(index));
    }
  }

  private static Unreadable lacks(String index) {
    return Unreadable.damaged("a cell with text " + index + ", which the workbook lacks");
  }

  private String stored(int number) {
    if (number >= count) {
      throw new IndexOutOfBoundsException(number);
    }
    byte[] piece = pieces.get(places[number] / PIECE);
    int at = places[number] % PIECE;
    int length = (piece[at] & 0xff) << 16 | (piece[at + 1] & 0xff) << 8 | (piece[at + 2] & 0xff);
    return new String(piece, at + 3, length, StandardCharsets.UTF_8);
  }
}
