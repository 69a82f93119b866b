package strategymonitor.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import strategymonitor.domain.Submission;

/** The order in which submissions stand: by date submitted, then by file name. */
final class SubmissionOrder {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  static final Comparator<Submission> FIRST_SUBMITTED =
      Comparator.comparing(SubmissionOrder::submittedOn)
          .thenComparing(submission -> String.join("\n", submission.files()))
          .thenComparing(Submission::id);

  private SubmissionOrder() {}

  /** The date submitted; where the return says none, the day of import. */
  static LocalDate submittedOn(Submission submission) {
    LocalDate said = submission.dateSubmitted();
    return said == null ? LocalDate.ofInstant(submission.importedAt(), ZONE) : said;
  }
}
