package strategymonitor.domain;

/** Which way is better; a figure given as context is never rated. */
public enum Better {
  HIGHER,
  LOWER,
  CONTEXT;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
