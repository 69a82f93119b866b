package strategymonitor.intake;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet of an .xls workbook as its cells come, keeping none. */
final class XlsRows implements RawRows {
  private static final int RICH_LABEL = 0xd6;

  /** In place of a formula's number: that its value is of another kind. */
  private static final long NO_NUMBER = 0xffffL << 48;

  private final XlsRecords records;
  private final XlsShared shared;
  private final XlsOutline outline;
  private int row = -1;
  private int column;
  private int characters;
  private List<Cell> cells = new ArrayList<>();

  XlsRows(XlsRecords records, XlsShared shared, XlsOutline outline) {
    this.records = records;
    this.shared = shared;
    this.outline = outline;
  }

  static boolean isFilledCell(int record) {
    return switch (record) {
      case BoolErrRecord.sid,
          FormulaRecord.sid,
          LabelRecord.sid,
          LabelSSTRecord.sid,
          MulRKRecord.sid,
          NumberRecord.sid,
          RKRecord.sid,
          RICH_LABEL ->
          true;
      default -> false;
    };
  }

  @Override
  public @Nullable RawRow next() throws Unreadable {
    try {
      for (RecordInputStream in = records.next(); in != null; in = records.next()) {
        RawRow finished = read(in);
        if (finished != null) {
          return finished;
        }
      }
      return finished();
    } catch (RuntimeException damaged) {
      throw XlsWorkbook.damaged();
    }
  }

  /** The row before, where the record is of another one. */
  private @Nullable RawRow read(RecordInputStream in) throws Unreadable {
    RawRow finished = null;
    if (isFilledCell(in.getSid())) {
      int next = in.readUShort();
      if (next != row) {
        finished = finished();
        row = next;
      }
      column = in.readUShort();
      cell(in);
    } else if (in.getSid() == StringRecord.sid) {
      text(in.readString());
    }
    return finished;
  }

  private @Nullable RawRow finished() {
    List<Cell> finished = cells;
    finished.sort(comparingInt(Cell::column));
    cells = new ArrayList<>();
    characters = 0;
    return finished.isEmpty() ? null : new RawRow(row + 1, finished, outline.hiddenRows().get(row));
  }

  private void cell(RecordInputStream in) throws Unreadable {
    if (in.getSid() == MulRKRecord.sid) {
      while (in.remaining() > 2) {
        number(in.readUShort(), compact(in.readInt()));
        column++;
      }
      return;
    }
    int style = in.readUShort();
    switch (in.getSid()) {
      case NumberRecord.sid -> number(style, in.readDouble());
      case RKRecord.sid -> number(style, compact(in.readInt()));
      case LabelSSTRecord.sid -> text(shared.texts().get(String.valueOf(in.readInt())));
      case BoolErrRecord.sid -> truthOrError(in.readUByte(), in.readUByte() != 0);
      case FormulaRecord.sid -> calculated(style, in.readLong());
      default -> text(in.readString());
    }
  }

  /** A formula's text comes in a record of its own. */
  private void calculated(int style, long value) throws Unreadable {
    if ((value & NO_NUMBER) != NO_NUMBER) {
      number(style, Double.longBitsToDouble(value));
      return;
    }
    int kind = (int) (value & 0xff);
    if (kind == 1 || kind == 2) {
      truthOrError((int) (value >> 16) & 0xff, kind == 2);
    }
  }

  private void number(int style, double number) throws Unreadable {
    String stored =
        number == Math.rint(number) && Math.abs(number) < 1e15
            ? String.valueOf((long) number)
            : String.valueOf(number);
    add(new Cell(column, shared.styles().kind(style), stored));
  }

  private void truthOrError(int code, boolean error) throws Unreadable {
    add(
        error
            ? new Cell(column, Cell.Kind.ERROR, FormulaError.forInt(code).getString())
            : new Cell(column, Cell.Kind.BOOLEAN, code != 0 ? "TRUE" : "FALSE"));
  }

  private void text(String written) throws Unreadable {
    String text = PlainText.of(written);
    if (!text.isEmpty()) {
      add(new Cell(column, Cell.Kind.TEXT, text));
    }
  }

  private void add(Cell cell) throws Unreadable {
    cells.add(cell);
    characters += cell.text().length();
    RawRow.bound(row + 1, characters);
  }

  /** A number in four bytes: whole or the upper half of a fraction, perhaps of hundredths. */
  private static double compact(int packed) {
    double number =
        (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((packed & 0xfffffffcL) << 32);
    return (packed & 1) != 0 ? number / 100 : number;
  }

  @Override
  public BitSet hiddenColumns() {
    return outline.hiddenColumns();
  }

  @Override
  public void close() {
    // nothing is open
  }
}
