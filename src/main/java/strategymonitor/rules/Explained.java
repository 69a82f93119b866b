package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Fraction;

/**
 * What rows counted again come to, to set beside what a run recorded.
 *
 * @param rows how many rows contributed
 * @param evidence the fingerprint of the contributing rows
 */
public record Explained(
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Fraction value,
    long rows,
    Fingerprint evidence) {

  static Explained of(List<Figure> figures, Breakdown breakdown, String group) {
    return figures.stream()
        .filter(figure -> figure.breakdown() == breakdown && figure.group().equals(group))
        .findFirst()
        .map(Explained::of)
        .orElseGet(() -> new Explained(null, null, null, 0, new Evidence().fingerprint()));
  }

  private static Explained of(Figure figure) {
    return new Explained(
        figure.numerator(),
        figure.denominator(),
        figure.value(),
        figure.evidence().rows(),
        figure.evidence().fingerprint());
  }
}
