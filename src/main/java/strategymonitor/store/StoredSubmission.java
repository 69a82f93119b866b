package strategymonitor.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Submission;

/** A submission and its own state, before it is compared with others. */
record StoredSubmission(
    Submission submission,
    List<Fingerprint> contents,
    String submitterKey,
    Known.State state,
    @Nullable Instant withdrawnAt) {

  boolean withdrawn(Instant asOf) {
    return withdrawnAt != null && !withdrawnAt.isAfter(asOf);
  }

  /** What a later submission must share to replace it. */
  List<String> key() {
    return List.of(submission.kind(), submitterKey);
  }
}
