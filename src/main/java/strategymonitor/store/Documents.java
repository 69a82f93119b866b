package strategymonitor.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import strategymonitor.domain.Fingerprint;

/** The full text of everything a run depended on, once, by fingerprint. */
public final class Documents {
  private final JdbcClient sql;

  Documents(DataSource dataSource) {
    this.sql = JdbcClient.create(dataSource);
  }

  /** Keeps a text, if it is not kept yet. */
  public Fingerprint keep(String text) {
    return keep(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps bytes, if they are not kept yet. */
  public Fingerprint keep(byte[] bytes) {
    return keep(Fingerprint.of(bytes), bytes);
  }

  /**
   * The same, where it is known already what their fingerprint is.
   *
   * @return the fingerprint
   */
  public Fingerprint keep(Fingerprint fingerprint, byte[] bytes) {
    if (!has(fingerprint)) {
      insert(fingerprint, deflated(bytes));
    }
    return fingerprint;
  }

  private boolean has(Fingerprint fingerprint) {
    return sql.sql("select 1 from document where fingerprint = ?")
        .param(fingerprint.hex())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private void insert(Fingerprint fingerprint, byte[] content) {
    try {
      sql.sql("insert into document (fingerprint, content) values (?, ?)")
          .param(fingerprint.hex())
          .param(content)
          .update();
    } catch (DuplicateKeyException keptMeanwhile) {
      // Another transaction kept the same bytes.
    }
  }

  /** The bytes with this fingerprint. */
  public Optional<byte[]> bytes(Fingerprint fingerprint) {
    return sql.sql("select content from document where fingerprint = ?")
        .param(fingerprint.hex())
        .query((row, number) -> inflated(row.getBytes("content")))
        .optional();
  }

  /** The text with this fingerprint, as UTF-8. */
  public Optional<String> text(Fingerprint fingerprint) {
    return bytes(fingerprint).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Notes which documents lie in the input folder, if they are not those noted last.
   *
   * @param documents fingerprints of kept bytes, by path below the input folder
   */
  public void note(int authority, Map<String, Fingerprint> documents, Instant at) {
    if (noted(authority, at).equals(documents)) {
      return;
    }
    sql.sql("delete from input_document where authority = ? and seen_at = ?")
        .params(authority, Moments.kept(at))
        .update();
    int position = 0;
    for (Map.Entry<String, Fingerprint> document : new TreeMap<>(documents).entrySet()) {
      sql.sql(
              """
              insert into input_document (authority, seen_at, position, path, fingerprint)
              values (?, ?, ?, ?, ?)
              """)
          .params(
              authority, Moments.kept(at), position++, document.getKey(), document.getValue().hex())
          .update();
    }
  }

  /** The documents of the input folder as noted last before a moment, by path. */
  public Map<String, Fingerprint> noted(int authority, Instant asOf) {
    Map<String, Fingerprint> documents = new TreeMap<>();
    sql.sql(
            """
            select path, fingerprint
            from input_document
            where authority = ?
              and seen_at =
                (select max(seen_at)
                 from input_document
                 where authority = ?
                   and seen_at <= ?)
            """)
        .params(authority, authority, Moments.kept(asOf))
        .query(
            row -> {
              documents.put(row.getString("path"), new Fingerprint(row.getString("fingerprint")));
            });
    return documents;
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(content)) {
      deflater.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return content.toByteArray();
  }

  private static byte[] inflated(byte[] content) {
    try (InflaterInputStream inflater =
        new InflaterInputStream(new ByteArrayInputStream(content))) {
      return inflater.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException("a kept text is damaged", damaged);
    }
  }
}
