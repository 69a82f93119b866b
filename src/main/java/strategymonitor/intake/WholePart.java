package strategymonitor.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A part's content, held to the size and checksum that its workbook gives for it. */
final class WholePart extends FilterInputStream {
  private final ZipEntry entry;
  private final CRC32 checksum = new CRC32();
  private long bytes;

  WholePart(InputStream content, ZipEntry entry) {
    super(content);
    this.entry = entry;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int count = super.read(into, from, most);
    if (count > 0) {
      bytes += count;
      checksum.update(into, from, count);
    }
    boolean ended = count < 0;
    if (bytes > entry.getSize() || (ended && !whole())) {
      throw new ZipException("a damaged part, " + entry.getName());
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  private boolean whole() {
    return bytes == entry.getSize() && checksum.getValue() == entry.getCrc();
  }
}
