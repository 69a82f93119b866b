package strategymonitor.domain;

import java.util.Map;
import java.util.Optional;

/**
 * The answers to queries as they stand in one term.
 *
 * @param newest the newest answer to each query
 */
public record Answers(Term term, Map<Fingerprint, Answer> newest, AcceptedNotes notes) {

  public Answers {
    newest = Map.copyOf(newest);
  }

  /** No answer to anything. */
  public static Answers none(Term term) {
    return new Answers(term, Map.of(), AcceptedNotes.NONE);
  }

  /** The answer that closes a query; empty while it is open, and for an error. */
  public Optional<Answer> to(RecordedFinding finding) {
    return given(finding).filter(answer -> stands(finding, answer));
  }

  /** An answer to a query that no longer stands. */
  public Optional<Answer> ranOut(RecordedFinding finding) {
    return given(finding)
        .filter(answer -> answer.term().compareTo(term) < 0 && !stands(finding, answer));
  }

  private Optional<Answer> given(RecordedFinding finding) {
    return finding.query().map(newest::get);
  }

  private boolean stands(RecordedFinding finding, Answer answer) {
    return notes.stands(finding.finding().number(), answer, term);
  }

  /** Whether it is a query that nobody has answered. */
  public boolean open(RecordedFinding finding) {
    return finding.finding().query() && to(finding).isEmpty();
  }

  /** Whether an answer was given in an earlier term. */
  public boolean carriedForward(Answer answer) {
    return answer.term().compareTo(term) < 0;
  }
}
