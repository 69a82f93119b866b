package strategymonitor.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file, sheet, row or cell, or is asked about it. Data, never an exception.
 *
 * @param number the check's number, with its Q for a query, such as {@code 1030} or {@code 2002Q}
 * @param file the file's path below the input folder, with {@code /}
 * @param sheet the sheet's name as the file has it; null for a finding about the file
 * @param row Excel's own row number; null for a finding about a file or sheet
 * @param column the canonical heading; null for a finding about a row, sheet or file
 * @param expected what was wanted, such as {@code Yes or No}
 * @param found what was there, as text; empty where blank
 * @param outcome what happens now, a sentence, such as {@code The row is left out.}
 * @param mend how to mend it, a sentence
 * @param subject of a query: what it is about, by which it is known again in another file or term,
 *     wherever its row then stands; of an error that only follows from another row's: that row, as
 *     {@link #rowOf} says it; else empty
 */
public record Finding(
    String number,
    String file,
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable String column,
    String expected,
    String found,
    String outcome,
    String mend,
    String subject) {

  public Finding {
    if (!number.matches("\\d{4}Q?")) {
      throw new IllegalArgumentException("must be four digits and perhaps Q, was: " + number);
    }
  }

  /** A finding that need not be known again. */
  public Finding(
      String number,
      String file,
      @Nullable String sheet,
      @Nullable Integer row,
      @Nullable String column,
      String expected,
      String found,
      String outcome,
      String mend) {
    this(number, file, sheet, row, column, expected, found, outcome, mend, "");
  }

  /** A row as the subject of what follows from it. */
  public static String rowOf(String file, String sheet, int row) {
    return file + " | " + sheet + " | " + row;
  }

  /** Whether it is an error that is gone once another row is mended. */
  public boolean follows() {
    return !query() && !subject.isEmpty();
  }

  /** Whether it is a query, which counts the row and asks, rather than an error. */
  public boolean query() {
    return number.endsWith("Q");
  }

  public String severity() {
    return query() ? "query" : "error";
  }

  /**
   * The whole message for a person: where, what was wanted, what was found, what happens now, how
   * to mend it.
   */
  public String message() {
    StringBuilder message = new StringBuilder(file);
    if (sheet != null) {
      message.append(", sheet \"").append(sheet).append('"');
    }
    if (row != null) {
      message.append(", row ").append(row);
    }
    if (column != null) {
      message.append(", column \"").append(column).append('"');
    }
    message.append(": expected ").append(expected);
    if (column != null || !found.isEmpty()) {
      message.append(", found ").append(found.isEmpty() ? "nothing" : '"' + found + '"');
    }
    return message
        .append(" (")
        .append(number)
        .append("). ")
        .append(outcome)
        .append(' ')
        .append(mend)
        .toString();
  }
}
