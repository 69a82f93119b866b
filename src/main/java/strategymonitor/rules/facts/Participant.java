package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code CPD take-up}, sheet {@code Participants}.
 *
 * @param session the session in the same file; null where that has none or left it out
 * @param reference the person, told apart by submitter where that says so
 * @param earlierUrn the school that the file's first row of the same person names; null where this
 *     is the first
 */
public record Participant(
    Source source,
    @Nullable CpdSession session,
    String sessionCode,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    String reference,
    @Nullable String leaderGroup,
    boolean booked,
    boolean attended,
    boolean completed,
    @Nullable String trust,
    @Nullable Integer earlierUrn)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return switch (breakdown) {
      case LEADER_GROUP -> leaderGroup;
      case SKILL_AREA -> session == null ? null : session.skillArea();
      default -> null;
    };
  }
}
