package strategymonitor.report.fixlist;

/** A workbook is written in a way that its cells cannot be marked in; its list goes out alone. */
final class Uneditable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Uneditable(String why) {
    super(why);
  }
}
