package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code Feedback survey}, sheet {@code Responses}.
 *
 * @param respondent told apart by submitter where that says so
 */
public record Response(
    Source source,
    String survey,
    @Nullable String item,
    String respondent,
    @Nullable String leaderGroup,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    @Nullable String response)
    implements RowFact {
  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return breakdown == Breakdown.LEADER_GROUP ? leaderGroup : null;
  }
}
