package strategymonitor.rules;

import java.util.ArrayList;
import java.util.List;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.vocabulary.Findings;

/** All that checks said, none left out. */
final class GatheredFindings implements Findings {
  private static final String CORRECT = "Correct the cell and send the return again.";
  private static final String CONFIRM = "Confirm it, or correct it and send the return again.";
  private final List<RuleFinding> all = new ArrayList<>();

  @Override
  public void error(RowFact row, String number, String heading, String expected) {
    error(row, number, heading, expected, CORRECT);
  }

  @Override
  public void error(RowFact row, String number, String heading, String expected, String mend) {
    if (number.endsWith("Q")) {
      throw wrong(number, "an error, and a query's number ends with Q. Say findings.query");
    }
    all.add(new RuleFinding(row, number, heading, expected, mend));
  }

  @Override
  public void query(RowFact row, String number, String heading, String expected) {
    query(row, number, heading, expected, CONFIRM);
  }

  @Override
  public void query(RowFact row, String number, String heading, String expected, String mend) {
    if (!number.endsWith("Q")) {
      throw wrong(number, "a query, whose number ends with Q. Say findings.error");
    }
    all.add(new RuleFinding(row, number, heading, expected, mend));
  }

  private static RulesDoNotHold wrong(String number, String words) {
    return new RulesDoNotHold(
        List.of(
            "rules/checks: finding %s is said to be %s, or mend the number."
                .formatted(number, words)));
  }

  List<RuleFinding> all() {
    return all;
  }
}
