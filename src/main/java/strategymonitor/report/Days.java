package strategymonitor.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.BritishTime;

/** Dates as the board reads them. */
public final class Days {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Days() {}

  /** {@code 10 February 2026}. */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }

  static String of(@Nullable LocalDate day, String otherwise) {
    return day == null ? otherwise : of(day);
  }

  /** The day a moment falls on for the people who read the report. */
  public static LocalDate of(Instant moment) {
    return BritishTime.day(moment);
  }
}
