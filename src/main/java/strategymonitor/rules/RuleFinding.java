package strategymonitor.rules;

import strategymonitor.rules.facts.RowFact;

/**
 * What a check said of a row.
 *
 * @param heading canonical
 */
record RuleFinding(RowFact row, String number, String heading, String expected, String mend) {
  /** Whether it is an error about one cell, which is emptied where it may be blank. */
  boolean aboutACell() {
    return error() && number.compareTo("1010") >= 0 && number.compareTo("1041") <= 0;
  }

  /** The same with another way to mend it. */
  RuleFinding toMend(String other) {
    return new RuleFinding(row, number, heading, expected, other);
  }

  boolean error() {
    return !number.endsWith("Q");
  }
}
