package strategymonitor.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    Fingerprint fingerprint = Fingerprint.of(bytes);
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
