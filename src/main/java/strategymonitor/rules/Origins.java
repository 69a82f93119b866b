package strategymonitor.rules;

import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.domain.TermDates;
import strategymonitor.rules.facts.Origin;

/** Where the rows of a submission's sheet come from. */
interface Origins {
  Origin of(Submission submission, SheetDefinition sheet);

  /** The origins of the submissions of a term. */
  static Origins of(TermDates term) {
    return (submission, sheet) ->
        new Origin(
            term,
            submission.submitter(),
            submission.kind(),
            sheet.name(),
            submission.id(),
            submission.fingerprint(),
            submission.ownReferences());
  }
}
