package strategymonitor.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.Reading;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Term;
import strategymonitor.domain.Unit;
import strategymonitor.domain.Variation;
import strategymonitor.report.workbook.Cell;
import strategymonitor.report.workbook.Style;

/** The cells that say one figure: the same on every sheet. */
final class FigureCells {
  private final Figures figures;

  FigureCells(Figures figures) {
    this.figures = figures;
  }

  static Optional<Quantity> quantity(Definition definition, Shown shown) {
    Fraction value = shown.value();
    return value == null
        ? Optional.empty()
        : Optional.of(Quantity.of(shown, value, definition.unit(), definition.better()));
  }

  static Cell value(Definition definition, Shown shown, Style style) {
    return quantity(definition, shown)
        .map(q -> Cell.of(q.number(), q.format() + marked(shown), style))
        .orElseGet(() -> Cell.of(shown.symbol(), style));
  }

  /** The cell stays a number: what must be known of it stands beside it by its format. */
  private static String marked(Shown shown) {
    return shown.marks().isEmpty() ? "" : "\" " + shown.marks() + "\"";
  }

  /** {@code 275 of 404}. */
  static String of(Shown shown) {
    BigDecimal numerator = shown.numerator();
    BigDecimal denominator = shown.denominator();
    if (shown.value() == null) {
      return shown.symbol();
    }
    return numerator == null || denominator == null
        ? "[z]"
        : plain(numerator) + " of " + plain(denominator);
  }

  static String plain(BigDecimal number) {
    return Quantity.plain(number).toPlainString();
  }

  static Cell target(Definition definition, Shown shown) {
    BigDecimal target = shown.target();
    if (target == null) {
      return Cell.of("[z]", Style.NUMBER);
    }
    Quantity quantity = Quantity.target(target, definition.unit());
    return Cell.of(quantity.number(), quantity.format(), Style.NUMBER);
  }

  /** In words; a dash where none is claimed. */
  static Cell variation(Shown shown) {
    Variation variation = shown.reading().variation();
    return Cell.of(variation == null ? "–" : variation.words());
  }

  static Cell status(Shown shown) {
    return Cell.of(words(shown.status()), style(shown.status()));
  }

  static String words(TargetStatus status) {
    return status.symbol() + " " + status.words();
  }

  static Style style(TargetStatus status) {
    return switch (status) {
      case MET -> Style.MET;
      case WITHIN_TOLERANCE -> Style.WITHIN_TOLERANCE;
      case NOT_MET -> Style.NOT_MET;
      case NO_TARGET -> Style.NO_TARGET;
      case CANT_TELL -> Style.CANT_TELL;
    };
  }

  /** The change since another term; its symbol where either figure is missing. */
  Cell change(Definition definition, Shown now, Term since) {
    Shown then = figures.in(since, now).orElse(null);
    return change(definition, now, then)
        .map(q -> Cell.of(q.number(), q.format(), Style.NUMBER))
        .orElseGet(() -> Cell.of(missing(now, then), Style.NUMBER));
  }

  Optional<Quantity> change(Definition definition, Shown now, @Nullable Shown then) {
    Fraction value = now.value();
    Fraction before = then == null ? null : then.value();
    return value == null || before == null
        ? Optional.empty()
        : Optional.of(Quantity.change(value, before, definition.unit()));
  }

  private static String missing(Shown now, @Nullable Shown then) {
    if (now.value() == null) {
      return now.symbol();
    }
    return then == null ? "[x]" : then.symbol();
  }

  /** What a reader must know of the figure; a dash where nothing. */
  static String note(Definition definition, Shown shown) {
    String flags =
        (definition.unit() == Unit.RATE && shown.value() != null ? "Per hundred. " : "")
            + shown.marks();
    String note =
        String.join(" ", flags, shown.reason(), moved(shown.reading()), shown.reading().since())
            .replaceAll(" +", " ")
            .strip();
    if (note.isEmpty()) {
      return shown.value() == null ? Shorthand.of(shown.symbol()) : "–";
    }
    return note;
  }

  /** What is claimed of movement, with what it rests on; empty where nothing is. */
  private static String moved(Reading reading) {
    return reading.variation() == Variation.TOO_LITTLE_HISTORY ? "" : variationInWords(reading);
  }

  /**
   * {@code No detectable change over 9 terms (trial): within the limits.}; empty where nothing may
   * be said.
   */
  static String variationInWords(Reading reading) {
    Variation variation = reading.variation();
    if (variation == null) {
      return "";
    }
    String over = variation == Variation.TOO_LITTLE_HISTORY ? ": " : " over ";
    return variation.words() + over + reading.basis() + ".";
  }
}
