package strategymonitor.store;

import java.util.Locale;

/** What the store already has of the files of an arrival. */
public record Known(long id, State state) {

  /** How far their import came. */
  public enum State {
    /** Its import was cut off: its rows do not count yet. */
    READING,
    ACCEPTED,
    /** It brought answers to queries and no rows. */
    ANSWERS,
    REJECTED;

    static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
