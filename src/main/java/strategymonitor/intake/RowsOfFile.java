package strategymonitor.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import strategymonitor.domain.PlainRow;
import strategymonitor.domain.PlainSheet;
import strategymonitor.domain.ReturnDefinition;

/** The rows of files as they stand there, for a return to go back to who sent it. */
public final class RowsOfFile {
  private final Sheets sheets;

  public RowsOfFile(List<ReturnDefinition> definitions) {
    this.sheets = new Sheets(new KnownHeadings(definitions), Limits.USUAL);
  }

  /**
   * Every sheet of an arrival; empty where it cannot be read, has more rows than asked for, or more
   * cells than are kept of a small return.
   */
  public List<PlainSheet> of(Arrival arrival, int most) {
    List<PlainSheet> all = new ArrayList<>();
    ReadSheet.Room room = new ReadSheet.Room();
    int rows = 0;
    try {
      for (ArrivedFile file : arrival.files()) {
        for (ReadSheet sheet : sheets.of(file, room)) {
          if (!sheet.whole()) {
            return List.of();
          }
          PlainSheet plain = plain(sheet, most);
          rows += plain.rows().size();
          all.add(plain);
        }
      }
    } catch (Unreadable damaged) {
      return List.of();
    }
    return rows > most ? List.of() : all;
  }

  private static PlainSheet plain(ReadSheet sheet, int most) throws Unreadable {
    List<PlainRow> plain = new ArrayList<>();
    try (RawRows rows = sheet.rows()) {
      RawRow row = rows.next();
      while (row != null && plain.size() <= most) {
        plain.add(plain(row));
        row = rows.next();
      }
    }
    return new PlainSheet(sheet.name(), plain);
  }

  private static PlainRow plain(RawRow row) {
    Map<Integer, Object> values = new HashMap<>();
    row.cells().forEach(cell -> values.put(cell.column(), value(cell)));
    return new PlainRow(row.number(), values);
  }

  /** Text that is a whole number is one: a text file cannot say so. */
  private static Object value(Cell cell) {
    return switch (cell.kind()) {
      case TEXT ->
          cell.text().matches("0|-?[1-9]\\d{0,14}") ? new BigDecimal(cell.text()) : cell.text();
      case NUMBER -> number(cell);
      case PERCENT ->
          number(cell) instanceof BigDecimal share ? new PlainRow.Percent(share) : cell.text();
      case DATE_1900, DATE_1904 -> {
        LocalDate day = Dates.stored(cell);
        yield day == null ? cell.text() : day;
      }
      case BOOLEAN -> cell.text().equals("TRUE");
      case ERROR, UNCALCULATED -> cell.text();
    };
  }

  private static Object number(Cell cell) {
    return Objects.requireNonNullElse(Numbers.stored(cell.text()), cell.text());
  }
}
