package strategymonitor.intake;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filled rows of a sheet, one after another; to be closed. */
interface RawRows extends AutoCloseable {

  /** The next filled row; null after the last. */
  @Nullable RawRow next() throws Unreadable;

  /** The columns that the file hides, counted from 0; known once a row was read. */
  default BitSet hiddenColumns() {
    return new BitSet();
  }

  @Override
  void close();

  /** Rows that are in memory. */
  static RawRows of(List<RawRow> kept, BitSet hiddenColumns) {
    Iterator<RawRow> rows = kept.iterator();
    return new RawRows() {
      @Override
      public @Nullable RawRow next() {
        return rows.hasNext() ? rows.next() : null;
      }

      @Override
      public BitSet hiddenColumns() {
        return hiddenColumns;
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }
}
