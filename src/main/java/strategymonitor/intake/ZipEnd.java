package strategymonitor.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a zip file says at its end of its list of parts. Looked at before the file is opened, since
 * opening takes the whole list into memory, and a file may be nothing but list.
 *
 * @param parts how many it lists; 65,535: more than its short form can tell
 * @param listBytes the size of the list; 4,294,967,295: likewise
 */
record ZipEnd(int parts, long listBytes) {
  private static final int SIGNATURE = 0x06054b50;
  private static final int SIZE = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int MOST_BYTES_A_PART = 1_000;

  /** Reads it from a file that is no zip file as from one without parts. */
  static ZipEnd read(Path file) throws IOException {
    try (FileChannel content =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      int length = (int) Math.min(content.size(), SIZE + LONGEST_COMMENT);
      ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      content.position(content.size() - length);
      while (end.hasRemaining() && content.read(end) >= 0) {
        // until it is full
      }
      for (int at = length - SIZE; at >= 0; at--) {
        if (end.getInt(at) == SIGNATURE) {
          return new ZipEnd(
              Short.toUnsignedInt(end.getShort(at + 10)),
              Integer.toUnsignedLong(end.getInt(at + 12)));
        }
      }
      return new ZipEnd(0, 0);
    }
  }

  void refuseMoreThan(int mostParts) throws Unreadable {
    if (parts > mostParts || listBytes > (long) mostParts * MOST_BYTES_A_PART) {
      throw Unreadable.tooLarge("a file of more than %,d parts".formatted(mostParts));
    }
  }
}
