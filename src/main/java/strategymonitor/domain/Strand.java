package strategymonitor.domain;

/** The three ways the report of 2017 names for knowing whether the strategy works. */
public enum Strand {
  OUTPUTS("Outputs"),
  TRACKING("Tracking activity"),
  QUALITY("Quality-assurance");

  private final String title;

  Strand(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
