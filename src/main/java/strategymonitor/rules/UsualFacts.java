package strategymonitor.rules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.Term;
import strategymonitor.domain.TermDates;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.Marks;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.Origin;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.SheetTypes;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.SystemLeader;
import strategymonitor.yaml.Yaml;

/** What holds of a fact of an example where the example does not say. */
final class UsualFacts {
  static final TermDates TERM =
      new TermDates(
          Term.of("2025-26-autumn"),
          LocalDate.of(2025, 9, 1),
          LocalDate.of(2025, 12, 19),
          LocalDate.of(2026, 1, 4),
          LocalDate.of(2026, 1, 16),
          null);
  private static final TermDates BEFORE =
      new TermDates(
          Term.of("2024-25-summer"),
          LocalDate.of(2025, 4, 22),
          LocalDate.of(2025, 7, 22),
          LocalDate.of(2025, 8, 31),
          LocalDate.of(2025, 9, 12),
          null);
  private static final Map<String, Object> OF_MEASURE =
      Map.of("breakdown", "all", "group", "All", "flags", "", "missing", "", "awaited", "");

  private UsualFacts() {}

  /** What the facts are for. */
  enum For {
    /** Checks on rows: a leader's home is a school of ours unless said otherwise. */
    CHECKS,
    /** Shared rules, which are to say which schools count. */
    SHARED,
    /** Figures: a leader's home is outside the authority unless said otherwise. */
    FIGURES
  }

  /** Where a fact comes from. */
  static Source source(String type, int row, Map<String, Yaml> said) {
    Yaml submitter = said.get("submitter");
    Yaml repeated = said.get("repeated");
    boolean earlier = type.equals("EarlierLeader");
    String sheet = SheetTypes.sheet(earlier ? "SystemLeader" : type);
    String name = sheet == null ? "Example/" + type : sheet;
    Origin origin =
        new Origin(
            earlier ? BEFORE : TERM,
            submitter == null ? "Submitter" : submitter.text(),
            name.substring(0, name.indexOf('/')),
            name.substring(name.indexOf('/') + 1),
            0,
            Fingerprint.of("example"),
            false);
    return new Source(origin, row, repeated != null && repeated.yes(), null);
  }

  static Marks marks(String type, Map<String, Yaml> said, For use) {
    Yaml counted = said.get("counted");
    Yaml ours = said.get("ours");
    boolean usually =
        use != For.SHARED && type.equals("RegisterSchool") && (ours == null || ours.yes());
    Yaml reason = said.get("reason");
    return new Marks()
        .counted(counted == null ? usually : counted.yes())
        .active(yes(said, "active"))
        .withdrawn(yes(said, "withdrawn"))
        .deployable(yes(said, "deployable"))
        .reason(reason == null ? null : reason.text());
  }

  private static boolean yes(Map<String, Yaml> said, String name) {
    Yaml value = said.get(name);
    return value != null && value.yes();
  }

  /**
   * What a property takes from one that stands before it; null if nothing.
   *
   * @param before the values of the properties before it
   */
  static @Nullable Object follows(String name, @Nullable Object[] before) {
    for (Object value : before) {
      if (value instanceof RegisterSchool school
          && (name.equals("schoolUrn") || name.equals("homeUrn"))) {
        return school.urn();
      }
      if (value instanceof CpdSession session && name.equals("sessionCode")) {
        return session.code();
      }
      if (value instanceof NetworkSession session && name.equals("sessionCode")) {
        return session.code();
      }
      if (value instanceof SystemLeader leader && name.equals("leaderReference")) {
        return leader.reference();
      }
    }
    return null;
  }

  /** What is usual of a property of some type; null if nothing is. */
  static @Nullable Object of(String type, String name, int number, Map<String, Yaml> said) {
    if (type.equals("Measure") || type.equals("Series")) {
      return OF_MEASURE.get(name);
    }
    if (name.equals("known")) {
      return true;
    }
    return type.equals("RegisterSchool") ? ofSchool(name, number, said) : null;
  }

  private static @Nullable Object ofSchool(String name, int number, Map<String, Yaml> said) {
    Yaml authority = said.get("authority");
    return switch (name) {
      case "urn" -> 900000 + number;
      case "authority" -> 926;
      case "ours" -> authority == null || authority.text().equals("926");
      case "status" -> "Open";
      case "typeGroup" -> "Local authority maintained schools";
      case "establishmentType" -> "Community school";
      default -> null;
    };
  }

  /** Nothing: no, 0, none, or a name of its own; null for a fact, which has to be made. */
  static @Nullable Object nothing(RecordComponent component, int number) {
    Class<?> of = component.getType();
    if (of == String.class) {
      return component.getName() + " " + number;
    }
    Map<Class<?>, Object> nothing =
        Map.of(
            boolean.class,
            false,
            int.class,
            0,
            long.class,
            0L,
            BigDecimal.class,
            BigDecimal.ZERO,
            LocalDate.class,
            TERM.deadline(),
            Set.class,
            Set.of());
    return nothing.get(of);
  }
}
