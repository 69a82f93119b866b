package strategymonitor.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.SheetCount;
import strategymonitor.domain.Submission;
import strategymonitor.domain.Term;

/**
 * What holds on either database. One store serves a class; each test is an authority of its own, so
 * none sees another's returns.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
  static final Term AUTUMN = Term.of("2025-26-autumn");
  static final Instant MONDAY = Instant.parse("2026-01-12T06:00:00Z");
  static final Instant TUESDAY = Instant.parse("2026-01-13T06:00:00Z");
  static final Instant WEDNESDAY = Instant.parse("2026-01-14T06:00:00Z");
  private static final AtomicInteger AUTHORITIES = new AtomicInteger(900);

  private final TestDatabase database;
  Store store;
  int authority;

  @SuppressWarnings("NullAway.Init") // opened before the first test
  StoreContract(TestDatabase database) {
    this.database = database;
  }

  @BeforeAll
  void open(@TempDir Path folder) {
    store = Store.open(database.newUrl(folder), null, folder);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @BeforeEach
  void anotherAuthority() {
    authority = AUTHORITIES.incrementAndGet();
  }

  static Submission cpd(
      String submitter, String file, @Nullable LocalDate submitted, Instant imported) {
    return new Submission(
        0,
        AUTUMN,
        "CPD take-up",
        submitter,
        "Ann Other",
        submitted,
        imported,
        List.of(file),
        Fingerprint.of(submitter + file + submitted + imported),
        false);
  }

  /** Reads a return and accepts it at once. */
  long accepted(Submission arriving) {
    long id = begun(arriving);
    store
        .submissions()
        .accept(
            id,
            arriving.importedAt(),
            List.of(new SheetCount("Sessions", 3, 2, 1)),
            List.of("One.", "Two."));
    return id;
  }

  long begun(Submission arriving) {
    return store
        .submissions()
        .begin(authority, arriving, arriving.files().stream().map(Fingerprint::of).toList());
  }
}
