package strategymonitor.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Comma-separated text: UTF-8, lines that end in LF. */
final class Csv {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)*%?");

  private Csv() {}

  static <T> Path write(
      Path file, List<String> headings, Iterable<T> items, Function<T, List<String>> row) {
    return WholeFile.write(
        file,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(headings);
            items.forEach(item -> csv.writeRecord(row.apply(item)));
          }
        });
  }

  /**
   * Text that a spreadsheet program would run as a formula gets an apostrophe before it. What reads
   * as a number all through, such as {@code -5}, cannot run and stays as it was found.
   */
  static String safe(String text) {
    boolean runs = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    return runs && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
