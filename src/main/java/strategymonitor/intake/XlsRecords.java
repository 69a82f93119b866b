package strategymonitor.intake;

import java.io.ByteArrayInputStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/** The records of one part of an .xls workbook, a sheet or what its sheets share, as they come. */
final class XlsRecords {
  private final RecordInputStream in;
  private int depth;
  private boolean ended;

  /**
   * Begins at a part's first record.
   *
   * @param from the first of the workbook's bytes that is the part's
   * @param to the first after it that is another's
   */
  XlsRecords(byte[] workbook, int from, int to) {
    this.in = new RecordInputStream(new ByteArrayInputStream(workbook, from, to - from));
  }

  /** The next record, charts within the part passed over; null after the last. */
  @Nullable RecordInputStream next() {
    do {
      if (in.remaining() > 0) {
        in.readRemainder();
      }
      if (ended) {
        return null;
      }
      if (!in.hasNextRecord()) {
        throw new RecordFormatException("a part without an end");
      }
      in.nextRecord();
      depth += deeper(in.getSid());
    } while (depth > 1 || (depth == 1 && in.getSid() == EOFRecord.sid));
    if (depth == 0 && in.getSid() != EOFRecord.sid) {
      throw new RecordFormatException("a part without a beginning");
    }
    ended = depth == 0;
    return ended ? null : in;
  }

  /** By how much a record leads into a part, or out of one. */
  static int deeper(int record) {
    return record == BOFRecord.sid ? 1 : record == EOFRecord.sid ? -1 : 0;
  }
}
