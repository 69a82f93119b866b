package strategymonitor.rules.vocabulary;

import strategymonitor.rules.facts.RowFact;

/** What a check says of a row: its number, the canonical heading and what was expected there. */
public interface Findings {
  /** The row is left out. */
  void error(RowFact row, String number, String heading, String expected);

  /** The row is left out, and this is how to mend it. */
  void error(RowFact row, String number, String heading, String expected, String mend);

  /** The row counts, and its submitter is asked. */
  void query(RowFact row, String number, String heading, String expected);

  /** The row counts, and this is what its submitter is asked to do. */
  void query(RowFact row, String number, String heading, String expected, String mend);
}
