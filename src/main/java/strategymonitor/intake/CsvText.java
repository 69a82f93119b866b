package strategymonitor.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import strategymonitor.domain.Refused;
import strategymonitor.domain.Suggestion;

/** A document of comma-separated values whose first line holds its headings. */
final class CsvText {
  private final Document document;
  private final List<String> required;
  private final List<String> known;

  CsvText(Document document, List<String> required, List<String> known) {
    this.document = document;
    this.required = required;
    this.known = known;
  }

  /** One line, its values by heading. */
  static final class Line {
    private final CsvRecord line;
    private final Map<String, Integer> positions;

    private Line(CsvRecord line, Map<String, Integer> positions) {
      this.line = line;
      this.positions = positions;
    }

    /** The value under a heading, trimmed; empty where the document lacks it. */
    String value(String heading) {
      int position = positions.getOrDefault(heading, Integer.MAX_VALUE);
      return position < line.getFieldCount() ? line.getField(position).strip() : "";
    }
  }

  /** Hands each filled line and its row number on. */
  void forEach(BiConsumer<Line, Integer> act) {
    try (CsvReader<CsvRecord> lines =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .ofCsvRecord(document.text())) {
      int row = 0;
      Map<String, Integer> positions = Map.of();
      for (CsvRecord line : lines) {
        row++;
        if (row == 1) {
          positions = positions(line);
        } else if (line.getFieldCount() > 1 || !line.getField(0).isBlank()) {
          act.accept(new Line(line, positions), row);
        }
      }
      if (row == 0) {
        throw missing(required);
      }
    } catch (CsvParseException | IOException malformed) {
      throw new Refused(
          "%s: not readable as comma-separated values: %s. Download it again."
              .formatted(document.shown(), malformed.getMessage()));
    }
  }

  private Map<String, Integer> positions(CsvRecord headings) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < headings.getFieldCount(); i++) {
      for (String heading : known) {
        if (heading.equalsIgnoreCase(headings.getField(i).strip())) {
          positions.putIfAbsent(heading, i);
        }
      }
    }
    List<String> absent = new ArrayList<>(required);
    absent.removeAll(positions.keySet());
    if (!absent.isEmpty()) {
      throw missing(absent, headings.getFields());
    }
    return positions;
  }

  private Refused missing(List<String> absent) {
    return missing(absent, List.of());
  }

  private Refused missing(List<String> absent, List<String> present) {
    return new Refused(
        absent.stream()
            .map(
                heading ->
                    "%s, line 1: expected the heading \"%s\", found none.%s Download the extract again, with its own headings."
                        .formatted(
                            document.shown(), heading, Suggestion.didYouMean(heading, present)))
            .toList());
  }
}
