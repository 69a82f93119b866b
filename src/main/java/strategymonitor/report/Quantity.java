package strategymonitor.report;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Better;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Unit;

/**
 * A number with its unit, shown with as many decimal places as it takes not to contradict what it
 * is compared with: 79.96 % of a target of 80 % is never shown as 80.0 %.
 *
 * @param number as a cell holds it
 * @param places shown
 */
record Quantity(BigDecimal number, int places, Unit unit, boolean signed) {
  private static final String LEAST = "<0.1";
  private static final int KEPT = 4;
  private static final int MOST = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A figure beside its target. */
  static Quantity of(Shown shown, Fraction value, Unit unit, Better better) {
    List<BigDecimal> marks = new ArrayList<>(List.of(BigDecimal.ZERO));
    if (unit == Unit.PERCENT) {
      marks.add(HUNDRED);
    }
    BigDecimal target = shown.target();
    if (target != null) {
      marks.add(target);
      marks.add(limit(target, shown.tolerance(), better));
    }
    return shown(value, unit, false, marks);
  }

  private static BigDecimal limit(
      BigDecimal target, @Nullable BigDecimal tolerance, Better better) {
    BigDecimal by = tolerance == null ? BigDecimal.ZERO : tolerance;
    return better == Better.LOWER ? target.add(by) : target.subtract(by);
  }

  /** By how much one figure is above another of the same unit: to one place, like any other. */
  static Quantity change(Fraction now, Fraction then, Unit unit) {
    Unit between = unit == Unit.PERCENT ? Unit.POINTS : unit;
    Quantity exact = shown(now.minus(then), between, true, List.of(BigDecimal.ZERO));
    return new Quantity(exact.number(), Math.min(1, exact.places()), between, true);
  }

  /** A target, as it was agreed. */
  static Quantity target(BigDecimal target, Unit unit) {
    BigDecimal plain = plain(target);
    return new Quantity(plain, plain.scale(), unit, false);
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Quantity shown(Fraction exact, Unit unit, boolean signed, List<BigDecimal> marks) {
    boolean whole = unit == Unit.COUNT && exact.rounded(KEPT).scale() == 0;
    int places = whole ? 0 : 1;
    while (places < MOST && contradicts(exact, places, marks)) {
      places++;
    }
    return new Quantity(exact.rounded(Math.max(KEPT, places)), places, unit, signed);
  }

  private static boolean contradicts(Fraction exact, int places, List<BigDecimal> marks) {
    // As a spreadsheet program does: from the number in the cell, which is itself rounded.
    BigDecimal shown = exact.rounded(Math.max(KEPT, places)).setScale(places, HALF_UP);
    for (BigDecimal mark : marks) {
      if (shown.compareTo(mark) != exact.compareTo(Fraction.of(mark))) {
        return true;
      }
    }
    return false;
  }

  /** As a person reads it in a sentence. */
  String text() {
    return small() ? sign() + LEAST + suffix() : digits(places) + suffix();
  }

  /** Whether it is a change that would be shown as none. */
  private boolean small() {
    return signed && number.signum() != 0 && number.setScale(places, HALF_UP).signum() == 0;
  }

  private String sign() {
    return number.signum() < 0 ? "-" : "+";
  }

  /** With enough places that it is not read as another number, as far as places are kept. */
  Quantity apartFrom(Quantity other) {
    int more = Math.max(places, other.places);
    while (more < KEPT && digits(more).equals(other.digits(more))) {
      more++;
    }
    return digits(places).equals(other.digits(other.places))
        ? new Quantity(number, more, unit, signed)
        : this;
  }

  /** Without a sign, for a sentence that says up or down. */
  String size() {
    return small()
        ? "less than 0.1" + suffix()
        : new Quantity(number.abs(), places, unit, false).text();
  }

  private String digits(int to) {
    BigDecimal shown = number.setScale(to, HALF_UP);
    String plain = shown.toPlainString();
    return signed && shown.signum() > 0 ? "+" + plain : plain;
  }

  private String suffix() {
    return switch (unit) {
      case PERCENT -> "%";
      case POINTS -> " pp";
      case DAYS -> " days";
      case RATE -> " per hundred";
      case COUNT -> "";
    };
  }

  /**
   * The number is not to be multiplied by 100, as a percent sign does, with some readers even in
   * quotes. That a rate is per hundred stands in the note: it would not fit a column of numbers.
   */
  private String quotedSuffix() {
    return switch (unit) {
      case COUNT, RATE -> "";
      case PERCENT -> "\\%";
      case POINTS, DAYS -> "\"" + suffix() + "\"";
    };
  }

  /** Excel's number format for it. */
  String format() {
    if (small()) {
      String least = LEAST + (unit == Unit.RATE ? "" : suffix()) + "\"";
      return "\"+" + least + ";\"-" + least;
    }
    String digits = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    String one = digits + quotedSuffix();
    return signed ? "+" + one + ";-" + one + ";" + one : one;
  }
}
