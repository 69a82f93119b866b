package strategymonitor.domain;

import java.util.Arrays;
import java.util.Optional;

/** The ways a figure is split; {@code all} is the whole county. */
public enum Breakdown {
  ALL("all"),
  AREA("area"),
  PHASE("phase"),
  TYPE("type"),
  RURAL("rural"),
  LEADER_GROUP("leader group"),
  SKILL_AREA("skill area"),
  TARGET_GROUP("target group"),
  SUBMITTER("submitter"),
  ROLE("role"),
  DESIGNATION("designation"),
  REASON("reason"),
  CATEGORY("category"),
  LEVEL("level"),
  KIND("kind"),
  PRIORITY_AREA("priority area"),
  PARTNER_CATEGORY("partner category"),
  ASPECT("aspect"),
  REGIME("regime"),
  MEASURE("measure"),
  FLAG("flag"),
  RETURN_KIND("return kind");

  private final String label;

  Breakdown(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether it comes from a school's row on the register. */
  public boolean ofSchools() {
    return this == AREA || this == PHASE || this == TYPE || this == RURAL;
  }

  public static Optional<Breakdown> find(String label) {
    return Arrays.stream(values()).filter(b -> b.label.equals(label)).findFirst();
  }
}
