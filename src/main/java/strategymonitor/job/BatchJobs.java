package strategymonitor.job;

import java.util.Comparator;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Starts Spring Batch jobs, recorded in the same database as everything else. A job whose last
 * execution did not complete is taken up where it stopped; otherwise a new one begins.
 */
final class BatchJobs {
  private static final String LAUNCH = "launch";
  private final JobRepository repository;

  BatchJobs(DataSource dataSource, PlatformTransactionManager transactions) {
    this.repository = repository(dataSource, transactions);
  }

  JobRepository repository() {
    return repository;
  }

  private static JobRepository repository(
      DataSource dataSource, PlatformTransactionManager transactions) {
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(dataSource);
    factory.setTransactionManager(transactions);
    // The default, serializable, deadlocks on MariaDB; one run at a time is held by our own lock.
    factory.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
    // All returns of an import are recorded in one commit of ours, not in one each.
    factory.setValidateTransactionState(false);
    try {
      factory.afterPropertiesSet();
      return factory.getObject();
    } catch (Exception broken) {
      throw new IllegalStateException("the job repository cannot be opened", broken);
    }
  }

  /** The execution of this job that was cut off, if its last one was. */
  Optional<JobExecution> unfinished(String jobName) {
    return last(jobName)
        .filter(
            execution ->
                execution.getStatus() != BatchStatus.COMPLETED
                    && execution.getStatus() != BatchStatus.ABANDONED);
  }

  private Optional<JobExecution> last(String jobName) {
    return Optional.ofNullable(repository.getLastJobInstance(jobName)).flatMap(this::lastExecution);
  }

  private Optional<JobExecution> lastExecution(JobInstance instance) {
    return repository.getJobExecutions(instance).stream()
        .max(Comparator.comparingLong(JobExecution::getId));
  }

  /** Takes up an execution that was cut off. */
  JobExecution resume(Job job, JobExecution unfinished) throws Exception {
    TaskExecutorJobOperator operator = operator(job);
    return operator.restart(operator.recover(unfinished));
  }

  /** Begins a new execution, numbered one above the job's last. */
  JobExecution begin(Job job, JobParameters parameters) throws Exception {
    long launch =
        last(job.getName())
                .map(execution -> execution.getJobParameters().getLong(LAUNCH))
                .orElse(0L)
            + 1;
    JobParameters numbered =
        new JobParametersBuilder(parameters).addLong(LAUNCH, launch).toJobParameters();
    return operator(job).start(job, numbered);
  }

  /** Lets an execution be, so that it is not taken up: what it was given must change first. */
  void letBe(Job job, JobExecution execution) throws Exception {
    operator(job).abandon(execution);
  }

  private TaskExecutorJobOperator operator(Job job) throws Exception {
    MapJobRegistry registry = new MapJobRegistry();
    registry.register(job);
    TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
    operator.setJobRepository(repository);
    operator.setJobRegistry(registry);
    operator.setTaskExecutor(new SyncTaskExecutor());
    operator.afterPropertiesSet();
    return operator;
  }
}
