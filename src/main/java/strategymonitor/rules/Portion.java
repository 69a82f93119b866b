package strategymonitor.rules;

import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;

/**
 * Part of one sheet of one submission.
 *
 * @param first the first row number in it
 * @param last the last row number in it
 */
public record Portion(SheetDefinition sheet, Submission submission, int first, int last) {

  public Portion {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "must run from a first to a last row, was: %d to %d".formatted(first, last));
    }
  }
}
