package strategymonitor.intake;

import java.util.BitSet;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;

/**
 * What is to be known of a sheet of an .xls workbook before its rows are read.
 *
 * @param hiddenRows counted from 0, as columns are
 * @param inOrder whether each cell lies below or beside the one before it
 */
record XlsOutline(BitSet hiddenRows, BitSet hiddenColumns, boolean inOrder) {
  private static final int COLUMNS = 256;
  private static final int ZERO_HEIGHT = 0x20;

  static XlsOutline of(XlsRecords records) {
    BitSet hiddenRows = new BitSet();
    BitSet hiddenColumns = new BitSet();
    boolean inOrder = true;
    int row = 0;
    for (RecordInputStream in = records.next(); in != null; in = records.next()) {
      if (in.getSid() == RowRecord.sid) {
        hideRow(in, hiddenRows);
      } else if (in.getSid() == ColumnInfoRecord.sid) {
        hideColumns(in, hiddenColumns);
      } else if (XlsRows.isFilledCell(in.getSid())) {
        int next = in.readUShort();
        inOrder &= next >= row;
        row = next;
      }
    }
    return new XlsOutline(hiddenRows, hiddenColumns, inOrder);
  }

  private static void hideRow(RecordInputStream in, BitSet hidden) {
    int row = in.readUShort();
    for (int i = 0; i < 5; i++) {
      in.readUShort(); // columns, height and what is kept for programs
    }
    hidden.set(row, (in.readUShort() & ZERO_HEIGHT) != 0);
  }

  private static void hideColumns(RecordInputStream in, BitSet hidden) {
    int first = in.readUShort();
    int last = Math.min(in.readUShort(), COLUMNS - 1);
    in.readInt(); // width and style
    if ((in.readUShort() & 1) != 0 && first <= last) {
      hidden.set(first, last + 1);
    }
  }
}
