package strategymonitor.job;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.partition.support.SimpleStepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/** Records all partitions of a step in one commit, once it is known which they are. */
final class SplitInOneCommit extends SimpleStepExecutionSplitter {
  private final PlatformTransactionManager transactions;
  private final Supplier<Map<String, ExecutionContext>> partitions;
  private final Map<String, ExecutionContext> found;

  SplitInOneCommit(
      JobRepository repository,
      PlatformTransactionManager transactions,
      String name,
      Supplier<Map<String, ExecutionContext>> partitions) {
    this(repository, transactions, name, partitions, new HashMap<>());
  }

  private SplitInOneCommit(
      JobRepository repository,
      PlatformTransactionManager transactions,
      String name,
      Supplier<Map<String, ExecutionContext>> partitions,
      Map<String, ExecutionContext> found) {
    super(repository, name, gridSize -> found);
    this.transactions = transactions;
    this.partitions = partitions;
    this.found = found;
  }

  @Override
  public Set<StepExecution> split(StepExecution whole, int gridSize) throws JobExecutionException {
    found.clear();
    found.putAll(partitions.get());
    TransactionStatus commit = transactions.getTransaction(null);
    try {
      Set<StepExecution> parts = super.split(whole, gridSize);
      transactions.commit(commit);
      return parts;
    } finally {
      if (!commit.isCompleted()) {
        transactions.rollback(commit);
      }
    }
  }
}
