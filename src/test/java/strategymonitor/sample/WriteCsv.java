package strategymonitor.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes one sheet as a British spreadsheet program saves it: CRLF, dates as 30/09/2025. */
final class WriteCsv {
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private WriteCsv() {}

  static void to(Path file, Sheet sheet) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (String text : sheet.above()) {
        out.write(line(List.of(text)));
      }
      out.write(line(sheet.headings()));
      for (Line line : sheet.lines()) {
        out.write(line(line.cells()));
      }
    }
  }

  static String line(List<?> cells) {
    return cells.stream().map(WriteCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object value) {
    String text = text(value);
    boolean quoted = text.contains(",") || text.contains("\"") || text.contains("\n");
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  private static String text(Object value) {
    if (value instanceof LocalDate day) {
      return BRITISH.format(day);
    }
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    if (value instanceof Percent percent) {
      return percent.shown().toPlainString() + "%";
    }
    return value instanceof CellError error ? error.code() : value.toString();
  }
}
