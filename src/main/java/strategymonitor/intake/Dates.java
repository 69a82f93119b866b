package strategymonitor.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days: Excel's by their cell's format, and text in ISO or British form. */
final class Dates {
  static final String EXPECTED = "a date such as 30/09/2025";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?");
  private static final Pattern BRITISH =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
              + "(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final LocalDate DAY_0_FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}([ /.-])(?:\\d{1,2}|[A-Za-z]{3,9})\\1\\d{2}");
  private static final Problem NO_DATE = new Problem("1022", EXPECTED);
  private static final Problem YEAR_OF_TWO_FIGURES =
      new Problem(
          "1022", EXPECTED, "Write the year with its four figures and send the return again.");
  private static final Problem MONTH_FIRST =
      new Problem("1022", EXPECTED, "Write the day before the month and send the return again.");
  private static final Problem BARE_NUMBER =
      new Problem(
          "1022",
          EXPECTED,
          "Give the cell a date format, see that it shows the right day, and send the return again.");

  private Dates() {}

  /** The cell's day, or the problem with it. */
  static Object read(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.PERCENT) {
      return BARE_NUMBER;
    }
    LocalDate date = cell.isDate() ? stored(cell) : written(cell.text());
    return date == null || date.getYear() < 1900 || date.getYear() > 9999
        ? problem(cell.text())
        : date;
  }

  /** What is wrong, as far as it is plain what was meant. */
  private static Problem problem(String text) {
    if (SHORT_YEAR.matcher(text).matches()) {
      return YEAR_OF_TWO_FIGURES;
    }
    Matcher american = BRITISH.matcher(text);
    return american.matches()
            && day(american.group(4), american.group(1), american.group(3)) != null
        ? MONTH_FIRST
        : NO_DATE;
  }

  /** The day of a number shown as a date; null where there is no such day. */
  static @Nullable LocalDate stored(Cell cell) {
    double days;
    try {
      days = Math.floor(Double.parseDouble(cell.text()));
    } catch (NumberFormatException damaged) {
      return null;
    }
    if (days < 0 || days > 2_958_465) {
      return null;
    }
    return cell.kind() == Cell.Kind.DATE_1904
        ? DAY_0_FROM_1904.plusDays((long) days)
        : from1900((long) days);
  }

  /** Excel counts a 29 February 1900 that was not, as its day 60. */
  private static @Nullable LocalDate from1900(long days) {
    if (days == 0 || days == 60) {
      return null;
    }
    return DAY_0_FROM_1900.plusDays(days < 60 ? days + 1 : days);
  }

  private static @Nullable LocalDate written(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher british = BRITISH.matcher(text);
    if (british.matches()) {
      return day(british.group(4), british.group(3), british.group(1));
    }
    Matcher words = WORDS.matcher(text.toLowerCase(Locale.ROOT));
    return words.matches()
        ? day(words.group(3), String.valueOf(month(words.group(2))), words.group(1))
        : null;
  }

  /** The month of a name or its first letters; 0, which is no month, for any other word. */
  private static int month(String name) {
    String start = name.equals("sept") ? "sep" : name;
    for (int i = 0; i < MONTHS.size(); i++) {
      boolean abbreviated = start.length() == 3 && MONTHS.get(i).startsWith(start);
      if (abbreviated || MONTHS.get(i).equals(name)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
