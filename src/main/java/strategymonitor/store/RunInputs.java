package strategymonitor.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Run;
import strategymonitor.domain.Submission;

/** What each run depended on: submissions, documents, versions; and how long it took. */
final class RunInputs {
  private final JdbcTemplate batches;
  private final JdbcClient sql;
  private final StoredSubmissions submissions;

  RunInputs(DataSource dataSource) {
    this.batches = new JdbcTemplate(dataSource);
    this.sql = JdbcClient.create(batches);
    this.submissions = new StoredSubmissions(dataSource);
  }

  void insert(long number, Run run) {
    List<Object[]> counted = new ArrayList<>();
    for (Submission submission : run.submissions()) {
      counted.add(new Object[] {number, counted.size(), submission.id()});
    }
    batches.batchUpdate(
        "insert into run_submission (run, position, submission) values (?, ?, ?)", counted);
    batches.batchUpdate(
        "insert into run_document (run, position, path, fingerprint) values (?, ?, ?, ?)",
        named(number, run.documents()));
    batches.batchUpdate(
        "insert into run_version (run, position, name, version) values (?, ?, ?, ?)",
        named(number, run.versions()));
    batches.batchUpdate(
        "insert into run_phase (run, position, phase, seconds) values (?, ?, ?, ?)",
        named(number, run.seconds()));
  }

  private static List<Object[]> named(long number, Map<String, ?> values) {
    List<Object[]> lines = new ArrayList<>();
    values.forEach(
        (name, value) ->
            lines.add(
                new Object[] {
                  number, lines.size(), name, value instanceof Fingerprint f ? f.hex() : value
                }));
    return lines;
  }

  /** The run with all it depended on. */
  Run whole(StoredRun run) {
    return new Run(
        run.id(),
        run.authority(),
        run.term(),
        run.clock(),
        run.inputs(),
        run.rules(),
        submissions(run.number()),
        documents(run.number()),
        versions(run.number()),
        seconds(run.number()));
  }

  private List<Submission> submissions(long run) {
    return submissions.ofIds(
        sql.sql("select submission from run_submission where run = ? order by position")
            .param(run)
            .query(Long.class)
            .list());
  }

  private Map<String, Fingerprint> documents(long run) {
    Map<String, Fingerprint> documents = new LinkedHashMap<>();
    sql.sql("select path, fingerprint from run_document where run = ? order by position")
        .param(run)
        .query(
            row -> {
              documents.put(row.getString("path"), new Fingerprint(row.getString("fingerprint")));
            });
    return documents;
  }

  private Map<String, String> versions(long run) {
    Map<String, String> versions = new LinkedHashMap<>();
    sql.sql("select name, version from run_version where run = ? order by position")
        .param(run)
        .query(
            row -> {
              versions.put(row.getString("name"), row.getString("version"));
            });
    return versions;
  }

  private Map<String, Double> seconds(long run) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    sql.sql("select phase, seconds from run_phase where run = ? order by position")
        .param(run)
        .query(
            row -> {
              seconds.put(row.getString("phase"), row.getDouble("seconds"));
            });
    return seconds;
  }
}
