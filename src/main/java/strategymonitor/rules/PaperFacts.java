package strategymonitor.rules;

import strategymonitor.domain.Row;
import strategymonitor.rules.facts.BoardAction;
import strategymonitor.rules.facts.OfficerComment;
import strategymonitor.rules.facts.Source;

/** The facts that rows of Commentary and of an issued report become: no figure counts them. */
final class PaperFacts {
  private PaperFacts() {}

  static OfficerComment comment(Schools schools, Source source, Row row, Joins joins) {
    return new OfficerComment(source, row.textOrNull("Indicator"));
  }

  static BoardAction action(Schools schools, Source source, Row row, Joins joins) {
    return new BoardAction(source, row.text("Reference"));
  }
}
