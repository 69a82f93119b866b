package strategymonitor.report.workbook;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook: what it says of itself, and its sheets in order.
 *
 * @param created the only time in it, so that the same content gives the same bytes
 * @param footer at the foot of each printed page
 */
public record Workbook(
    String title,
    String subject,
    String creator,
    Instant created,
    String footer,
    List<Sheet> sheets) {

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /** Writes it; the stream is left open. */
  public void write(OutputStream out) {
    new WriteParts(this, out).write();
  }

  /** How many tables stand on the sheets before one. */
  int tablesBefore(int sheet) {
    return sheets.subList(0, sheet).stream().mapToInt(one -> one.tables.size()).sum();
  }

  int chartsBefore(int sheet) {
    return sheets.subList(0, sheet).stream().mapToInt(one -> one.charts.size()).sum();
  }

  int tables() {
    return tablesBefore(sheets.size());
  }

  int charts() {
    return chartsBefore(sheets.size());
  }

  /** The sheets that have a drawing, by their place. */
  List<Integer> drawn() {
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      if (!sheets.get(i).charts.isEmpty()) {
        drawn.add(i);
      }
    }
    return drawn;
  }
}
