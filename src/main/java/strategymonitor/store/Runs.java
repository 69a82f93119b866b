package strategymonitor.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Result;
import strategymonitor.domain.Run;
import strategymonitor.domain.Term;

/** The runs: what each depended on, what it worked out and what it found. */
public final class Runs {
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final RunInputs inputs;
  private final Results results;
  private final Findings findings;

  Runs(DataSource dataSource, PlatformTransactionManager transactions) {
    this.sql = JdbcClient.create(dataSource);
    this.transaction = new TransactionTemplate(transactions);
    this.inputs = new RunInputs(dataSource);
    this.results = new Results(dataSource);
    this.findings = new Findings(dataSource);
  }

  /**
   * Keeps a run whole: with its results, in their order, and what it found while settling the term.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the authority has a run of this id
   */
  public void save(Run run, List<Result> ofRun, List<RecordedFinding> found) {
    transaction.executeWithoutResult(
        open -> {
          long number = insert(run);
          inputs.insert(number, run);
          results.insert(number, ofRun);
          findings.insertOfRun(number, found);
        });
  }

  private long insert(Run run) {
    sql.sql(
            """
            insert into run (id, authority, term, clock, inputs, rules)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            run.id(),
            run.authority(),
            run.term().id(),
            Moments.kept(run.clock()),
            run.inputs().hex(),
            run.rules().hex())
        .update();
    return sql.sql("select number from run where authority = ? and id = ?")
        .params(run.authority(), run.id())
        .query(Long.class)
        .single();
  }

  /** The newest run of a term over these inputs by these rules, as of a moment. */
  public Optional<Run> find(
      int authority, Term term, Fingerprint inputs, Fingerprint rules, Instant asOf) {
    return sql.sql(
            StoredRun.SELECT
                + """
                where authority = ?
                  and term = ?
                  and inputs = ?
                  and rules = ?
                  and clock <= ?
                order by clock desc, number desc
                limit 1
                """)
        .params(authority, term.id(), inputs.hex(), rules.hex(), Moments.kept(asOf))
        .query(StoredRun::read)
        .optional()
        .map(this.inputs::whole);
  }

  /** The newest run of a term, as of a moment. */
  public Optional<Run> newest(int authority, Term term, Instant asOf) {
    return one(authority, term, asOf, "clock <= ?", "desc");
  }

  /** The newest run of a term made before a moment. */
  public Optional<Run> newestBefore(int authority, Term term, Instant moment) {
    return one(authority, term, moment, "clock < ?", "desc");
  }

  /** The first run of a term, as of a moment. */
  public Optional<Run> first(int authority, Term term, Instant asOf) {
    return one(authority, term, asOf, "clock <= ?", "asc");
  }

  private Optional<Run> one(int authority, Term term, Instant moment, String clock, String order) {
    return sql.sql(
            StoredRun.SELECT
                + """
                where authority = ?
                  and term = ?
                  and %1$s
                order by clock %2$s, number %2$s
                limit 1
                """
                    .formatted(clock, order))
        .params(authority, term.id(), Moments.kept(moment))
        .query(StoredRun::read)
        .optional()
        .map(inputs::whole);
  }

  /** The newest runs of an authority, newest first. */
  public List<Run> recent(int authority, int most) {
    return sql
        .sql(
            StoredRun.SELECT
                + """
                where authority = ?
                order by clock desc, number desc
                limit ?
                """)
        .params(authority, most)
        .query(StoredRun::read)
        .list()
        .stream()
        .map(inputs::whole)
        .toList();
  }

  /** The results of a run, in the order in which they were kept. */
  public List<Result> results(Run run) {
    return results.of(run.authority(), run.id());
  }
}
