package strategymonitor.domain;

/** How many rows of one sheet were read, accepted and left out: read = accepted + left out. */
public record SheetCount(String sheet, long read, long accepted, long leftOut) {

  public SheetCount {
    if (read != accepted + leftOut) {
      throw new IllegalArgumentException(
          "%s: rows read must be accepted + left out, were: %d and %d + %d"
              .formatted(sheet, read, accepted, leftOut));
    }
  }
}
