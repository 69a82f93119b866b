package strategymonitor.domain;

/** How a figure stands to its target: in words, with a symbol beside them. */
public enum TargetStatus {
  MET("Met", "✓"),
  WITHIN_TOLERANCE("Within tolerance", "≈"),
  NOT_MET("Not met", "✗"),
  NO_TARGET("No target", "–"),
  CANT_TELL("Can't tell", "?");

  private final String words;
  private final String symbol;

  TargetStatus(String words, String symbol) {
    this.words = words;
    this.symbol = symbol;
  }

  public String words() {
    return words;
  }

  public String symbol() {
    return symbol;
  }

  /**
   * @throws IllegalArgumentException if no status has these words
   */
  public static TargetStatus of(String words) {
    for (TargetStatus status : values()) {
      if (status.words.equals(words)) {
        return status;
      }
    }
    throw new IllegalArgumentException("must be a target status, was: " + words);
  }
}
