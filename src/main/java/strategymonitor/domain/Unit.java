package strategymonitor.domain;

/** What a value is measured in. */
public enum Unit {
  PERCENT("%"),
  COUNT("n"),
  POINTS("pp"),
  DAYS("days"),
  RATE("rate");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
