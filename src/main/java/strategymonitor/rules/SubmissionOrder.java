package strategymonitor.rules;

import java.util.Comparator;
import strategymonitor.domain.Submission;

/** The order in which submissions stand: by date submitted, then by file name. */
final class SubmissionOrder {
  static final Comparator<Submission> FIRST_SUBMITTED =
      Comparator.comparing(Submission::received)
          .thenComparing(submission -> String.join("\n", submission.files()))
          .thenComparing(Submission::id);

  private SubmissionOrder() {}
}
