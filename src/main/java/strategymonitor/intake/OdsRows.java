package strategymonitor.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one table of an .ods workbook as they come. Equal rows and cells beside each
 * other stand there once, with how often: blank ones are counted, filled ones given as often.
 */
final class OdsRows implements RawRows {
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  /** A few bytes could otherwise stand for a sheet that is full to its last cell. */
  private static final int MOST_REPEATED = 1_000_000;

  private final OdsTables tables;
  private final Xml xml;
  private final BitSet hiddenColumns = new BitSet();
  private int columnsSeen;
  private int row;
  private List<Cell> cells = List.of();
  private boolean hidden;
  private int still;
  private long repeated;
  private boolean external;

  OdsRows(OdsTables tables, Xml xml) {
    this.tables = tables;
    this.xml = xml;
  }

  @Override
  public @Nullable RawRow next() throws Unreadable {
    while (still == 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begun();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.at("table")) {
        return null;
      }
    }
    still--;
    row++;
    return new RawRow(row, cells, hidden);
  }

  private void begun() throws Unreadable {
    switch (xml.name()) {
      case "table-row" -> row();
      case "table-column" -> column();
      case "table-source" -> {
        external = true;
        xml.skip();
      }
      case "table-header-rows", "table-row-group", "table-rows" -> {}
      case "table-header-columns", "table-column-group", "table-columns" -> {}
      default -> xml.skip();
    }
  }

  private void column() throws Unreadable {
    int end = Math.min(LAST_COLUMN, columnsSeen + times("number-columns-repeated"));
    if (notVisible()) {
      hiddenColumns.set(columnsSeen, end);
    }
    columnsSeen = end;
  }

  private void row() throws Unreadable {
    int times = times("number-rows-repeated");
    hidden = notVisible();
    cells = cells();
    if (cells.isEmpty()) {
      row = (int) Math.min(LAST_ROW, (long) row + times);
      return;
    }
    if ((long) row + times > LAST_ROW) {
      throw Unreadable.damaged("a row that cannot be, after row " + row);
    }
    repeat((times - 1L) * cells.size());
    still = times;
  }

  private void repeat(long more) throws Unreadable {
    repeated += more;
    if (repeated > MOST_REPEATED) {
      throw Unreadable.tooLarge(
          "a sheet that repeats more than %,d cells that are alike".formatted(MOST_REPEATED));
    }
  }

  private List<Cell> cells() throws Unreadable {
    List<Cell> read = new ArrayList<>(12);
    int column = 0;
    int characters = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return read;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        int times = times("number-columns-repeated");
        Cell cell = OdsCell.read(xml, column);
        column = (int) Math.min(LAST_COLUMN + 1L, (long) column + times);
        if (cell != null) {
          characters += times(cell, column, read);
          RawRow.bound(row + 1, characters);
        }
      }
    }
  }

  /** Adds the cell as often as it stands there; the characters that it adds. */
  private int times(Cell cell, int end, List<Cell> read) throws Unreadable {
    if (end > LAST_COLUMN) {
      throw Unreadable.damaged("a cell that cannot be, in row " + (row + 1));
    }
    repeat(end - cell.column() - 1L);
    for (int column = cell.column(); column < end; column++) {
      read.add(new Cell(column, cell.kind(), cell.text()));
    }
    return cell.text().length() * (end - cell.column());
  }

  private int times(String attribute) throws Unreadable {
    String written = xml.attribute(OdsTables.TABLE, attribute, "1");
    try {
      int times = Integer.parseInt(written);
      if (times > 0) {
        return times;
      }
    } catch (NumberFormatException damaged) {
      // as if it were none
    }
    throw Unreadable.damaged("rows or cells that cannot be, repeated " + written + " times");
  }

  /** Hidden by hand or by a filter. */
  private boolean notVisible() {
    return !xml.attribute(OdsTables.TABLE, "visibility", "visible").equals("visible");
  }

  /**
   * Whether it is a copy of another workbook's sheet that is kept for formulas; known at its end.
   */
  boolean external() {
    return external;
  }

  @Override
  public BitSet hiddenColumns() {
    return hiddenColumns;
  }

  @Override
  public void close() {
    tables.close();
  }
}
