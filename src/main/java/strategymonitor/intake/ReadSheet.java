package strategymonitor.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sheet of which the start is known, and where it is small the whole, so that it need not be read
 * twice.
 *
 * @param start at least the rows among which the headings are looked for
 * @param whole whether that is all of it
 * @param keys the texts of the first rows as headings are compared
 * @param hiddenColumns those that the file hides, counted from 0
 */
record ReadSheet(
    RawSheet raw,
    List<RawRow> start,
    boolean whole,
    List<List<String>> keys,
    BitSet hiddenColumns) {
  static final int HEADINGS_WITHIN = 30;

  /** How many cells of a return are kept in memory, and how much text in them. */
  static final class Room {
    private int cells = 250_000;
    private int characters = 5_000_000;

    boolean takes(RawRow row) {
      cells -= row.cells().size();
      for (Cell cell : row.cells()) {
        characters -= cell.text().length();
      }
      return cells >= 0 && characters >= 0;
    }
  }

  /** Only its start, and of that as much as can be read. */
  static ReadSheet start(RawSheet raw) {
    List<RawRow> start = new ArrayList<>();
    try (RawRows rows = raw.rows()) {
      RawRow row = rows.next();
      while (row != null && start.size() < HEADINGS_WITHIN) {
        start.add(row);
        row = rows.next();
      }
    } catch (Unreadable damagedLater) {
      // the rows before it tell what it was to be
    }
    return of(raw, start, false, new BitSet());
  }

  /** Its whole where there is room, else its start. */
  static ReadSheet of(RawSheet raw, Room room) throws Unreadable {
    List<RawRow> start = new ArrayList<>();
    try (RawRows rows = raw.rows()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        boolean fits = !raw.large() && room.takes(row);
        if (!fits && start.size() >= HEADINGS_WITHIN) {
          List<RawRow> first = List.copyOf(start.subList(0, HEADINGS_WITHIN));
          return of(raw, first, false, rows.hiddenColumns());
        }
        start.add(row);
      }
      return of(raw, start, true, rows.hiddenColumns());
    }
  }

  private static ReadSheet of(
      RawSheet raw, List<RawRow> start, boolean whole, BitSet hiddenColumns) {
    List<List<String>> keys =
        start.stream()
            .limit(HEADINGS_WITHIN)
            .map(row -> row.cells().stream().map(cell -> PlainText.key(cell.text())).toList())
            .toList();
    return new ReadSheet(raw, start, whole, keys, hiddenColumns);
  }

  String name() {
    return raw.name();
  }

  String file() {
    return raw.file();
  }

  /** Its filled rows from the first, from memory where they are kept. */
  RawRows rows() throws Unreadable {
    return whole ? RawRows.of(start, hiddenColumns) : raw.rows();
  }
}
