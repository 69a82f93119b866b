package strategymonitor.report;

import java.util.Map;

/** What each numbered check asks, in a few words. */
final class Checks {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("1001", "File of another term, or that names none"),
          Map.entry("1002", "Required heading missing"),
          Map.entry("1003", "No data sheet recognised"),
          Map.entry("1005", "Required sheet missing"),
          Map.entry("1006", "File that cannot be read as a return"),
          Map.entry("1010", "URN is not six digits"),
          Map.entry("1011", "URN is not on the register"),
          Map.entry("1011Q", "Leader's home is not on the register"),
          Map.entry("1012Q", "School is closed"),
          Map.entry("1013", "School of another authority"),
          Map.entry("1013Q", "Leader's home is in another authority"),
          Map.entry("1020", "Date outside the term"),
          Map.entry("1022", "Not a date"),
          Map.entry("1030", "Not in the list of what the cell may hold"),
          Map.entry("1031", "Required cell is blank"),
          Map.entry("1040", "Not a number, or an Excel error"),
          Map.entry("1041", "Negative, or a fraction of a whole"),
          Map.entry("1050", "The same key again"),
          Map.entry("1060", "Session not in the file, or left out"),
          Map.entry("2001", "Completed but not attended"),
          Map.entry("2002Q", "Attended but not booked"),
          Map.entry("2003Q", "More attended than places offered"),
          Map.entry("2004Q", "One reference at two schools"),
          Map.entry("3001Q", "More attended than expected"),
          Map.entry("3002Q", "Nobody attended"),
          Map.entry("4001", "Ends before it starts"),
          Map.entry("4002", "Supports the leader's own school"),
          Map.entry("4004", "Leader not in the file, or left out"),
          Map.entry("4005Q", "A role's precondition is not met"),
          Map.entry("4006Q", "Capacity not checked before the start"),
          Map.entry("4007Q", "More days delivered than offered"),
          Map.entry("4008Q", "Started before it was requested"),
          Map.entry("5001", "In post and vacant do not add up to places"),
          Map.entry("5002Q", "Fewer than seven places on a maintained board"),
          Map.entry("5007Q", "Vacant for over four years"),
          Map.entry("6002Q", "More respondents than invited"),
          Map.entry("6004Q", "Response rate under 20%"),
          Map.entry("7001", "Unknown recommendation, next step or pathway"));

  private Checks() {}

  static String name(String number) {
    return NAMES.getOrDefault(number, "Check " + number);
  }
}
