package strategymonitor.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Row;

/** What a rule said, as a finding that says where. */
final class FindingOf {
  private static final String LEFT_OUT = "The row is left out.";
  private static final String COUNTS = "The row counts.";
  private static final String BLANK = "The cell is read as blank.";

  private FindingOf() {}

  /** Of an error about a row, or a query. */
  static Finding rule(
      RuleFinding said, Row row, String file, String sheetInFile, boolean knownByFound) {
    return said.error()
        ? finding(said, row, file, sheetInFile, LEFT_OUT, said.follows())
        : finding(said, row, file, sheetInFile, COUNTS, subject(row, knownByFound));
  }

  /** What a query is about: what was found wherever it stands on the sheet, else the row's key. */
  private static String subject(Row row, boolean knownByFound) {
    List<String> subject = new ArrayList<>(List.of(row.sheet().name()));
    if (!knownByFound) {
      List<Object> key = KeyOf.row(row);
      (key == null ? Arrays.asList(row.values()) : key).forEach(v -> subject.add(shown(v)));
    }
    return String.join(" | ", subject);
  }

  /** Of an error in a cell that may be blank. */
  static Finding cell(RuleFinding said, Row row, String file, String sheetInFile) {
    return finding(said, row, file, sheetInFile, BLANK, "");
  }

  private static Finding finding(
      RuleFinding said, Row row, String file, String sheetInFile, String outcome, String subject) {
    return new Finding(
        said.number(),
        file,
        sheetInFile,
        row.number(),
        said.heading(),
        said.expected(),
        shown(row.value(said.heading())),
        outcome,
        said.mend(),
        subject);
  }

  /** A value as messages show it. */
  static String shown(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean yes) {
      return yes ? "Yes" : "No";
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value instanceof LocalDate day ? day.toString() : value.toString();
  }
}
