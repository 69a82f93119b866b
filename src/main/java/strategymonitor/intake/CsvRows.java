package strategymonitor.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a CSV file as they come; they are numbered as Excel would show them. */
final class CsvRows implements RawRows {
  private static final Pattern ERROR =
      Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");

  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private int row;
  private boolean ended;

  CsvRows(CsvReader<CsvRecord> reader) {
    this.reader = reader;
    this.records = reader.iterator();
  }

  @Override
  public @Nullable RawRow next() throws Unreadable {
    while (!ended) {
      CsvRecord line = line();
      if (line.getField(0).equals(EndMarked.MARK)) {
        ended = true;
      } else if (row > 0 || !separatorOnly(line)) {
        row++;
        List<Cell> cells = cells(line, row);
        if (!cells.isEmpty()) {
          return new RawRow(row, cells, false);
        }
      }
    }
    return null;
  }

  private CsvRecord line() throws Unreadable {
    try {
      if (records.hasNext()) {
        return records.next();
      }
      throw quoteLeftOpen();
    } catch (CsvParseException | UncheckedIOException damaged) {
      throw quoteLeftOpen();
    }
  }

  private Unreadable quoteLeftOpen() {
    return Unreadable.damaged(
        "a file that is no comma-separated text after row " + row + ", such as a quote left open");
  }

  /** A first line {@code sep=;} is a message to Excel, which shows no row for it. */
  private static boolean separatorOnly(CsvRecord line) {
    return line.getField(0).startsWith("sep=") && line.getFieldCount() <= 2;
  }

  private static List<Cell> cells(CsvRecord line, int row) throws Unreadable {
    List<Cell> cells = new ArrayList<>(Math.min(line.getFieldCount(), 100));
    int characters = 0;
    for (int i = 0; i < line.getFieldCount(); i++) {
      String text = PlainText.of(line.getField(i));
      if (!text.isEmpty()) {
        characters += text.length();
        RawRow.bound(row, characters);
        boolean error = text.charAt(0) == '#' && ERROR.matcher(text).matches();
        cells.add(error ? new Cell(i, Cell.Kind.ERROR, text) : Cell.ofText(i, text));
      }
    }
    return cells;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException ignored) {
      // it was only read
    }
  }
}
