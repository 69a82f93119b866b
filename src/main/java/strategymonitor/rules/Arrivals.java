package strategymonitor.rules;

import java.util.List;

/** Which sheets had accepted rows, and which returns that are owed did not come. */
interface Arrivals {
  /**
   * @param sheet as kind/sheet
   * @param termsBack 0: the term itself
   */
  boolean arrived(String sheet, int termsBack);

  /**
   * The submitters whose return of a kind is owed and was not accepted, while another's was; in
   * order of name.
   */
  List<String> missing(String kind);

  /** The submitters whose return of a kind is owed, where none was accepted; in order of name. */
  List<String> awaited(String kind);

  /** The submitters whose return of a kind was accepted, in order of name. */
  List<String> senders(String kind);
}
