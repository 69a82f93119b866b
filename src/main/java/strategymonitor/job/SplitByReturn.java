package strategymonitor.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A step for each return that is to be imported, all of them recorded in one commit. One that was
 * cut off goes on from what its last commit kept.
 */
final class SplitByReturn implements StepExecutionSplitter {
  static final String NAME = "import a return";
  private final JobRepository repository;
  private final TransactionTemplate commit;
  private final Supplier<List<String>> returns;

  /**
   * @param returns their names, the same for the same returns each time
   */
  SplitByReturn(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Supplier<List<String>> returns) {
    this.repository = repository;
    this.commit = new TransactionTemplate(transactions);
    this.returns = returns;
  }

  @Override
  public String getStepName() {
    return NAME;
  }

  @Override
  public Set<StepExecution> split(StepExecution whole, int gridSize) {
    List<String> names = returns.get();
    return Objects.requireNonNull(commit.execute(open -> split(whole, names)));
  }

  private Set<StepExecution> split(StepExecution whole, List<String> names) {
    JobInstance job = whole.getJobExecution().getJobInstance();
    boolean anew = repository.getJobExecutions(job).size() == 1;
    Set<StepExecution> steps = new LinkedHashSet<>();
    for (String name : names) {
      StepExecution before = anew ? null : repository.getLastStepExecution(job, NAME + ":" + name);
      StepExecution step =
          repository.createStepExecution(NAME + ":" + name, whole.getJobExecution());
      if (before != null && before.getStatus() != BatchStatus.COMPLETED) {
        step.setExecutionContext(before.getExecutionContext());
      }
      steps.add(step);
    }
    return steps;
  }
}
