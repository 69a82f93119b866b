package strategymonitor.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import strategymonitor.domain.Finding;
import strategymonitor.domain.Row;
import strategymonitor.domain.SheetDefinition;
import strategymonitor.domain.Submission;
import strategymonitor.job.ImportedItem.AnswersOnly;
import strategymonitor.job.ImportedItem.CheckedRow;
import strategymonitor.job.ImportedItem.CheckedRows;
import strategymonitor.job.ImportedItem.EndOfReturn;
import strategymonitor.job.ImportedItem.Rejection;
import strategymonitor.store.LeftOutRow;
import strategymonitor.store.Store;

/** Keeps what was read of one return, in the chunk's transaction. */
final class ReturnWriter implements ItemWriter<ImportedItem> {
  private final Store store;
  private final ReturnReader reader;

  ReturnWriter(Store store, ReturnReader reader) {
    this.store = store;
    this.reader = reader;
  }

  @Override
  public void write(Chunk<? extends ImportedItem> chunk) {
    Map<SheetDefinition, List<Row>> accepted = new LinkedHashMap<>();
    List<LeftOutRow> leftOut = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (ImportedItem item : chunk) {
      if (item instanceof CheckedRows some) {
        for (CheckedRow row : some.rows()) {
          findings.addAll(row.findings());
          if (row.leftOut()) {
            leftOut.add(leftOut(row));
          } else {
            accepted.computeIfAbsent(row.row().sheet(), s -> new ArrayList<>()).add(row.row());
          }
        }
      } else if (item instanceof EndOfReturn end) {
        findings.addAll(end.findings());
      }
    }
    keep(accepted, leftOut, findings);
    chunk.forEach(this::settle);
  }

  private static LeftOutRow leftOut(CheckedRow row) {
    List<String> checks =
        row.findings().stream().filter(f -> !f.query()).map(Finding::number).toList();
    return new LeftOutRow(row.row().sheet().name(), row.row().number(), row.urn(), checks);
  }

  private void keep(
      Map<SheetDefinition, List<Row>> accepted, List<LeftOutRow> leftOut, List<Finding> findings) {
    if (accepted.isEmpty() && leftOut.isEmpty() && findings.isEmpty()) {
      return;
    }
    Submission submission = reader.submission();
    accepted.forEach((sheet, rows) -> store.rows().insert(sheet, submission.id(), rows));
    store.rows().leaveOut(submission.id(), leftOut);
    store.findings().insert(submission.id(), submission.kind(), submission.submitter(), findings);
  }

  private void settle(ImportedItem item) {
    if (item instanceof EndOfReturn end) {
      store.answers().insert(reader.submission().id(), end.answers());
      store.submissions().accept(reader.submission().id(), reader.now(), end.counts(), end.notes());
    } else if (item instanceof AnswersOnly alone) {
      store.answers().insert(reader.submission().id(), alone.answers());
      store.submissions().acceptAnswers(reader.submission().id(), reader.now());
    } else if (item instanceof Rejection rejection) {
      reader.reject(rejection);
    }
  }
}
