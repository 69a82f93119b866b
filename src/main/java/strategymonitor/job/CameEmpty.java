package strategymonitor.job;

import java.util.List;

/**
 * A return in force of which a sheet that it must have holds no row, or none that it holds counts
 * as read: whoever sent it may not know.
 *
 * @param sheets those without a row; all of them where the whole return is as blank as its template
 */
public record CameEmpty(String kind, String submitter, boolean wholly, List<String> sheets) {

  public CameEmpty {
    sheets = List.copyOf(sheets);
  }

  /** What is empty, in words. */
  public String inWords() {
    return wholly ? "no row is filled in" : "no row in " + String.join(", ", sheets);
  }
}
