package strategymonitor.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import strategymonitor.domain.Answer;
import strategymonitor.domain.Answers;
import strategymonitor.domain.ExpectedReturns;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.FixListSheets;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Submission;
import strategymonitor.intake.ReturnedFixList;
import strategymonitor.store.KeptSubmission;

/** Takes the answers of a fix-list that came back: to queries that were asked of its submitter. */
final class TakeAnswers {
  private final ImportContext context;
  private final Submission submission;
  private final Map<String, RecordedFinding> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<Answer> answers = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param submission what the fix-list came with
   */
  TakeAnswers(ImportContext context, Submission submission) {
    this.context = context;
    this.submission = submission;
  }

  /** The answers that are new; the same answer sent again is none. */
  List<Answer> from(ReturnedFixList fixList) {
    if (fixList.answers().isEmpty()) {
      return answers;
    }
    ask();
    Answers standing =
        new Answers(
            submission.term(),
            context.store().answers().newest(context.authority(), context.now()),
            context.place().rules().acceptedNotes());
    fixList.answers().forEach(given -> take(given, standing));
    return answers;
  }

  /** Sentences about answers that nothing was asked for. */
  List<String> notes() {
    return notes;
  }

  private void ask() {
    List<Long> earlier =
        context.submissions().all(context.authority(), submission.term(), context.now()).stream()
            .map(KeptSubmission::submission)
            .filter(this::ofTheSame)
            .map(Submission::id)
            .toList();
    for (RecordedFinding finding : context.store().findings().ofSubmissions(earlier)) {
      finding
          .query()
          .ifPresent(query -> asked.putIfAbsent(FixListSheets.reference(query), finding));
    }
  }

  private boolean ofTheSame(Submission other) {
    return other.kind().equals(submission.kind())
        && ExpectedReturns.sameName(other.submitter(), submission.submitter());
  }

  private void take(ReturnedFixList.Given given, Answers standing) {
    RecordedFinding finding = asked.get(given.query());
    if (finding == null) {
      notes.add(
          "%s, sheet \"%s\", row %d: the answer is to no query that was asked, and is passed over."
              .formatted(submission.files().get(0), FixListSheets.FINDINGS, given.row()));
      return;
    }
    Optional<Answer> before = standing.to(finding);
    if (before.filter(b -> ExpectedReturns.sameName(b.note(), given.answer())).isEmpty()) {
      finding.query().ifPresent(query -> answers.add(answer(query, given.answer())));
    }
  }

  private Answer answer(Fingerprint query, String note) {
    return new Answer(query, submission.term(), note, by(), context.now());
  }

  private String by() {
    return submission.contact().isEmpty() ? submission.submitter() : submission.contact();
  }
}
