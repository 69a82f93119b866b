package strategymonitor.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Column;
import strategymonitor.domain.ColumnType;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;

/** Reads the rows of one sheet: types their cells and says what is wrong with them. */
final class RowReader {
  private static final int NONE = -1;
  private static final int LONGEST_START = 30;

  private final ReadSheet sheet;
  private final SheetDefinition definition;
  private final List<CellReader> readers;
  private final int[] positions;
  private final int urnPosition;
  private final int schoolNames;

  RowReader(Recognition.Recognised recognised) {
    this.sheet = recognised.sheet();
    this.definition = recognised.definition();
    this.readers = definition.columns().stream().map(CellReader::new).toList();
    this.positions = positions(recognised.headings().columns());
    this.urnPosition = urnPosition(definition);
    this.schoolNames = urnPosition == NONE ? NONE : recognised.headings().schoolNames();
  }

  /** For each column of the file, that of the definition; -1 where none. */
  private static int[] positions(int[] columns) {
    int[] positions = new int[Arrays.stream(columns).max().orElse(NONE) + 1];
    Arrays.fill(positions, NONE);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0) {
        positions[columns[i]] = i;
      }
    }
    return positions;
  }

  private static int urnPosition(SheetDefinition definition) {
    for (int i = 0; i < definition.columns().size(); i++) {
      if (definition.columns().get(i).type() == ColumnType.URN) {
        return i;
      }
    }
    return NONE;
  }

  /** The row as understood; null where it is blank in every recognised column. */
  @Nullable TypedRow read(RawRow raw) {
    @Nullable Cell[] cells = new Cell[readers.size()];
    @Nullable Object[] values = new Object[readers.size()];
    boolean filled = false;
    String schoolName = null;
    for (Cell cell : raw.cells()) {
      if (cell.column() == schoolNames && cell.kind() == Cell.Kind.TEXT) {
        schoolName = cell.text();
      }
      int position = cell.column() < positions.length ? positions[cell.column()] : NONE;
      if (position != NONE) {
        cells[position] = cell;
        values[position] = readers.get(position).read(cell);
        filled = true;
      }
    }
    if (!filled) {
      return null;
    }
    StrayRow stray = StrayRow.of(raw, definition.columns(), cells);
    return stray == null
        ? checked(new Row(definition, raw.number(), values), cells, schoolName)
        : leftOut(raw, stray);
  }

  /** Such a line is one thing to mend, not one in every cell that it leaves blank. */
  private TypedRow leftOut(RawRow raw, StrayRow stray) {
    Row row = new Row(definition, raw.number(), new @Nullable Object[readers.size()]);
    Finding finding =
        new Finding(
            "1031",
            sheet.file(),
            sheet.name(),
            raw.number(),
            stray.blank().heading(),
            readers.get(definition.position(stray.blank().heading())).blank().expected(),
            "",
            "The row is left out.",
            "The row begins with \"%s\" and looks like %s. Among its rows a return has none: delete it and send the return again."
                .formatted(start(raw.cells().get(0).text()), stray.what()));
    return new TypedRow(row, sheet.name(), sheet.file(), List.of(finding), true, null, null);
  }

  private static String start(String text) {
    return text.length() <= LONGEST_START ? text : text.substring(0, LONGEST_START) + "…";
  }

  /** Cells with problems are blank before it is asked which cells may be. */
  private TypedRow checked(Row row, @Nullable Cell[] cells, @Nullable String schoolName) {
    @Nullable Object[] values = row.values();
    @Nullable Problem[] problems = new Problem[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Problem problem) {
        problems[i] = problem;
        values[i] = null;
      }
    }
    List<Finding> findings = new ArrayList<>(0);
    boolean leftOut = false;
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        leftOut |= check(row, i, problems[i], cells[i], findings);
      }
    }
    Integer urn = urnPosition == NONE ? null : (Integer) values[urnPosition];
    return new TypedRow(
        row, sheet.name(), sheet.file(), List.copyOf(findings), leftOut, urn, schoolName);
  }

  /** Whether the cell leaves the row out. */
  private boolean check(
      Row row, int i, @Nullable Problem problem, @Nullable Cell cell, List<Finding> findings) {
    Column column = definition.columns().get(i);
    boolean mayBeBlank = column.mayBeBlankIn(row);
    if (problem == null && mayBeBlank) {
      return false;
    }
    findings.add(
        finding(row, column, problem == null ? readers.get(i).blank() : problem, cell, mayBeBlank));
    return !mayBeBlank;
  }

  private Finding finding(
      Row row, Column column, Problem problem, @Nullable Cell cell, boolean mayBeBlank) {
    return new Finding(
        problem.number(),
        sheet.file(),
        sheet.name(),
        row.number(),
        column.heading(),
        problem.expected(),
        cell == null ? "" : Shown.text(cell),
        mayBeBlank ? "The cell is read as blank." : "The row is left out.",
        problem.mend());
  }
}
