package strategymonitor.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Fingerprint;

/** The files that each submission came in. */
final class SubmissionFiles {
  static final Files NONE = new Files(List.of(), List.of());

  /** The paths of a submission's files, and the fingerprint of each. */
  record Files(List<String> paths, List<Fingerprint> contents) {}

  private final JdbcClient sql;

  SubmissionFiles(DataSource dataSource) {
    this.sql = JdbcClient.create(dataSource);
  }

  void insert(long submission, List<String> paths, List<Fingerprint> contents) {
    if (paths.size() != contents.size()) {
      throw new IllegalArgumentException(
          "must have one fingerprint a file, had: %d for %d"
              .formatted(contents.size(), paths.size()));
    }
    for (int i = 0; i < paths.size(); i++) {
      sql.sql(
              """
              insert into submission_file (submission, position, path, fingerprint)
              values (?, ?, ?, ?)
              """)
          .params(submission, i, paths.get(i), contents.get(i).hex())
          .update();
    }
  }

  Map<Long, Files> ofTerm(int authority, String term) {
    Map<Long, Files> files = new HashMap<>();
    sql.sql(
            """
            select submission_file.submission, path, submission_file.fingerprint
            from submission_file
            join submission on submission.id = submission_file.submission
            where authority = ?
              and term = ?
            order by submission_file.submission, position
            """)
        .params(authority, term)
        .query(into(files));
    return files;
  }

  Map<Long, Files> ofIds(Collection<Long> submissions) {
    Map<Long, Files> files = new HashMap<>();
    sql.sql(
            """
            select submission, path, fingerprint
            from submission_file
            where submission in (:submissions)
            order by submission, position
            """)
        .param("submissions", submissions)
        .query(into(files));
    return files;
  }

  private static RowCallbackHandler into(Map<Long, Files> files) {
    return row -> {
      Files ofThis =
          files.computeIfAbsent(
              row.getLong("submission"), id -> new Files(new ArrayList<>(), new ArrayList<>()));
      ofThis.paths().add(row.getString("path"));
      ofThis.contents().add(new Fingerprint(row.getString("fingerprint")));
    };
  }
}
