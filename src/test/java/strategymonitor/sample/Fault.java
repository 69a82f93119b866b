package strategymonitor.sample;

/**
 * One way for a sheet to be wrong.
 *
 * @param number the finding it raises, at the column
 */
record Fault(String kind, String sheet, String number, String column, Act act) {

  /** Plants a fault; false where the sheet has no place for it. */
  interface Act {
    boolean plant(Ground ground, Fault fault);
  }

  boolean plant(Ground ground) {
    return act.plant(ground, this);
  }

  boolean raises(String otherNumber, String otherSheet) {
    return number.equals(otherNumber) && sheet.equals(otherSheet);
  }
}
