package strategymonitor.rules.facts;

import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Breakdown;

/**
 * A school of the register. Two are the same when their URNs are.
 *
 * @param authority {@code LA (code)}
 * @param ours whether that is the authority evaluated
 * @param status {@code EstablishmentStatus (name)}
 * @param typeGroup {@code EstablishmentTypeGroup (name)}
 * @param establishmentType {@code TypeOfEstablishment (name)}
 * @param area its district, unless {@code areas.csv} says otherwise for the term; {@code Outside
 *     the authority} where not ours
 * @param district as the register has it, whatever its area; {@code Outside the authority} where
 *     not ours
 * @param rural {@code Rural} or {@code Other}
 * @param inTrust whether {@code Trusts (name)} is filled
 * @param inFederation whether {@code Federations (name)} is filled
 * @param cpdAttended attended CPD participants in the term and the two before
 * @param networkAttended people who came to networks in the term and the two before
 * @param activeDeployments active as its leaders' home or supported school, each term counted
 * @param contactsComplete whether those three returns arrived in each of the three terms
 */
public record RegisterSchool(
    Source source,
    int urn,
    String name,
    int authority,
    boolean ours,
    String status,
    String typeGroup,
    String establishmentType,
    String area,
    String district,
    @Nullable String phase,
    @Nullable String type,
    @Nullable String rural,
    boolean inTrust,
    boolean inFederation,
    long cpdAttended,
    long networkAttended,
    long activeDeployments,
    boolean contactsComplete,
    Marks marks)
    implements RowFact {

  public static final String OUTSIDE = "Outside the authority";

  /** Whether it is one of the Schools, as {@code rules/shared/schools.drl} says. */
  public boolean counted() {
    return marks.counted;
  }

  @Override
  public RegisterSchool school() {
    return this;
  }

  @Override
  public @Nullable String group(Breakdown breakdown) {
    return switch (breakdown) {
      case AREA -> area;
      case PHASE -> phase;
      case TYPE -> type;
      case RURAL -> rural;
      default -> null;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegisterSchool school && school.urn == urn;
  }

  @Override
  public int hashCode() {
    return urn;
  }

  @Override
  public String toString() {
    return name + " (" + urn + ")";
  }
}
