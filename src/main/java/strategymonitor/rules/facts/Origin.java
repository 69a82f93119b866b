package strategymonitor.rules.facts;

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

  /** A person's reference, told apart from other submitters' where the submitter says so. */
  public String reference(String written) {
    return ownReferences ? submitter + " / " + written : written;
  }
}
