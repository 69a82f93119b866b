package strategymonitor.domain;

/**
 * What a fix-list adds to the workbook it gives back, and what is read from there when it returns.
 * These sheets are no data and are mentioned by nobody.
 */
public final class FixListSheets {
  /** The first sheet: every finding, and the answers to queries. */
  public static final String FINDINGS = "What to mend";

  /** The last sheet: which return it is, and the notes that may be answered. */
  public static final String ABOUT = "About this fix-list";

  /** The guidance of a template, which may still be there when the return comes. */
  public static final String GUIDANCE = "How to fill in";

  /** The lists that a template's cells are chosen from. */
  public static final String LISTS = "Lists";

  /** The schools that a template lists. */
  public static final String SCHOOLS = "List of schools";

  /** The heading over what a query is known by. */
  public static final String QUERY = "Query";

  /** The heading over what is answered to it. */
  public static final String ANSWER = "Answer";

  /** The field that says how often the return went round. */
  public static final String ROUND = "Round";

  /** What stands where there is nothing to say. */
  public static final String NONE = "[z]";

  private static final int DIGITS = 12;

  private FixListSheets() {}

  /** What a query is called in a fix-list: a Q and the first digits of what it is known by. */
  public static String reference(Fingerprint query) {
    return "Q" + query.hex().substring(0, DIGITS);
  }
}
