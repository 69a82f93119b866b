package strategymonitor.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code System-leader deployment}, sheet {@code System leaders}.
 *
 * @param home the home school; outside the authority where the register lacks it
 * @param homeUrn as written
 * @param known whether the register has the home school
 * @param rolesOffered role names separated by {@code ;}
 * @param activeDeployments how many of the leader's deployments are active
 * @param daysDelivered summed over the leader's deployments that are not withdrawn; null while
 *     those are unread
 */
public record SystemLeader(
    Source source,
    String reference,
    @Nullable String designation,
    @Nullable LocalDate designatedOn,
    RegisterSchool home,
    @Nullable Integer homeUrn,
    boolean known,
    @Nullable String rolesOffered,
    boolean ofstedTrained,
    boolean ledMoreThanOneSchool,
    @Nullable String headCapacity,
    @Nullable String schoolCapacity,
    @Nullable LocalDate capacityReviewedOn,
    @Nullable String inspectionPosition,
    BigDecimal daysOffered,
    @Nullable String qaStatus,
    long activeDeployments,
    @Nullable BigDecimal daysDelivered,
    Marks marks)
    implements RowFact {
  /** Whether the leader can be deployed, as {@code rules/shared/deployable.drl} says. */
  public boolean deployable() {
    return marks.deployable;
  }

  /** Why the leader can or cannot be deployed. */
  public @Nullable String reason() {
    return marks.reason;
  }

  @Override
  public RegisterSchool school() {
    return home;
  }

  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return switch (breakdown) {
      case DESIGNATION -> designation;
      case REASON -> marks.reason;
      default -> null;
    };
  }
}
