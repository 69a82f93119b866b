package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Feedback survey}, sheet {@code Invitations}.
 *
 * @param respondents distinct respondents of the survey and leader group in the file; null while
 *     the responses are unread
 */
public record Invitation(
    Source source,
    String survey,
    @Nullable String leaderGroup,
    long invited,
    @Nullable Long respondents)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.LEADER_GROUP ? leaderGroup : null;
  }
}
