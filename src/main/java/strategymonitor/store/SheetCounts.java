package strategymonitor.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.SheetCount;

/** How many rows of each sheet were read, accepted and left out. */
final class SheetCounts {
  private final JdbcClient sql;

  SheetCounts(DataSource dataSource) {
    this.sql = JdbcClient.create(dataSource);
  }

  void insert(long submission, List<SheetCount> sheets) {
    for (int i = 0; i < sheets.size(); i++) {
      insert(submission, i, sheets.get(i));
    }
  }

  private void insert(long submission, int position, SheetCount count) {
    sql.sql(
            """
            insert into sheet_count
              (submission, position, sheet, rows_read, rows_accepted, rows_left_out)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            submission, position, count.sheet(), count.read(), count.accepted(), count.leftOut())
        .update();
  }

  Map<Long, List<SheetCount>> of(Collection<Long> submissions) {
    Map<Long, List<SheetCount>> counts = new HashMap<>();
    if (submissions.isEmpty()) {
      return counts;
    }
    sql.sql(
            """
            select submission, sheet, rows_read, rows_accepted, rows_left_out
            from sheet_count
            where submission in (:submissions)
            order by submission, position
            """)
        .param("submissions", submissions)
        .query(
            row -> {
              counts
                  .computeIfAbsent(row.getLong("submission"), id -> new ArrayList<>())
                  .add(
                      new SheetCount(
                          row.getString("sheet"),
                          row.getLong("rows_read"),
                          row.getLong("rows_accepted"),
                          row.getLong("rows_left_out")));
            });
    return counts;
  }
}
