package strategymonitor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Term;

/** A run's own line, before what it depended on is put to it. */
record StoredRun(
    long number,
    String id,
    int authority,
    Term term,
    Instant clock,
    Fingerprint inputs,
    Fingerprint rules) {

  static final String SELECT =
      """
      select number, id, authority, term, clock, inputs, rules
      from run
      """;

  static StoredRun read(ResultSet row, int rowNumber) throws SQLException {
    return new StoredRun(
        row.getLong("number"),
        row.getString("id"),
        row.getInt("authority"),
        Term.of(row.getString("term")),
        Moments.read(row, "clock"),
        new Fingerprint(row.getString("inputs")),
        new Fingerprint(row.getString("rules")));
  }
}
