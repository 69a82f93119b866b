package strategymonitor.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Finding;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Term;

/** What was found in returns, files and terms. All of it is kept. */
public final class Findings {
  private static final String INSERT =
      """
      insert into finding
        (submission, run, kind, submitter, check_number, file, sheet, `row_number`,
         column_heading, expected, found, outcome, mend, subject)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      select kind, submitter, check_number, file, sheet, `row_number`, column_heading,
             expected, found, outcome, mend, subject
      from finding
      """;

  private static final String ORDER =
      "order by file, sheet, `row_number`, check_number, finding.id";

  private final JdbcTemplate batches;
  private final JdbcClient sql;
  private final StoredSubmissions submissions;

  Findings(DataSource dataSource) {
    this.batches = new JdbcTemplate(dataSource);
    this.sql = JdbcClient.create(batches);
    this.submissions = new StoredSubmissions(dataSource);
  }

  /** Keeps what was found in a submission. */
  public void insert(long submission, String kind, String submitter, List<Finding> findings) {
    insert(
        submission,
        null,
        findings.stream().map(f -> new RecordedFinding(kind, submitter, f)).toList());
  }

  /** Keeps what a run found while it settled a term. */
  void insertOfRun(long run, List<RecordedFinding> findings) {
    insert(null, run, findings);
  }

  private void insert(
      @Nullable Long submission, @Nullable Long run, List<RecordedFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    batches.execute(
        INSERT,
        (PreparedStatement statement) -> {
          for (RecordedFinding recorded : findings) {
            statement.setObject(1, submission, Types.BIGINT);
            statement.setObject(2, run, Types.BIGINT);
            set(statement, recorded);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  private static void set(PreparedStatement statement, RecordedFinding recorded)
      throws SQLException {
    Finding finding = recorded.finding();
    statement.setString(3, recorded.kind());
    statement.setString(4, recorded.submitter());
    statement.setString(5, finding.number());
    statement.setString(6, finding.file());
    statement.setString(7, finding.sheet());
    statement.setObject(8, finding.row(), Types.INTEGER);
    statement.setString(9, finding.column());
    statement.setString(10, finding.expected());
    statement.setString(11, finding.found());
    statement.setString(12, finding.outcome());
    statement.setString(13, finding.mend());
    statement.setString(14, finding.subject());
  }

  /**
   * What was found in a term's returns in force and in its rejected files, by file, sheet, row and
   * number. What runs found while settling the term is theirs ({@link #ofRun}).
   */
  public List<RecordedFinding> ofTerm(int authority, Term term, Instant asOf) {
    List<Long> current =
        new Standings(submissions.settled(authority, term, asOf), asOf)
            .all().stream()
                .filter(k -> k.standing() == Standing.IN_FORCE || k.standing() == Standing.REJECTED)
                .map(k -> k.submission().id())
                .toList();
    return ofSubmissions(current);
  }

  /** What was found in files that are no return of any term, by file, sheet, row and number. */
  public List<RecordedFinding> ofNoTerm(int authority, Instant asOf) {
    return ofSubmissions(
        submissions.identities(authority, null).stream()
            .filter(i -> i.settledAt() != null && !i.settledAt().isAfter(asOf))
            .filter(i -> i.withdrawnAt() == null || i.withdrawnAt().isAfter(asOf))
            .map(Identity::id)
            .toList());
  }

  /** What was found in these submissions, by file, sheet, row and number. */
  public List<RecordedFinding> ofSubmissions(Collection<Long> submissions) {
    if (submissions.isEmpty()) {
      return List.of();
    }
    return sql.sql(SELECT + "where submission in (:submissions)\n" + ORDER)
        .param("submissions", submissions)
        .query((row, number) -> recorded(row))
        .list();
  }

  /** What a run found while it settled its term, by file, sheet, row and number. */
  public List<RecordedFinding> ofRun(int authority, String runId) {
    return sql.sql(
            SELECT
                + """
                join run on run.number = finding.run
                where run.authority = ?
                  and run.id = ?
                """
                + ORDER)
        .params(authority, runId)
        .query((row, number) -> recorded(row))
        .list();
  }

  private static RecordedFinding recorded(ResultSet row) throws SQLException {
    return new RecordedFinding(
        row.getString("kind"),
        row.getString("submitter"),
        new Finding(
            row.getString("check_number"),
            row.getString("file"),
            row.getString("sheet"),
            row.getObject("row_number", Integer.class),
            row.getString("column_heading"),
            row.getString("expected"),
            row.getString("found"),
            row.getString("outcome"),
            row.getString("mend"),
            row.getString("subject")));
  }
}
