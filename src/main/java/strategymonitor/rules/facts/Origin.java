package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.TermDates;

/**
 * The sheet of a submission that rows came from, or a register or list.
 *
 * @param submission its number in the store; 0 where rows are no submission's
 * @param fingerprint of the content the rows were read from
 * @param ownReferences whether its references are told apart from other submitters'
 */
public record Origin(
    TermDates term,
    String submitter,
    String kind,
    String sheet,
    long submission,
    Fingerprint fingerprint,
    boolean ownReferences) {

  @Override
  public int hashCode() {
    return Long.hashCode(submission) * 31 + sheet.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Origin origin
            && submission == origin.submission
            && sheet.equals(origin.sheet)
            && kind.equals(origin.kind)
            && submitter.equals(origin.submitter)
            && fingerprint.equals(origin.fingerprint)
            && ownReferences == origin.ownReferences
            && term.equals(origin.term));
  }

  /** A person's reference, told apart from other submitters' where the submitter says so. */
  public String reference(String written) {
    return ownReferences ? submitter + " / " + written : written;
  }
}
