package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.RegisterSchool;
import strategymonitor.rules.facts.Source;
import strategymonitor.rules.facts.SystemLeader;

/**
 * What rows are joined to: sessions, leaders and sums over other sheets. What has not been read is
 * absent, and then the property is null.
 */
final class Joins {
  final Map<String, CpdSession> cpdSessions = new HashMap<>();
  final Map<String, Long> cpdAttended = new HashMap<>();
  final Map<String, Integer> firstUrn = new HashMap<>();
  final Map<String, NetworkSession> networkSessions = new HashMap<>();
  final Map<String, Long> networkAttended = new HashMap<>();
  final Map<String, SystemLeader> leaders = new HashMap<>();
  final Map<String, Long> activeDeployments = new HashMap<>();
  final Map<String, BigDecimal> daysDelivered = new HashMap<>();
  final Map<String, BigDecimal> daysBefore = new HashMap<>();
  final Map<Integer, String> boardTypes = new HashMap<>();
  final Map<Integer, BoardPlaces> boards = new HashMap<>();
  final Set<Integer> boardsLeftOut = new HashSet<>();
  final Map<SchoolCategory, Long> vacantBefore = new HashMap<>();

  /** Of a school and category that stand in several rows: what is vacant in the earlier ones. */
  final Map<Place, Long> vacantAbove = new HashMap<>();

  final Map<SurveyGroup, Set<String>> respondents = new HashMap<>();
  final Map<String, String> groupLevels = new HashMap<>();
  final Set<String> regimes = new TreeSet<>();
  final Map<String, String> latestYears = new HashMap<>();

  /** Whether the sheets that sums are made of have all been read. */
  boolean summed;

  /** A school's places of one category. */
  record SchoolCategory(RegisterSchool school, @Nullable String category) {}

  /** Where a row stands. */
  record Place(long submission, int row) {
    static Place of(Source source) {
      return new Place(source.origin().submission(), source.number());
    }
  }

  /** A leader group asked in a survey. */
  record SurveyGroup(String survey, @Nullable String leaderGroup) {}

  /** A sum, 0 where no row adds to it; null while rows are unread. */
  @Nullable Long sum(Map<String, Long> sums, String key) {
    return summed ? sums.getOrDefault(key, 0L) : null;
  }

  @Nullable BigDecimal days(String leader) {
    return summed ? daysDelivered.getOrDefault(leader, BigDecimal.ZERO) : null;
  }

  /** The sums of a board; null while its rows are unread. */
  @Nullable BoardPlaces board(@Nullable Integer urn) {
    return summed && urn != null ? boards.getOrDefault(urn, BoardPlaces.NONE) : null;
  }

  @Nullable Long respondents(String survey, @Nullable String leaderGroup) {
    if (!summed) {
      return null;
    }
    return (long) respondents.getOrDefault(new SurveyGroup(survey, leaderGroup), Set.of()).size();
  }
}
