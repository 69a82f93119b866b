package strategymonitor.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school term: {@code 2025-26-autumn} to machines, {@code Autumn 2025/26} to people. Sorts in
 * time order.
 */
public record Term(int startYear, Season season) implements Comparable<Term> {

  /** The three terms of a school year, in order. */
  public enum Season {
    AUTUMN,
    SPRING,
    SUMMER;

    String lower() {
      return name().toLowerCase(Locale.ROOT);
    }

    String title() {
      return name().charAt(0) + lower().substring(1);
    }
  }

  private static final Pattern ID = Pattern.compile("(\\d{4})-(\\d{2})-(autumn|spring|summer)");
  private static final Pattern TITLE =
      Pattern.compile("(autumn|spring|summer)(?: term)?,? (\\d{4}) ?[/-] ?(?:20)?(\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4}) ?[/-] ?(?:20)?(\\d{2}),? (autumn|spring|summer)(?: term)?");

  /**
   * Reads either form, in any case.
   *
   * @throws IllegalArgumentException if the text is no term
   */
  public static Term of(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a term such as 2025-26-autumn, found \"" + text + "\""));
  }

  /** Reads either form, in any case, and with the year first; empty if the text is no term. */
  public static Optional<Term> find(String text) {
    String plain =
        text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('\u2013', '-');
    Matcher id = ID.matcher(plain);
    if (id.matches()) {
      return of(id.group(1), id.group(2), id.group(3));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(plain);
    if (yearFirst.matches()) {
      return of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher title = TITLE.matcher(plain);
    return title.matches() ? of(title.group(2), title.group(3), title.group(1)) : Optional.empty();
  }

  private static Optional<Term> of(String start, String end, String season) {
    int year = Integer.parseInt(start);
    boolean consecutive = (year + 1) % 100 == Integer.parseInt(end);
    return consecutive
        ? Optional.of(new Term(year, Season.valueOf(season.toUpperCase(Locale.ROOT))))
        : Optional.empty();
  }

  /** The term's id, such as {@code 2025-26-autumn}. */
  public String id() {
    return String.format(
        Locale.ROOT, "%d-%02d-%s", startYear, (startYear + 1) % 100, season.lower());
  }

  /** As shown to people, such as {@code Autumn 2025/26}. */
  public String title() {
    return String.format(
        Locale.ROOT, "%s %d/%02d", season.title(), startYear, (startYear + 1) % 100);
  }

  /** The term before this one: before an autumn comes the summer of the school year before. */
  public Term previous() {
    return season == Season.AUTUMN
        ? new Term(startYear - 1, Season.SUMMER)
        : new Term(startYear, Season.values()[season.ordinal() - 1]);
  }

  /** The term after this one. */
  public Term next() {
    return season == Season.SUMMER
        ? new Term(startYear + 1, Season.AUTUMN)
        : new Term(startYear, Season.values()[season.ordinal() + 1]);
  }

  /** The same term of the school year before. */
  public Term lastYear() {
    return new Term(startYear - 1, season);
  }

  /** How many terms it is after another; negative if before it. */
  public int after(Term other) {
    return (startYear - other.startYear) * Season.values().length
        + season.ordinal()
        - other.season.ordinal();
  }

  @Override
  public int compareTo(Term other) {
    return startYear != other.startYear
        ? Integer.compare(startYear, other.startYear)
        : season.compareTo(other.season);
  }

  @Override
  public String toString() {
    return id();
  }
}
