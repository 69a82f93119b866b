package strategymonitor.intake;

/**
 * How large a file may be before it is refused rather than read.
 *
 * @param fileBytes of any file as it lies in the folder
 * @param binaryBytes of an .xls workbook, which is read into memory
 * @param partBytes of one part of an .xlsx workbook once inflated
 * @param totalBytes of all parts together once inflated
 * @param inflation how many times its packed size a part may have, once it is larger than {@code
 *     inflationFrom} bytes
 */
public record Limits(
    long fileBytes,
    long binaryBytes,
    long partBytes,
    long totalBytes,
    long inflation,
    long inflationFrom) {
  private static final long MIB = 1024 * 1024;

  /** Far above any return: a sheet filled to Excel's last row fits. */
  public static final Limits USUAL =
      new Limits(200 * MIB, 16 * MIB, 1024 * MIB, 1024 * MIB, 100, 16 * MIB);
}
