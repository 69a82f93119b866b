package strategymonitor.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Submission;
import strategymonitor.store.KeptSubmission;
import strategymonitor.store.Standing;

/** Files turned away in whose place the same submitter has sent a good one since. */
final class ReplacedFiles {
  private ReplacedFiles() {}

  /** The file turned away, by the one that was taken in after it. */
  static SortedMap<String, String> of(List<KeptSubmission> kept) {
    SortedMap<String, String> replaced = new TreeMap<>();
    for (KeptSubmission one : kept) {
      if (one.standing() == Standing.REJECTED) {
        by(one.submission(), kept)
            .ifPresent(
                by -> one.submission().files().forEach(f -> replaced.put(f, by.files().get(0))));
      }
    }
    return replaced;
  }

  private static Optional<Submission> by(Submission rejected, List<KeptSubmission> kept) {
    return kept.stream()
        .filter(one -> one.standing() == Standing.IN_FORCE)
        .map(KeptSubmission::submission)
        .filter(good -> good.importedAt().isAfter(rejected.importedAt()))
        .filter(good -> ExpectedReturns.sameName(good.submitter(), rejected.submitter()))
        .filter(good -> sameKind(good, rejected))
        .findFirst();
  }

  /** Of a file that cannot be opened, its name says the kind, or is the good one's. */
  private static boolean sameKind(Submission good, Submission rejected) {
    if (!rejected.kind().isEmpty()) {
      return ExpectedReturns.sameName(good.kind(), rejected.kind());
    }
    String name = stem(rejected);
    return name.equals(stem(good)) || name.contains(good.kind().toLowerCase(Locale.ROOT));
  }

  private static String stem(Submission submission) {
    String file = submission.files().get(0).toLowerCase(Locale.ROOT);
    int dot = file.lastIndexOf('.');
    return file.substring(file.lastIndexOf('/') + 1, dot < 0 ? file.length() : dot);
  }
}
