package strategymonitor.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;

/** A CSV file as the one sheet it is. */
record CsvSheet(ArrivedFile arrived, String name, Charset charset, char separator)
    implements RawSheet {

  @Override
  public String file() {
    return arrived.shown();
  }

  @Override
  public RawRows rows() throws Unreadable {
    try {
      Reader text = new EndMarked(CsvFile.text(arrived.path(), charset));
      CsvReader<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .allowMissingFields(true)
              .allowExtraFields(true)
              .trimWhitespacesAroundQuotes(true)
              .ofCsvRecord(text);
      return new CsvRows(records);
    } catch (IOException unreadable) {
      throw Unreadable.damaged("a file that cannot be read");
    }
  }
}
