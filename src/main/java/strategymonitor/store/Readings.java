package strategymonitor.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Coverage;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Range;
import strategymonitor.domain.Reading;
import strategymonitor.domain.Variation;

/** The columns of a result that say how it is to be read; numbers as {@code over/under}, exact. */
final class Readings {
  private Readings() {}

  static void set(PreparedStatement statement, int first, Reading reading) throws SQLException {
    Variation variation = reading.variation();
    statement.setString(first, variation == null ? null : variation.words());
    statement.setString(first + 1, empty(reading.basis()));
    set(statement, first + 2, reading.limits());
    set(statement, first + 4, reading.coverage());
    set(statement, first + 6, reading.bounds());
    set(statement, first + 8, reading.interval());
    statement.setString(first + 10, empty(reading.since()));
  }

  private static void set(PreparedStatement statement, int at, @Nullable Range range)
      throws SQLException {
    statement.setString(at, range == null ? null : written(range.low()));
    statement.setString(at + 1, range == null ? null : written(range.high()));
  }

  private static void set(PreparedStatement statement, int at, @Nullable Coverage coverage)
      throws SQLException {
    if (coverage == null) {
      statement.setNull(at, Types.BIGINT);
      statement.setNull(at + 1, Types.BIGINT);
    } else {
      statement.setLong(at, coverage.covered());
      statement.setLong(at + 1, coverage.units());
    }
  }

  static Reading of(ResultSet row) throws SQLException {
    String variation = row.getString("variation");
    return new Reading(
        variation == null ? null : Variation.of(variation),
        text(row.getString("variation_basis")),
        range(row.getString("limit_low"), row.getString("limit_high")),
        coverage(row),
        range(row.getString("bound_low"), row.getString("bound_high")),
        range(row.getString("interval_low"), row.getString("interval_high")),
        text(row.getString("since_baseline")));
  }

  private static @Nullable Coverage coverage(ResultSet row) throws SQLException {
    long covered = row.getLong("covered");
    return row.wasNull() ? null : new Coverage(covered, row.getLong("units"));
  }

  private static @Nullable Range range(@Nullable String low, @Nullable String high) {
    return low == null || high == null ? null : new Range(number(low), number(high));
  }

  private static String written(Fraction number) {
    Fraction reduced = number.reduced();
    return reduced.numerator().toPlainString() + "/" + reduced.denominator().toPlainString();
  }

  private static Fraction number(String written) {
    String[] parts = written.split("/", 2);
    return Fraction.of(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
  }

  private static @Nullable String empty(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String text(@Nullable String kept) {
    return kept == null ? "" : kept;
  }
}
