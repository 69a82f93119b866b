package strategymonitor.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers: those stored as such, and digits as text. */
final class Numbers {
  private static final Pattern DIGITS =
      Pattern.compile("[+-]?(?:\\d{1,3}(?:[ ,]\\d{3})+|\\d+)(?:\\.\\d*)?|[+-]?\\.\\d+");
  private static final Pattern PERCENT = Pattern.compile("([^%]*?) ?%");
  private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What the database holds: eighteen digits before the point and eighteen after it. */
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);

  private static final int PLACES = 18;

  static final String URN = "a URN of six digits";
  static final String WHOLE = "a whole number of at least 0";
  static final String DECIMAL = "a number of at least 0";
  static final String PERCENTAGE = "a percentage of at least 0";

  private Numbers() {}

  /** Six digits as an Integer, or the problem. */
  static Object urn(Cell cell) {
    if (cell.kind() == Cell.Kind.TEXT && SIX_DIGITS.matcher(cell.text()).matches()) {
      return Integer.valueOf(cell.text());
    }
    BigDecimal number = number(cell);
    return number != null && sixDigits(number)
        ? (Object) number.intValueExact()
        : new Problem("1010", URN);
  }

  private static boolean sixDigits(BigDecimal number) {
    return number.scale() == 0 && number.signum() > 0 && number.precision() == 6;
  }

  /** A Long of at least 0, or the problem. */
  static Object whole(Cell cell) {
    BigDecimal number = number(cell);
    if (number == null) {
      return new Problem("1040", WHOLE);
    }
    return number.scale() == 0 && number.signum() >= 0
        ? (Object) number.longValueExact()
        : new Problem("1041", WHOLE);
  }

  /** A BigDecimal of at least 0, or the problem. */
  static Object decimal(Cell cell) {
    return atLeast0(number(cell), DECIMAL);
  }

  /** A percentage as a BigDecimal, or the problem: 65.3 % is 65.3, however it is stored. */
  static Object percent(Cell cell) {
    return atLeast0(signedPercent(cell), PERCENTAGE);
  }

  /** A percentage, which may be below 0; null where the cell holds none. */
  static @Nullable BigDecimal signedPercent(Cell cell) {
    if (cell.kind() == Cell.Kind.PERCENT) {
      BigDecimal share = number(cell);
      return share == null ? null : plain(share.multiply(HUNDRED));
    }
    Matcher written = PERCENT.matcher(cell.text());
    return cell.kind() == Cell.Kind.TEXT && written.matches()
        ? written(written.group(1))
        : number(cell);
  }

  private static Object atLeast0(@Nullable BigDecimal number, String expected) {
    if (number == null) {
      return new Problem("1040", expected);
    }
    if (number.signum() < 0) {
      return new Problem("1041", expected);
    }
    return number.scale() > PLACES ? number.setScale(PLACES, RoundingMode.HALF_UP) : number;
  }

  /** The number a cell holds, whatever its format shows; null where it holds none. */
  static @Nullable BigDecimal number(Cell cell) {
    BigDecimal number =
        switch (cell.kind()) {
          case NUMBER, PERCENT, DATE_1900, DATE_1904 -> stored(cell.text());
          case TEXT -> written(cell.text());
          case BOOLEAN, ERROR, UNCALCULATED -> null;
        };
    return number == null || number.abs().compareTo(TOO_LARGE) >= 0 ? null : number;
  }

  /** Excel shows and means fifteen digits; those beyond are the dust of binary fractions. */
  static @Nullable BigDecimal stored(String text) {
    if (!text.isEmpty()
        && text.length() <= 15
        && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return BigDecimal.valueOf(Long.parseLong(text));
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > 400
          ? null
          : plain(number.round(new MathContext(15, RoundingMode.HALF_EVEN)));
    } catch (NumberFormatException damaged) {
      return null;
    }
  }

  private static @Nullable BigDecimal written(String text) {
    String digits = text.replace('\u2212', '-');
    boolean number = digits.length() <= 40 && DIGITS.matcher(digits).matches();
    return number ? plain(new BigDecimal(digits.replaceAll("[ ,]", ""))) : null;
  }

  /** Without trailing zeros: the scale of a whole number is 0. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
