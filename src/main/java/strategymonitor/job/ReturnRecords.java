package strategymonitor.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the job repository is told of the steps that import one return each, in as few commits as a
 * restart needs, since a commit waits for the disk and a term has hundreds of small returns. That a
 * step has begun is said in its first chunk's commit, that it has ended together with others. A
 * return is accepted in its last chunk's commit: killed in between, it is not read again.
 */
final class ReturnRecords implements JobRepository {
  private static final int ENDED_AT_ONCE = 50;
  private final JobRepository repository;
  private final TransactionTemplate commit;
  private final Map<Long, StepExecution> ended = new ConcurrentHashMap<>();

  ReturnRecords(JobRepository repository, PlatformTransactionManager transactions) {
    this.repository = repository;
    this.commit = new TransactionTemplate(transactions);
  }

  @Override
  public void update(StepExecution step) {
    if (step.getEndTime() != null) {
      ended.put(step.getId(), step);
      if (ended.size() >= ENDED_AT_ONCE) {
        flush();
      }
    } else if (step.getReadCount() > 0) {
      repository.update(step);
    }
  }

  /** What of it is kept is what the last chunk kept, in its commit. */
  @Override
  public void updateExecutionContext(StepExecution step) {
    if (step.getEndTime() == null) {
      repository.updateExecutionContext(step);
    }
  }

  /** Says which steps have ended since this was last said. */
  synchronized void flush() {
    List<StepExecution> since = new ArrayList<>(ended.values());
    since.forEach(step -> ended.remove(step.getId()));
    List<StepExecution> failed =
        since.stream().filter(step -> step.getStatus() != BatchStatus.COMPLETED).toList();
    since.removeAll(failed);
    commit.executeWithoutResult(open -> since.forEach(repository::update));
    failed.forEach(repository::update);
  }

  @Override
  public JobInstance createJobInstance(String job, JobParameters parameters) {
    return repository.createJobInstance(job, parameters);
  }

  @Override
  public void update(JobExecution job) {
    repository.update(job);
  }

  @Override
  public void updateExecutionContext(JobExecution job) {
    repository.updateExecutionContext(job);
  }
}
