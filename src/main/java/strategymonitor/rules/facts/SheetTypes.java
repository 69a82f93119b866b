package strategymonitor.rules.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fact a row of each sheet becomes. */
public final class SheetTypes {
  private static final Map<String, Class<? extends RowFact>> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("CPD take-up/Sessions", CpdSession.class);
    TYPES.put("CPD take-up/Participants", Participant.class);
    TYPES.put("Network attendance/Sessions", NetworkSession.class);
    TYPES.put("Network attendance/Attendance", Attendance.class);
    TYPES.put("System-leader deployment/System leaders", SystemLeader.class);
    TYPES.put("System-leader deployment/Deployments", Deployment.class);
    TYPES.put("Governor vacancies/Governing boards", GoverningBoard.class);
    TYPES.put("Governor vacancies/Places", GovernorPlaces.class);
    TYPES.put("Feedback survey/Invitations", Invitation.class);
    TYPES.put("Feedback survey/Responses", Response.class);
    TYPES.put("Commissioned reviews/Reviews", Review.class);
    TYPES.put("Strategy progress/Recommendations", Recommendation.class);
    TYPES.put("Strategy progress/Next steps", NextStep.class);
    TYPES.put("Strategy progress/Pathways", Pathway.class);
    TYPES.put("Strategy progress/Induction", NewLeader.class);
    TYPES.put("Strategy progress/Strategic groups", StrategicSeat.class);
    TYPES.put("Strategy progress/Events", LeadershipEvent.class);
    TYPES.put("Strategy progress/Signposting", SignpostedItem.class);
    TYPES.put("Strategy progress/Opportunities", Opportunity.class);
    TYPES.put("Outcomes and inspection/Inspection", Inspection.class);
    TYPES.put("Outcomes and inspection/Outcomes", PupilOutcome.class);
    TYPES.put("Leadership pipeline/Schools", PipelineSchool.class);
    TYPES.put("Commentary/Commentary", OfficerComment.class);
    TYPES.put("Board report/Exceptions", BoardAction.class);
  }

  private SheetTypes() {}

  /** Every sheet, as kind/sheet, with the record its rows become. */
  public static Map<String, Class<? extends RowFact>> all() {
    return Map.copyOf(TYPES);
  }

  /** The sheet, as kind/sheet, whose rows become a record; null if no sheet's do. */
  public static @Nullable String sheet(String type) {
    return TYPES.entrySet().stream()
        .filter(entry -> entry.getValue().getSimpleName().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
