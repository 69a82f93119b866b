package strategymonitor.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import strategymonitor.domain.Submission;

/** Which submission of a term replaces which, as seen at one moment. */
final class Standings {
  /** Later: by the day it was submitted, then by how often it went round, by name, by import. */
  private static final Comparator<Submission> LATER =
      Comparator.comparing(Submission::received)
          .thenComparing(Submission::rounds)
          .thenComparing(Standings::fileName)
          .thenComparing(Submission::importedAt)
          .thenComparing(Submission::id);

  private final List<StoredSubmission> settled;
  private final Instant asOf;
  private final Map<List<String>, Long> inForce = new HashMap<>();
  private final Map<String, Long> latestOfFile = new HashMap<>();

  Standings(List<StoredSubmission> settled, Instant asOf) {
    this.settled =
        settled.stream().sorted(Comparator.comparing(StoredSubmission::submission, LATER)).toList();
    this.asOf = asOf;
    for (StoredSubmission stored : this.settled) {
      if (stored.state() == Known.State.ACCEPTED && !stored.withdrawn(asOf)) {
        inForce.put(stored.key(), stored.submission().id());
      }
      stored
          .submission()
          .files()
          .forEach(f -> latestOfFile.merge(f, stored.submission().id(), Math::max));
    }
  }

  /** All, in the order of their days submitted and file names. */
  List<KeptSubmission> all() {
    return settled.stream()
        .map(s -> new KeptSubmission(s.submission(), standing(s), s.contents()))
        .toList();
  }

  private Standing standing(StoredSubmission stored) {
    if (stored.state() == Known.State.REJECTED) {
      boolean gone = stored.withdrawn(asOf) || mended(stored.submission());
      return gone ? Standing.MENDED : Standing.REJECTED;
    }
    if (stored.withdrawn(asOf)) {
      return Standing.WITHDRAWN;
    }
    if (stored.state() == Known.State.ANSWERS) {
      return Standing.ANSWERS;
    }
    long latest = Objects.requireNonNull(inForce.get(stored.key()));
    return stored.submission().id() == latest ? Standing.IN_FORCE : Standing.REPLACED;
  }

  /** Whether other content came in under the same file names since. */
  private boolean mended(Submission rejected) {
    return rejected.files().stream()
        .allMatch(file -> Objects.requireNonNull(latestOfFile.get(file)) > rejected.id());
  }

  private static String fileName(Submission submission) {
    String path = submission.files().isEmpty() ? "" : submission.files().get(0);
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
