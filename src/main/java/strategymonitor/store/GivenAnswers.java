package strategymonitor.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Answer;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Term;

/** What was answered to queries. All of it is kept; the newest answer to a query counts. */
public final class GivenAnswers {
  private final JdbcClient sql;

  GivenAnswers(DataSource dataSource) {
    this.sql = JdbcClient.create(dataSource);
  }

  /** Keeps the answers that a submission brings; they count once it is settled. */
  public void insert(long submission, List<Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      sql.sql(
              """
              insert into answer (submission, position, query, note, answered_by, answered_at)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(
              submission,
              i,
              answer.query().hex(),
              answer.note(),
              answer.by(),
              Moments.kept(answer.at()))
          .update();
    }
  }

  /** The newest answer to each query, in returns that were not taken back out. */
  public Map<Fingerprint, Answer> newest(int authority, Instant asOf) {
    Map<Fingerprint, Answer> newest = new HashMap<>();
    sql.sql(
            """
            select query, term, note, answered_by, answered_at
            from answer
            join submission on submission.id = answer.submission
            where authority = ?
              and settled_at <= ?
              and (withdrawn_at is null or withdrawn_at > ?)
              and state in ('accepted', 'answers')
            order by answered_at, term, answer.submission, position
            """)
        .params(authority, Moments.kept(asOf), Moments.kept(asOf))
        .query(
            row -> {
              Fingerprint query = new Fingerprint(row.getString("query"));
              newest.put(
                  query,
                  new Answer(
                      query,
                      Term.of(row.getString("term")),
                      row.getString("note"),
                      row.getString("answered_by"),
                      Moments.read(row, "answered_at")));
            });
    return newest;
  }
}
