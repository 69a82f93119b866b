package strategymonitor.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fingerprint;

/** What tells one arrival from another, whether or not it is a return. */
record Identity(
    long id,
    Fingerprint fingerprint,
    Known.State state,
    @Nullable Instant settledAt,
    @Nullable Instant withdrawnAt,
    List<String> files) {

  /** Whether it was turned away and, for all that is known, still lies in its folder. */
  boolean rejectedAndPresent() {
    return state == Known.State.REJECTED && withdrawnAt == null;
  }
}
