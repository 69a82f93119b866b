package strategymonitor.rules;

import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Register;
import strategymonitor.domain.TermDates;
import strategymonitor.rules.facts.Origin;

/** The checks of the returns of one term; returns may be checked at once, a thread each. */
public final class TermChecks {
  private final RuleBook book;
  private final TermDates term;
  private final MakeFacts facts;

  /**
   * @param authority GIAS's code of the authority whose returns these are
   */
  public TermChecks(RuleBook book, Register register, int authority, TermDates term) {
    this.book = book;
    this.term = term;
    Schools schools =
        Schools.of(register, authority, term, urn -> Contacts.NONE, book.rules(Part.SHARED));
    this.facts = new MakeFacts(schools);
    book.rules(Part.CHECKS);
  }

  /**
   * The checks of one return.
   *
   * @param ownReferences whether its references are told apart from other submitters'
   */
  public RowChecks of(String kind, String submitter, Fingerprint content, boolean ownReferences) {
    Origin origin = new Origin(term, submitter, kind, "", 0, content, ownReferences);
    return new RowChecks(book, facts, origin);
  }
}
