package strategymonitor.rules.facts;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of facts there are, by name. */
public final class FactTypes {
  private static final Map<String, Class<? extends Record>> TYPES = new LinkedHashMap<>();

  static {
    Stream.of(
            RegisterSchool.class,
            CpdSession.class,
            Participant.class,
            NetworkSession.class,
            Attendance.class,
            SystemLeader.class,
            EarlierLeader.class,
            Deployment.class,
            GoverningBoard.class,
            GovernorPlaces.class,
            Invitation.class,
            Response.class,
            Review.class,
            Recommendation.class,
            NextStep.class,
            Pathway.class,
            NewLeader.class,
            StrategicSeat.class,
            LeadershipEvent.class,
            SignpostedItem.class,
            Opportunity.class,
            Inspection.class,
            PupilOutcome.class,
            PipelineSchool.class,
            OfficerComment.class,
            BoardAction.class,
            OwedReturn.class,
            Measure.class,
            Series.class,
            SinceBaseline.class,
            Parameter.class)
        .forEach(type -> TYPES.put(type.getSimpleName(), type));
  }

  private FactTypes() {}

  public static Set<String> names() {
    return TYPES.keySet();
  }

  /** The record of that name; null if there is none. */
  public static @Nullable Class<? extends Record> type(String name) {
    return TYPES.get(name);
  }

  /** What every fact looks like, for telling whether compiled rules still fit. */
  public static String shape() {
    StringBuilder shape = new StringBuilder();
    for (Class<? extends Record> type : TYPES.values()) {
      shape.append(type.getName());
      for (RecordComponent component : type.getRecordComponents()) {
        shape
            .append(' ')
            .append(component.getType().getName())
            .append(' ')
            .append(component.getName());
      }
      shape.append('\n');
    }
    return shape.toString();
  }

  /** What a rule may ask of a fact; empty if there is no such fact. */
  public static List<String> properties(String name) {
    Class<? extends Record> type = TYPES.get(name);
    if (type == null) {
      return List.of();
    }
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
        .filter(
            m ->
                !List.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait")
                    .contains(m.getName()))
        .map(Method::getName)
        .distinct()
        .sorted()
        .toList();
  }
}
