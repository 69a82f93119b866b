package strategymonitor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;

/** The table of submissions. */
final class StoredSubmissions {
  private static final String NO_TERM = "";

  private static final String SELECT =
      """
      select id, term, kind, submitter, submitter_key, contact, date_submitted, imported_at,
             fingerprint, own_references, rounds, state, withdrawn_at
      from submission
      """;

  private final JdbcClient sql;
  private final SubmissionFiles files;

  StoredSubmissions(DataSource dataSource) {
    this.sql = JdbcClient.create(dataSource);
    this.files = new SubmissionFiles(dataSource);
  }

  static String word(@Nullable Term term) {
    return term == null ? NO_TERM : term.id();
  }

  long begin(int authority, Submission arriving, List<Fingerprint> contents) {
    StatementSpec insert =
        insert(authority, arriving.term(), arriving.kind(), arriving.submitter())
            .param("contact", arriving.contact())
            .param("submitted", arriving.dateSubmitted(), Types.DATE)
            .param("imported", Moments.kept(arriving.importedAt()))
            .param("fingerprint", arriving.fingerprint().hex())
            .param("own", arriving.ownReferences())
            .param("rounds", arriving.rounds())
            .param("state", "reading")
            .param("settled", null, Types.TIMESTAMP);
    return keep(insert, arriving.files(), contents);
  }

  long turnAway(int authority, TurnedAway file) {
    StatementSpec insert =
        insert(authority, file.term(), file.kind(), file.submitter())
            .param("contact", "")
            .param("submitted", null, Types.DATE)
            .param("imported", Moments.kept(file.at()))
            .param("fingerprint", file.fingerprint().hex())
            .param("own", false)
            .param("rounds", 0)
            .param("state", "rejected")
            .param("settled", Moments.kept(file.at()));
    return keep(insert, file.files(), file.contents());
  }

  private StatementSpec insert(int authority, @Nullable Term term, String kind, String submitter) {
    return sql.sql(
            """
            insert into submission
              (authority, term, kind, submitter, submitter_key, contact, date_submitted,
               imported_at, fingerprint, own_references, rounds, state, settled_at)
            values
              (:authority, :term, :kind, :submitter, :key, :contact, :submitted,
               :imported, :fingerprint, :own, :rounds, :state, :settled)
            """)
        .param("authority", authority)
        .param("term", word(term))
        .param("kind", kind)
        .param("submitter", submitter)
        .param("key", Submissions.key(submitter));
  }

  private long keep(StatementSpec insert, List<String> paths, List<Fingerprint> contents) {
    KeyHolder key = new GeneratedKeyHolder();
    insert.update(key, "id");
    long id = Objects.requireNonNull(key.getKey(), "the database gave no id").longValue();
    files.insert(id, paths, contents);
    return id;
  }

  /** What tells the arrivals of a term from one another, in the order in which they came. */
  List<Identity> identities(int authority, @Nullable Term term) {
    return identities(authority, term, "%", files.ofTerm(authority, word(term)));
  }

  /** The same of those with this content alone. */
  List<Identity> alike(int authority, @Nullable Term term, Fingerprint content) {
    List<Long> ids =
        sql.sql(
                """
                select id
                from submission
                where authority = ?
                  and term = ?
                  and fingerprint = ?
                """)
            .params(authority, word(term), content.hex())
            .query(Long.class)
            .list();
    return ids.isEmpty() ? List.of() : identities(authority, term, content.hex(), files.ofIds(ids));
  }

  private List<Identity> identities(
      int authority, @Nullable Term term, String content, Map<Long, SubmissionFiles.Files> ofEach) {
    return sql.sql(
            """
            select id, fingerprint, state, settled_at, withdrawn_at
            from submission
            where authority = ?
              and term = ?
              and fingerprint like ?
            order by id
            """)
        .params(authority, word(term), content)
        .query(
            (row, number) ->
                new Identity(
                    row.getLong("id"),
                    new Fingerprint(row.getString("fingerprint")),
                    Known.State.of(row.getString("state")),
                    Moments.readIfAny(row, "settled_at"),
                    Moments.readIfAny(row, "withdrawn_at"),
                    ofEach.getOrDefault(row.getLong("id"), SubmissionFiles.NONE).paths()))
        .list();
  }

  /** What was accepted or rejected up to a moment. */
  List<StoredSubmission> settled(int authority, Term term, Instant asOf) {
    Map<Long, SubmissionFiles.Files> ofEach = files.ofTerm(authority, term.id());
    return sql.sql(
            SELECT
                + """
                where authority = ?
                  and term = ?
                  and settled_at <= ?
                """)
        .params(authority, term.id(), Moments.kept(asOf))
        .query((row, number) -> stored(row, ofEach))
        .list();
  }

  /** Returns whose import was cut off, oldest first. */
  List<Submission> reading(int authority) {
    List<Long> ids =
        sql.sql("select id from submission where authority = ? and state = 'reading' order by id")
            .param(authority)
            .query(Long.class)
            .list();
    return ofIds(ids);
  }

  /** Submissions by their ids, in that order. */
  List<Submission> ofIds(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, SubmissionFiles.Files> ofEach = files.ofIds(ids);
    Map<Long, Submission> found = new HashMap<>();
    sql.sql(SELECT + "where id in (:ids)")
        .param("ids", ids)
        .query((row, number) -> stored(row, ofEach).submission())
        .list()
        .forEach(submission -> found.put(submission.id(), submission));
    return ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
  }

  private static StoredSubmission stored(ResultSet row, Map<Long, SubmissionFiles.Files> ofEach)
      throws SQLException {
    SubmissionFiles.Files files = ofEach.getOrDefault(row.getLong("id"), SubmissionFiles.NONE);
    return new StoredSubmission(
        submission(row, files.paths()),
        files.contents(),
        row.getString("submitter_key"),
        Known.State.of(row.getString("state")),
        Moments.readIfAny(row, "withdrawn_at"));
  }

  private static Submission submission(ResultSet row, Collection<String> paths)
      throws SQLException {
    return new Submission(
        row.getLong("id"),
        Term.of(row.getString("term")),
        row.getString("kind"),
        row.getString("submitter"),
        row.getString("contact"),
        row.getObject("date_submitted", LocalDate.class),
        Moments.read(row, "imported_at"),
        List.copyOf(paths),
        new Fingerprint(row.getString("fingerprint")),
        row.getBoolean("own_references"),
        row.getInt("rounds"));
  }
}
