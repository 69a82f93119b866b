package strategymonitor.report.fixlist;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives cells of one sheet the formats of their marks, and takes those of earlier marks away. */
final class MarkCells {
  private final String before;
  private final Styles styles;
  private final SortedMap<Integer, SortedMap<Integer, Mark>> wanted;
  private final Edits edits;
  private final Map<Integer, Integer> unmarked = new HashMap<>();
  private String prefix = "";
  private SortedMap<Integer, Mark> left = new TreeMap<>();
  private int row;
  private int column;

  /**
   * @param wanted the marks by row (from 1) and column (from 0)
   */
  MarkCells(String sheet, Styles styles, SortedMap<Integer, SortedMap<Integer, Mark>> wanted) {
    this.before = sheet;
    this.styles = styles;
    this.wanted = new TreeMap<>(wanted);
    this.edits = new Edits(sheet);
  }

  String marked() {
    Tags tags = new Tags(before);
    Tag data = tags.next("sheetData");
    if (data == null) {
      throw new Uneditable("a sheet without rows");
    }
    prefix = data.prefix();
    if (data.empty()) {
      return before;
    }
    for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
      if (tag.name().equals("sheetData")) {
        rowsBefore(Integer.MAX_VALUE, tag.start());
        break;
      }
      see(tag);
    }
    return edits.after();
  }

  private void see(Tag tag) {
    if (tag.name().equals("row")) {
      if (tag.closing()) {
        cellsBefore(Integer.MAX_VALUE, tag.start());
      } else {
        begin(tag);
      }
    } else if (tag.name().equals("c") && !tag.closing()) {
      cell(tag);
    }
  }

  private void begin(Tag tag) {
    row = tag.number("r", row + 1);
    column = -1;
    rowsBefore(row, tag.start());
    SortedMap<Integer, Mark> marks = wanted.remove(row);
    left = marks == null ? new TreeMap<>() : new TreeMap<>(marks);
    if (tag.empty() && !left.isEmpty()) {
      edits.replace(
          tag,
          tag.text().substring(0, tag.text().length() - 2)
              + ">"
              + cells()
              + "</"
              + prefix
              + "row>");
    }
  }

  private void cell(Tag tag) {
    column = column(tag.raw("r"));
    cellsBefore(column, tag.start());
    Mark mark = left.remove(column);
    int format = tag.number("s", 0);
    int plain = unmarked.computeIfAbsent(format, styles::unmarked);
    int now = mark == null ? plain : styles.marked(plain, mark);
    if (now != format) {
      edits.replace(tag, tag.with("s", String.valueOf(now)));
    }
  }

  /** Marks of blank cells, which the file does not have. */
  private void cellsBefore(int next, int at) {
    while (!left.isEmpty() && left.firstKey() < next) {
      int blank = left.firstKey();
      edits.insert(at, cell(blank, left.remove(blank)));
    }
  }

  private String cells() {
    StringBuilder cells = new StringBuilder();
    left.forEach((blank, mark) -> cells.append(cell(blank, mark)));
    left = new TreeMap<>();
    return cells.toString();
  }

  private String cell(int blank, @Nullable Mark mark) {
    int format = mark == null ? 0 : styles.marked(0, mark);
    return "<%sc r=\"%s\" s=\"%d\"/>".formatted(prefix, Cells.name(row, blank), format);
  }

  private void rowsBefore(int next, int at) {
    while (!wanted.isEmpty() && wanted.firstKey() < next) {
      int absent = wanted.firstKey();
      SortedMap<Integer, Mark> marks = wanted.remove(absent);
      int here = row;
      row = absent;
      left = marks == null ? new TreeMap<>() : new TreeMap<>(marks);
      edits.insert(at, "<%srow r=\"%d\">%s</%srow>".formatted(prefix, absent, cells(), prefix));
      row = here;
    }
  }

  private int column(@Nullable String reference) {
    return reference == null ? column + 1 : Cells.column(reference);
  }
}
