package strategymonitor.intake;

/**
 * Why a cell does not hold what its column must.
 *
 * @param number the check's number
 * @param expected what was wanted
 * @param mend how to mend it
 */
record Problem(String number, String expected, String mend) {
  private static final String CORRECT = "Correct the cell and send the return again.";

  Problem(String number, String expected) {
    this(number, expected, CORRECT);
  }

  /** With the word somebody probably meant. */
  static Problem meant(String number, String expected, String suggestion) {
    return new Problem(number, expected, (suggestion + " " + CORRECT).strip());
  }
}
