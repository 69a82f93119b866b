package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Strategy progress}, sheet {@code Strategic groups}.
 *
 * @param level of the group's first row in the term
 */
public record StrategicSeat(
    Source source,
    String group,
    @Nullable String level,
    boolean metThisTerm,
    @Nullable String partnerCategory,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    boolean headteacher,
    long seats,
    long present)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return switch (breakdown) {
      case LEVEL -> level;
      case PARTNER_CATEGORY -> partnerCategory;
      default -> null;
    };
  }
}
