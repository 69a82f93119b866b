package strategymonitor.domain;

/** Whether a figure has moved by more than it usually does, in words. */
public enum Variation {
  IMPROVING("Improving"),
  DECLINING("Declining"),
  NO_DETECTABLE_CHANGE("No detectable change"),
  TOO_LITTLE_HISTORY("Too little history");

  private final String words;

  Variation(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * @throws IllegalArgumentException if no variation has these words
   */
  public static Variation of(String words) {
    for (Variation variation : values()) {
      if (variation.words.equals(words)) {
        return variation;
      }
    }
    throw new IllegalArgumentException("must be a variation, was: " + words);
  }
}
