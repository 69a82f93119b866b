package strategymonitor.domain;

/**
 * Who reports themselves for an indicator: each of the Schools is expected to have rows in a sheet.
 *
 * @param sheet as {@code kind/sheet}
 * @param whole whether a school has not reported where one of its rows there was left out
 * @param bounded whether each that has not reported could count once above and below the line, or
 *     below only, so that it is known how far the rest could move the figure
 */
public record Reporting(String sheet, boolean whole, boolean bounded) {

  /** The return's kind. */
  public String kind() {
    return sheet.substring(0, sheet.indexOf('/'));
  }
}
