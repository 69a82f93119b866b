package strategymonitor.report.accessibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;

/** A table as it is marked up, and what its cells were found to hold. */
final class MarkedTable {
  final String name;
  final Area area;
  private final List<String> headings = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final BitSet filled = new BitSet();
  private int emptyRows;
  private int rows;

  MarkedTable(ZipFile zip, String part) {
    try (Elements elements = new Elements(zip, part)) {
      elements.next("table");
      this.name = elements.attribute("displayName", "");
      this.area = Area.of(elements.attribute("ref", "A1"));
      while (elements.next("tableColumn")) {
        headings.add(elements.attribute("name", ""));
      }
    }
  }

  /** Takes note of one row of its sheet: the text of each filled cell, by column. */
  void see(int row, java.util.SortedMap<Integer, String> cells) {
    if (!area.holdsRow(row)) {
      return;
    }
    var own = cells.subMap(area.firstColumn(), area.lastColumn() + 1);
    if (row == area.firstRow()) {
      shown.addAll(own.values());
      return;
    }
    rows++;
    emptyRows += own.isEmpty() ? 1 : 0;
    own.keySet().forEach(filled::set);
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
    int missing = area.lastRow() - area.firstRow() - rows;
    if (emptyRows + missing > 0) {
      breaches.add("expected no empty rows, found " + (emptyRows + missing));
    }
    if (filled.cardinality() != area.columns()) {
      int empty = area.columns() - filled.cardinality();
      breaches.add("expected no empty columns, found " + empty);
    }
    return breaches;
  }
}
