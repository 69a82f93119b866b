package strategymonitor.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A row of {@code System-leader deployment}, sheet {@code Deployments}.
 *
 * @param leader the leader in the same file; null where blank, not there or left out
 * @param leaderReference null while the request is unmet
 * @param school the supported school
 * @param daysDelivered null where blank
 * @param daysDeliveredBefore summed over the leader's earlier rows of the file that are not
 *     withdrawn; null where there is no leader
 */
public record Deployment(
    Source source,
    String code,
    @Nullable SystemLeader leader,
    @Nullable String leaderReference,
    @Nullable String role,
    @Nullable LocalDate requestedOn,
    @Nullable LocalDate capacityCheckedOn,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable RegisterSchool school,
    @Nullable Integer schoolUrn,
    @Nullable BigDecimal daysDelivered,
    @Nullable BigDecimal daysDeliveredBefore,
    @Nullable String formality,
    @Nullable String funding,
    @Nullable LocalDate qaReviewedOn,
    Marks marks)
    implements RowFact {
  /** Whether it is active in the term, as {@code rules/shared/deployments.drl} says. */
  public boolean active() {
    return marks.active;
  }

  /** Whether it was withdrawn, as {@code rules/shared/deployments.drl} says. */
  public boolean withdrawn() {
    return marks.withdrawn;
  }

  /** Days from request to start; null unless both are known. */
  public @Nullable Long waitDays() {
    return requestedOn == null || startDate == null
        ? null
        : Long.valueOf(ChronoUnit.DAYS.between(requestedOn, startDate));
  }

  /** The leader's days so far, this row's included; null where there is no leader. */
  public @Nullable BigDecimal daysDeliveredSoFar() {
    return daysDeliveredBefore == null || daysDelivered == null
        ? daysDeliveredBefore
        : daysDeliveredBefore.add(daysDelivered);
  }

  @Override
  public @Nullable String ownGroup(Breakdown breakdown) {
    return switch (breakdown) {
      case ROLE -> role;
      case DESIGNATION -> leader == null ? null : leader.designation();
      default -> null;
    };
  }
}
