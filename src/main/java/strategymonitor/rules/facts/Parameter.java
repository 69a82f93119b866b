package strategymonitor.rules.facts;

/**
 * A dated parameter of a definition, as it is in force for the term.
 *
 * @param value as written in the definition
 */
public record Parameter(String name, String value) {
  /** Whether its value is yes. */
  public boolean on() {
    return value.equals("yes") || value.equals("true");
  }
}
