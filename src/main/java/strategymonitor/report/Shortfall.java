package strategymonitor.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import strategymonitor.domain.Better;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;
import strategymonitor.domain.TargetStatus;
import strategymonitor.domain.Unit;

/** How far a figure that was not met lies from its target. */
final class Shortfall {
  private static final BigDecimal UNTOLERATED = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final Definition definition;
  private final Shown shown;

  Shortfall(Definition definition, Shown shown) {
    this.definition = definition;
    this.shown = shown;
  }

  /** How often its tolerance it lies beyond the target; most where nothing is tolerated. */
  BigDecimal tolerances() {
    BigDecimal tolerance = shown.tolerance();
    if (missing() || tolerance == null) {
      return BigDecimal.ZERO;
    }
    return tolerance.signum() == 0
        ? UNTOLERATED
        : by().rounded(12).divide(tolerance, MathContext.DECIMAL64);
  }

  /** {@code To meet the target: 43 more of the 631.}; empty where it is met or cannot be told. */
  Optional<String> inWords() {
    return missing() ? Optional.empty() : Optional.of(counted().orElseGet(this::measured));
  }

  private boolean missing() {
    return shown.status() != TargetStatus.NOT_MET
        || shown.value() == null
        || shown.target() == null;
  }

  private boolean lower() {
    return definition.better() == Better.LOWER;
  }

  private Fraction by() {
    Fraction value = Objects.requireNonNull(shown.value());
    Fraction target = Fraction.of(Objects.requireNonNull(shown.target()));
    return lower() ? value.minus(target) : target.minus(value);
  }

  private String measured() {
    Quantity by = Quantity.change(by(), Fraction.of(0), definition.unit());
    return by.size() + (lower() ? " above the target." : " below the target.");
  }

  /** Of a share: how many more, or fewer, of those counted it would take. */
  private Optional<String> counted() {
    BigDecimal numerator = shown.numerator();
    BigDecimal denominator = shown.denominator();
    if (definition.unit() != Unit.PERCENT || numerator == null || denominator == null) {
      return Optional.empty();
    }
    BigDecimal wanted = Objects.requireNonNull(shown.target()).multiply(denominator);
    RoundingMode way = lower() ? RoundingMode.FLOOR : RoundingMode.CEILING;
    BigDecimal needed = wanted.divide(HUNDRED, 0, way).subtract(numerator).abs();
    return Optional.of(
        "To meet the target: %s %s of the %s."
            .formatted(
                FigureCells.plain(needed),
                lower() ? "fewer" : "more",
                FigureCells.plain(denominator)));
  }
}
