package strategymonitor.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of each return was passed over, or read although it was hidden. */
final class Mentions {
  private final JdbcClient sql;

  Mentions(DataSource dataSource) {
    this.sql = JdbcClient.create(dataSource);
  }

  void insert(long submission, List<String> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      sql.sql("insert into mention (submission, position, sentence) values (?, ?, ?)")
          .params(submission, i, sentences.get(i))
          .update();
    }
  }

  Map<Long, List<String>> of(Collection<Long> submissions) {
    Map<Long, List<String>> mentions = new HashMap<>();
    if (submissions.isEmpty()) {
      return mentions;
    }
    sql.sql(
            """
            select submission, sentence
            from mention
            where submission in (:submissions)
            order by submission, position
            """)
        .param("submissions", submissions)
        .query(
            row -> {
              mentions
                  .computeIfAbsent(row.getLong("submission"), id -> new ArrayList<>())
                  .add(row.getString("sentence"));
            });
    return mentions;
  }
}
