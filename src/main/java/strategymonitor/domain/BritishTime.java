package strategymonitor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of day by which everybody who sends or reads anything lives. */
public final class BritishTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private BritishTime() {}

  /** The day on which a moment falls. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
