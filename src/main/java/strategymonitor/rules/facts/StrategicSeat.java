package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Strategy progress}, sheet {@code Strategic groups}.
 *
 * @param level as the row says
 * @param groupLevel of the group's first row in the term
 */
public record StrategicSeat(
    Source source,
    String group,
    @Nullable String level,
    @Nullable String groupLevel,
    boolean metThisTerm,
    @Nullable String partnerCategory,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    boolean headteacher,
    long seats,
    long present)
    implements RowFact {
  /** The same row, at the level of its group's first row: a group has one level. */
  public StrategicSeat atGroupLevel() {
    return new StrategicSeat(
        source,
        group,
        groupLevel,
        groupLevel,
        metThisTerm,
        partnerCategory,
        school,
        schoolUrn,
        headteacher,
        seats,
        present);
  }

  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return switch (breakdown) {
      case LEVEL -> level;
      case PARTNER_CATEGORY -> partnerCategory;
      default -> null;
    };
  }
}
