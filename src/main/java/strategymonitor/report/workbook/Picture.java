package strategymonitor.report.workbook;

import java.nio.ByteBuffer;

/**
 * A picture in the PNG format.
 *
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // kept as it is, never compared
public record Picture(byte[] png, int width, int height) {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int LEAST_BYTES = 24;
  private static final int WIDTH_AT = 16;
  private static final int HEIGHT_AT = 20;

  /**
   * Reads a picture's size.
   *
   * @throws IllegalArgumentException if it is no PNG
   */
  public static Picture of(byte[] png) {
    ByteBuffer bytes = ByteBuffer.wrap(png);
    if (png.length < LEAST_BYTES || bytes.getLong(0) != SIGNATURE) {
      throw new IllegalArgumentException("expected a picture in the PNG format, found another");
    }
    return new Picture(png, bytes.getInt(WIDTH_AT), bytes.getInt(HEIGHT_AT));
  }
}
