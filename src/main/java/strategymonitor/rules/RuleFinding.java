package strategymonitor.rules;

import strategymonitor.domain.Finding;
import strategymonitor.rules.facts.RowFact;

/**
 * What a check said of a row.
 *
 * @param heading canonical
 * @param follows the row that brought it about, as {@link Finding#rowOf} says it; empty where none
 */
record RuleFinding(
    RowFact row, String number, String heading, String expected, String mend, String follows) {

  RuleFinding(RowFact row, String number, String heading, String expected, String mend) {
    this(row, number, heading, expected, mend, "");
  }

  /** Whether it is an error about one cell, which is emptied where it may be blank. */
  boolean aboutACell() {
    return error() && number.compareTo("1010") >= 0 && number.compareTo("1041") <= 0;
  }

  /** The same with another way to mend it. */
  RuleFinding toMend(String other) {
    return new RuleFinding(row, number, heading, expected, other, follows);
  }

  /** The same as what follows from another row. */
  RuleFinding following(String otherRow, String other) {
    return new RuleFinding(row, number, heading, expected, other, otherRow);
  }

  boolean error() {
    return !number.endsWith("Q");
  }
}
