package strategymonitor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as the database holds them: UTC, without a zone, to the microsecond. */
final class Moments {
  private Moments() {}

  static LocalDateTime kept(Instant moment) {
    return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  static Instant read(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  static @Nullable Instant readIfAny(ResultSet row, String column) throws SQLException {
    LocalDateTime moment = row.getObject(column, LocalDateTime.class);
    return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
  }
}
