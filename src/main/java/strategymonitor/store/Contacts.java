package strategymonitor.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom to write to about a return. */
public final class Contacts {
  private static final String ANY_KIND = "";
  private final Map<List<String>, String> latest = new HashMap<>();

  private Contacts() {}

  static Contacts read(JdbcClient sql, int authority, Instant asOf) {
    Contacts contacts = new Contacts();
    sql.sql(
            """
            select kind, submitter_key, contact
            from submission
            where authority = ?
              and state in ('accepted', 'answers')
              and settled_at <= ?
              and contact <> ''
            order by coalesce(date_submitted, cast(imported_at as date)), id
            """)
        .params(authority, Moments.kept(asOf))
        .query(
            row -> {
              String submitter = row.getString("submitter_key");
              String contact = row.getString("contact");
              contacts.latest.put(List.of(submitter, row.getString("kind")), contact);
              contacts.latest.put(List.of(submitter, ANY_KIND), contact);
            });
    return contacts;
  }

  /** The contact, as the return gave it; empty where none was ever named. */
  public String of(String kind, String submitter) {
    String key = Submissions.key(submitter);
    String any = latest.getOrDefault(List.of(key, ANY_KIND), "");
    return latest.getOrDefault(List.of(key, kind), any);
  }
}
