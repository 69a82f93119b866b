package strategymonitor.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a return's sheets, one sheet after another. */
final class CheckedRows implements TypedRows {
  private final Iterator<Recognition.Recognised> sheets;
  private Recognition.@Nullable Recognised sheet;
  private @Nullable RowReader reader;
  private @Nullable RawRows rows;
  private @Nullable TypedRow ahead;
  private @Nullable NoticedRows noticed;
  private final List<String> notes = new ArrayList<>();

  CheckedRows(List<Recognition.Recognised> sheets) {
    this.sheets = sheets.iterator();
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && (rows != null || sheets.hasNext())) {
      try {
        advance();
      } catch (Unreadable damaged) {
        close();
        throw new DamagedReturn(Rejections.unreadable(file(), damaged), damaged);
      }
    }
    return ahead != null;
  }

  @Override
  public TypedRow next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("no row after the last");
    }
    TypedRow row = ahead;
    ahead = null;
    return row;
  }

  private void advance() throws Unreadable {
    if (rows == null || reader == null) {
      begin(sheets.next());
      return;
    }
    RawRow row = rows.next();
    if (row == null) {
      close();
    } else {
      ahead = reader.read(row);
      if (ahead != null && noticed != null) {
        noticed.row(row, ahead);
      }
    }
  }

  /** Rows above the headings, and the headings, are no data. */
  private void begin(Recognition.Recognised next) throws Unreadable {
    sheet = next;
    reader = new RowReader(next);
    noticed = new NoticedRows(next.sheet());
    rows = next.sheet().rows();
    for (int i = 0; i <= next.headings().above(); i++) {
      rows.next();
    }
  }

  private String file() {
    return sheet == null ? "" : sheet.sheet().file();
  }

  @Override
  public List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void close() {
    if (noticed != null) {
      notes.addAll(noticed.sentences());
      noticed = null;
    }
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }
}
