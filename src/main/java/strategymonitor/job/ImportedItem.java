package strategymonitor.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Answer;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetCount;

/** What an import reads, in order: its rows, then that it ended; or that it was rejected. */
sealed interface ImportedItem {

  /** How many things it is: Batch is told of rows one by one, and given many at once. */
  default int length() {
    return 1;
  }

  /**
   * A row, checked.
   *
   * @param leftOut whether an error leaves it out
   * @param urn the school it names; null where none can be read
   */
  record CheckedRow(Row row, List<Finding> findings, boolean leftOut, @Nullable Integer urn) {}

  /** Rows of one sheet that follow one another. */
  record CheckedRows(List<CheckedRow> rows) implements ImportedItem {
    @Override
    public int length() {
      return rows.size();
    }
  }

  /** The whole return was read. */
  record EndOfReturn(
      List<Finding> findings, List<SheetCount> counts, List<Answer> answers, List<String> notes)
      implements ImportedItem {}

  /** There are no rows, only answers to queries. */
  record AnswersOnly(List<Answer> answers) implements ImportedItem {}

  /** Nothing of the return is taken in. */
  record Rejection(List<Finding> findings) implements ImportedItem {}
}
