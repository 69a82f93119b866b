package strategymonitor.report.workbook;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * A workbook: what it says of itself, and its sheets in order.
 *
 * @param created the only time in it, so that the same content gives the same bytes
 * @param footer at the foot of each printed page; empty: none
 */
public record Workbook(
    String title,
    String subject,
    String creator,
    Instant created,
    String footer,
    List<Sheet> sheets,
    Look look) {

  /** One that looks as usual. */
  public Workbook(
      String title,
      String subject,
      String creator,
      Instant created,
      String footer,
      List<Sheet> sheets) {
    this(title, subject, creator, created, footer, sheets, Look.USUAL);
  }

  /** The same, looking otherwise. */
  public Workbook in(Look other) {
    return new Workbook(title, subject, creator, created, footer, sheets, other);
  }

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /** Writes it; the stream is left open. */
  public void write(OutputStream out) {
    new WriteWorkbook(this).to(out);
  }
}
