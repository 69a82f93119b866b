package strategymonitor.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import strategymonitor.domain.Breakdown;
import strategymonitor.domain.Definition;
import strategymonitor.domain.Fraction;

/**
 * The areas with the lowest and the highest figure of an indicator. Neither where a figure is
 * hidden, since it might be that one, nor where two share the place.
 */
final class Extremes {
  private final List<Shown> known;
  private final boolean hidden;

  Extremes(Figures figures, Definition definition) {
    this(figures.split(definition, Breakdown.AREA));
  }

  Extremes(List<Shown> areas) {
    this.hidden = areas.stream().anyMatch(one -> one.value() == null && !one.has('z'));
    this.known =
        areas.stream()
            .filter(one -> one.value() != null)
            .sorted(Comparator.comparing(Extremes::value))
            .toList();
  }

  Optional<Shown> lowest() {
    return at(0, 1);
  }

  Optional<Shown> highest() {
    return at(known.size() - 1, known.size() - 2);
  }

  private Optional<Shown> at(int place, int next) {
    boolean alone =
        !hidden && known.size() > 1 && !value(known.get(place)).equals(value(known.get(next)));
    return alone ? Optional.of(known.get(place)) : Optional.empty();
  }

  private static Fraction value(Shown shown) {
    return Objects.requireNonNull(shown.value());
  }
}
