package strategymonitor.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the school register, a DfE "Get Information About Schools" extract.
 *
 * @param row its row in the register file, the heading row being 1
 * @param authority GIAS's {@code LA (code)}
 * @param establishmentType {@code TypeOfEstablishment (name)}
 * @param typeGroup {@code EstablishmentTypeGroup (name)}
 * @param status {@code EstablishmentStatus (name)}
 * @param giasPhase {@code PhaseOfEducation (name)}
 * @param district {@code DistrictAdministrative (name)}
 * @param trust {@code Trusts (name)}, empty where none
 * @param federation {@code Federations (name)}, empty where none
 */
public record School(
    int row,
    int urn,
    int authority,
    String name,
    String establishmentType,
    String typeGroup,
    String status,
    String giasPhase,
    String district,
    String urbanRural,
    String trust,
    String federation,
    @Nullable LocalDate opened,
    @Nullable LocalDate closed) {

  /** GIAS's phase, with {@code Not applicable} shown as {@code Special or alternative}. */
  public String phase() {
    return giasPhase.equals("Not applicable") ? "Special or alternative" : giasPhase;
  }

  /** Academy, Foundation, Voluntary aided or controlled, or Maintained. */
  public String type() {
    if (typeGroup.equals("Academies")
        || typeGroup.equals("Free Schools")
        || establishmentType.startsWith("Academy")) {
      return "Academy";
    }
    if (establishmentType.startsWith("Foundation")) {
      return "Foundation";
    }
    return establishmentType.startsWith("Voluntary")
        ? "Voluntary aided or controlled"
        : "Maintained";
  }

  /** {@code Rural} or {@code Other}. */
  public String rural() {
    return urbanRural.toLowerCase(java.util.Locale.ROOT).contains("rural") ? "Rural" : "Other";
  }
}
