package strategymonitor.report.accessibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.ZipFile;
import strategymonitor.report.workbook.Place;

/** A table as it is marked up, and what its cells were found to hold. */
final class MarkedTable {
  final String name;
  final Area area;
  private final List<String> headings = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final BitSet filled = new BitSet();
  private final List<String> blank = new ArrayList<>();
  private boolean filtered;
  private int emptyRow;
  private int emptyRows;
  private int rows;

  MarkedTable(ZipFile zip, String part) {
    try (Elements elements = new Elements(zip, part)) {
      elements.next("table");
      this.name = elements.attribute("displayName", "");
      this.area = Area.of(elements.attribute("ref", "A1"));
      while (elements.next()) {
        if (elements.is("tableColumn")) {
          headings.add(elements.attribute("name", ""));
        }
        filtered |= elements.is("autoFilter");
      }
    }
  }

  /** Takes note of one row of its sheet: the text of each filled cell, by column. */
  void see(int row, SortedMap<Integer, String> cells) {
    if (!area.holdsRow(row)) {
      return;
    }
    var own = cells.subMap(area.firstColumn(), area.lastColumn() + 1);
    if (row == area.firstRow()) {
      shown.addAll(own.values());
      return;
    }
    if (emptyRow == 0 && (own.isEmpty() || row > area.firstRow() + rows + 1)) {
      emptyRow = area.firstRow() + rows + 1;
    }
    rows++;
    if (own.isEmpty()) {
      emptyRows++;
    } else if (own.size() < area.columns() && blank.isEmpty()) {
      noteBlank(row, own);
    }
    own.keySet().forEach(filled::set);
  }

  private void noteBlank(int row, SortedMap<Integer, String> own) {
    for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
      if (!own.containsKey(column)) {
        blank.add(Place.cell(row, column));
      }
    }
  }

  /** What is wrong of a table that is data and nothing else. */
  List<String> breachesAsData() {
    List<String> breaches = new ArrayList<>();
    if (!blank.isEmpty()) {
      breaches.add("expected every cell to be filled, found a blank one at " + blank.get(0));
    }
    if (filtered) {
      breaches.add("expected no filter, found one");
    }
    if (area.firstColumn() != 0) {
      breaches.add("expected it to begin in column A, found it elsewhere");
    }
    return breaches;
  }

  List<String> breaches() {
    List<String> breaches = new ArrayList<>();
    Set<String> different = new HashSet<>();
    headings.forEach(heading -> different.add(heading.toLowerCase(Locale.ROOT)));
    if (different.size() != headings.size() || different.contains("")) {
      breaches.add("expected headings that are filled and differ, found " + headings);
    }
    if (!headings.equals(shown)) {
      breaches.add("expected its cells to show its headings " + headings + ", found " + shown);
    }
    if (filled.isEmpty() && rows > 0) {
      return breaches; // it is there to be filled in
    }
    int missing = area.lastRow() - area.firstRow() - rows;
    if (emptyRows + missing > 0) {
      int first = emptyRow > 0 ? emptyRow : area.firstRow() + rows + 1;
      breaches.add(
          "expected no empty rows, found " + (emptyRows + missing) + ", the first row " + first);
    }
    if (filled.cardinality() != area.columns()) {
      int first = filled.nextClearBit(area.firstColumn());
      String heading =
          headings.size() > first - area.firstColumn()
              ? headings.get(first - area.firstColumn())
              : "";
      breaches.add("expected no empty columns, found \"" + heading + "\"");
    }
    return breaches;
  }
}
