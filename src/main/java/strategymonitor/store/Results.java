package strategymonitor.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Result;
import strategymonitor.domain.TargetStatus;

/** The table of results. */
final class Results {
  private static final String INSERT =
      """
      insert into result
        (run, position, indicator, breakdown, group_name, numerator, denominator,
         value_over, value_under, flags, target, tolerance, status, reason,
         contributing_rows, evidence, variation, variation_basis, limit_low, limit_high,
         covered, units, bound_low, bound_high, interval_low, interval_high, since_baseline)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate batches;
  private final JdbcClient sql;

  Results(DataSource dataSource) {
    this.batches = new JdbcTemplate(dataSource);
    this.sql = JdbcClient.create(batches);
  }

  void insert(long run, List<Result> results) {
    if (results.isEmpty()) {
      return;
    }
    batches.execute(
        INSERT,
        (PreparedStatement statement) -> {
          int position = 0;
          for (Result result : results) {
            statement.setLong(1, run);
            statement.setInt(2, position++);
            set(statement, result);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  private static void set(PreparedStatement statement, Result result) throws SQLException {
    Fraction value = result.value();
    statement.setString(3, result.indicator());
    statement.setString(4, result.breakdown().label());
    statement.setString(5, result.group());
    statement.setString(6, written(result.numerator()));
    statement.setString(7, written(result.denominator()));
    statement.setString(8, value == null ? null : written(value.numerator()));
    statement.setString(9, value == null ? null : written(value.denominator()));
    statement.setString(10, result.flags());
    statement.setString(11, written(result.target()));
    statement.setString(12, written(result.tolerance()));
    statement.setString(13, result.status().words());
    statement.setString(14, result.reason());
    statement.setLong(15, result.rows());
    statement.setString(16, result.evidence().hex());
    Readings.set(statement, 17, result.reading());
  }

  List<Result> of(int authority, String runId) {
    return sql.sql(
            """
            select indicator, breakdown, group_name, numerator, denominator,
                   value_over, value_under, flags, target, tolerance, status, reason,
                   contributing_rows, evidence, variation, variation_basis, limit_low,
                   limit_high, covered, units, bound_low, bound_high, interval_low,
                   interval_high, since_baseline
            from result
            join run on run.number = result.run
            where run.authority = ?
              and run.id = ?
            order by position
            """)
        .params(authority, runId)
        .query((row, number) -> read(row))
        .list();
  }

  private static Result read(ResultSet row) throws SQLException {
    return new Result(
        row.getString("indicator"),
        Breakdown.find(row.getString("breakdown")).orElseThrow(),
        row.getString("group_name"),
        decimal(row.getString("numerator")),
        decimal(row.getString("denominator")),
        value(decimal(row.getString("value_over")), decimal(row.getString("value_under"))),
        row.getString("flags"),
        decimal(row.getString("target")),
        decimal(row.getString("tolerance")),
        TargetStatus.of(row.getString("status")),
        row.getString("reason"),
        row.getLong("contributing_rows"),
        new Fingerprint(row.getString("evidence")),
        Readings.of(row));
  }

  private static @Nullable String written(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static @Nullable BigDecimal decimal(@Nullable String written) {
    return written == null ? null : new BigDecimal(written);
  }

  private static @Nullable Fraction value(@Nullable BigDecimal over, @Nullable BigDecimal under) {
    return over == null || under == null ? null : Fraction.of(over, under);
  }
}
