package strategymonitor.intake;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A worksheet of an .xls workbook. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record XlsSheet(
    String file, byte[] workbook, XlsShared.Place place, XlsShared shared, XlsOutline outline)
    implements RawSheet {
  private static final int MOST_CELLS_SORTED = 250_000;

  /** Looks through the sheet once, for what its rows need to know of one another. */
  static XlsSheet read(String file, byte[] workbook, XlsShared.Place place, XlsShared shared) {
    return new XlsSheet(file, workbook, place, shared, XlsOutline.of(records(workbook, place)));
  }

  private static XlsRecords records(byte[] workbook, XlsShared.Place place) {
    return new XlsRecords(workbook, place.from(), place.to());
  }

  @Override
  public String name() {
    return place.name();
  }

  @Override
  public boolean hidden() {
    return place.hidden();
  }

  @Override
  public RawRows rows() throws Unreadable {
    RawRows rows = new XlsRows(records(workbook, place), shared, outline);
    return outline.inOrder() ? rows : RawRows.of(sorted(rows), outline.hiddenColumns());
  }

  /** Some programs write cells in the order in which they were told of them. */
  private List<RawRow> sorted(RawRows pieces) throws Unreadable {
    Map<Integer, List<Cell>> rows = new TreeMap<>();
    int cells = 0;
    for (RawRow piece = pieces.next(); piece != null; piece = pieces.next()) {
      rows.computeIfAbsent(piece.number(), row -> new ArrayList<>()).addAll(piece.cells());
      cells += piece.cells().size();
      if (cells > MOST_CELLS_SORTED) {
        throw Unreadable.tooLarge("an old workbook (.xls) whose rows lie in no order");
      }
    }
    BitSet hiddenRows = outline.hiddenRows();
    rows.values().forEach(row -> row.sort(comparingInt(Cell::column)));
    return rows.entrySet().stream()
        .map(row -> new RawRow(row.getKey(), row.getValue(), hiddenRows.get(row.getKey() - 1)))
        .toList();
  }
}
