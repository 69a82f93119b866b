package strategymonitor.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;

/** One row of {@code history.xlsx} while it is read: its cells, and what is wrong with them. */
final class HistoryRow {
  static final String TERM = "Term";
  static final String INDICATOR = "Indicator";
  static final String BREAKDOWN = "Breakdown";
  static final String GROUP = "Group";
  static final String NUMERATOR = "Numerator";
  static final String DENOMINATOR = "Denominator";
  static final String VALUE = "Value";
  static final List<String> HEADINGS =
      List.of(TERM, INDICATOR, BREAKDOWN, GROUP, NUMERATOR, DENOMINATOR, VALUE, "Source");
  private static final String NUMBER = "a number";

  private final String file;
  private final String sheet;
  private final RawRow row;
  private final Columns columns;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Where the headings stand.
   *
   * @param places for each of {@code HEADINGS} the file's column; -1 where absent
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Columns(int[] places) {
    int of(String heading) {
      return places[HEADINGS.indexOf(heading)];
    }
  }

  HistoryRow(String file, String sheet, RawRow row, Columns columns) {
    this.file = file;
    this.sheet = sheet;
    this.row = row;
    this.columns = columns;
  }

  /** Whether nothing stands under any of the headings. */
  boolean blank() {
    return HEADINGS.stream().allMatch(heading -> cell(heading) == null);
  }

  List<Finding> findings() {
    return findings;
  }

  private @Nullable Cell cell(String heading) {
    int column = columns.of(heading);
    return row.cells().stream().filter(cell -> cell.column() == column).findFirst().orElse(null);
  }

  /** The text under a heading; empty where blank. */
  String text(String heading) {
    Cell cell = cell(heading);
    return cell == null ? "" : PlainText.of(Shown.text(cell));
  }

  /** The number under a heading; null where blank or wrong, and then a finding says so. */
  @Nullable BigDecimal number(String heading, boolean percent, boolean mayBeNegative) {
    Cell cell = cell(heading);
    if (cell == null) {
      return null;
    }
    BigDecimal number = percent ? Numbers.signedPercent(cell) : Numbers.number(cell);
    if (number == null) {
      wrong("1040", heading, NUMBER);
    } else if (number.signum() < 0 && !mayBeNegative) {
      wrong("1041", heading, NUMBER + " of at least 0");
      return null;
    }
    return number;
  }

  /** What leaves the row out, at one of its cells. */
  void wrong(String number, @Nullable String heading, String expected) {
    wrong(number, heading, expected, "");
  }

  /** Likewise, with what was probably meant. */
  void wrong(String number, @Nullable String heading, String expected, String meant) {
    findings.add(
        new Finding(
            number,
            file,
            sheet,
            row.number(),
            heading,
            expected,
            heading == null ? "" : text(heading),
            "The row is left out.",
            (meant + " Correct it in the history file and import again.").strip()));
  }
}
