package strategymonitor.rules;

import strategymonitor.rules.facts.RowFact;

/**
 * What a check said of a row.
 *
 * @param heading canonical
 */
record RuleFinding(RowFact row, String number, String heading, String expected, String mend) {
  boolean error() {
    return !number.endsWith("Q");
  }
}
