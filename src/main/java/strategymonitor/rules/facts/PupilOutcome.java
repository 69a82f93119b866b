package strategymonitor.rules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Outcomes and inspection}, sheet {@code Outcomes}.
 *
 * @param norfolk percent
 * @param england percent
 * @param latest whether no row of its measure in the term has a later academic year
 */
public record PupilOutcome(
    Source source,
    String measure,
    @Nullable String kind,
    String academicYear,
    BigDecimal norfolk,
    BigDecimal england,
    boolean latest)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return switch (breakdown) {
      case MEASURE -> measure;
      case KIND -> kind;
      default -> null;
    };
  }
}
