package strategymonitor.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.step.StepExecution;

/**
 * Imports returns at once, the largest first, so that at the end no thread waits for one that was
 * begun late.
 */
final class LargestFirst extends TaskExecutorPartitionHandler {
  private final ToLongFunction<StepExecution> bytes;
  private final ReturnRecords records;

  /**
   * @param bytes how large the return of a step is
   */
  LargestFirst(ToLongFunction<StepExecution> bytes, ReturnRecords records) {
    this.bytes = bytes;
    this.records = records;
  }

  @Override
  protected Set<StepExecution> doHandle(StepExecution whole, Set<StepExecution> parts)
      throws Exception {
    List<StepExecution> largestFirst = new ArrayList<>(parts);
    largestFirst.sort(
        Comparator.comparingLong(bytes).reversed().thenComparing(StepExecution::getStepName));
    try {
      return super.doHandle(whole, new LinkedHashSet<>(largestFirst));
    } finally {
      records.flush();
    }
  }
}
