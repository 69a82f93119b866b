package strategymonitor.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * A finding and the return it is about.
 *
 * @param kind the return kind; empty for a file that is no return of the term
 * @param submitter whose it is; empty where nobody can be named
 */
public record RecordedFinding(String kind, String submitter, Finding finding) {

  /**
   * What a query is known by, in whatever file, row or term it is asked: whose return of which
   * kind, which check at which column, what it is about, and what was found there. Empty for an
   * error, and for a query kept before queries could be known again.
   */
  public Optional<Fingerprint> query() {
    if (!finding.query() || finding.subject().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Fingerprint.of(
            String.join(
                "\n",
                ExpectedReturns.key(kind),
                ExpectedReturns.key(submitter),
                finding.number(),
                Objects.requireNonNullElse(finding.column(), ""),
                finding.subject(),
                finding.found())));
  }
}
