package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Network attendance}, sheet {@code Attendance}.
 *
 * @param session the session in the same file; null where that has none or left it out
 */
public record Attendance(
    Source source,
    @Nullable NetworkSession session,
    String sessionCode,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    @Nullable String leaderGroup,
    long expected,
    long attended)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return switch (breakdown) {
      case LEADER_GROUP -> leaderGroup;
      case TARGET_GROUP -> session == null ? null : session.targetGroup();
      default -> null;
    };
  }
}
