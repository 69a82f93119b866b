package strategymonitor.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Row;
import strategymonitor.rules.facts.Attendance;
import strategymonitor.rules.facts.CpdSession;
import strategymonitor.rules.facts.Deployment;
import strategymonitor.rules.facts.GoverningBoard;
import strategymonitor.rules.facts.GovernorPlaces;
import strategymonitor.rules.facts.NetworkSession;
import strategymonitor.rules.facts.Participant;
import strategymonitor.rules.facts.Response;
import strategymonitor.rules.facts.RowFact;
import strategymonitor.rules.facts.SystemLeader;

/** What the accepted rows of one return have said so far: keys, sessions, leaders and sums. */
final class Accepted {
  private final Joins joins = new Joins();
  private final Map<String, Map<List<Object>, Integer>> keys = new HashMap<>();

  Joins joins() {
    return joins;
  }

  /** Whether an accepted row of the sheet has the row's key, if it has one. */
  boolean repeats(Row row, @Nullable List<Object> key) {
    return key != null && keys.getOrDefault(row.sheet().name(), Map.of()).containsKey(key);
  }

  /** The accepted row that has the row's key; the row itself where none has. */
  int holderOf(Row row) {
    List<Object> key = KeyOf.row(row);
    return key == null
        ? row.number()
        : keys.getOrDefault(row.sheet().name(), Map.of()).getOrDefault(key, row.number());
  }

  /** Takes an accepted row: later rows join to it, repeat its key, add to its sums. */
  void accept(Row row, @Nullable List<Object> key, RowFact fact) {
    if (key != null) {
      keys.computeIfAbsent(row.sheet().name(), sheet -> new HashMap<>()).put(key, row.number());
    }
    join(fact);
  }

  private void join(RowFact fact) {
    if (fact instanceof CpdSession session) {
      joins.cpdSessions.put(session.code(), session);
    } else if (fact instanceof Participant participant) {
      join(participant);
    } else if (fact instanceof NetworkSession session) {
      joins.networkSessions.put(session.code(), session);
    } else if (fact instanceof Attendance attendance) {
      joins.networkAttended.merge(attendance.sessionCode(), attendance.attended(), Long::sum);
    } else if (fact instanceof SystemLeader leader) {
      joins.leaders.put(written(leader, "Leader reference"), leader);
    } else if (fact instanceof Deployment deployment) {
      join(deployment);
    } else if (fact instanceof GoverningBoard board) {
      join(board);
    } else if (fact instanceof GovernorPlaces places) {
      join(places);
    } else if (fact instanceof Response response) {
      Joins.SurveyGroup group = new Joins.SurveyGroup(response.survey(), response.leaderGroup());
      joins.respondents.computeIfAbsent(group, g -> new HashSet<>()).add(response.respondent());
    }
  }

  private static String written(RowFact fact, String heading) {
    Row row = fact.source().row();
    return row == null ? "" : row.text(heading);
  }

  private void join(Participant participant) {
    if (participant.attended()) {
      joins.cpdAttended.merge(participant.sessionCode(), 1L, Long::sum);
    }
    if (participant.schoolUrn() != null) {
      joins.firstUrn.putIfAbsent(participant.reference(), participant.schoolUrn());
    }
  }

  private void join(Deployment deployment) {
    String leader = deployment.leaderReference();
    BigDecimal days = deployment.daysDelivered();
    if (leader != null && !deployment.withdrawn()) {
      joins.daysBefore.merge(leader, days == null ? BigDecimal.ZERO : days, BigDecimal::add);
      joins.daysDelivered.merge(leader, days == null ? BigDecimal.ZERO : days, BigDecimal::add);
      if (deployment.active()) {
        joins.activeDeployments.merge(leader, 1L, Long::sum);
      }
    }
  }

  private void join(GoverningBoard board) {
    Integer urn = GovernorFacts.boardOf(board.school(), board.schoolUrn());
    if (urn != null && board.boardType() != null) {
      joins.boardTypes.putIfAbsent(urn, board.boardType());
    }
  }

  private void join(GovernorPlaces places) {
    Integer urn = GovernorFacts.boardOf(places.school(), places.schoolUrn());
    if (urn != null) {
      BoardPlaces one = new BoardPlaces(places.places(), places.inPost(), places.vacant(), 1);
      joins.boards.merge(urn, one, BoardPlaces::plus);
    }
  }

  /** Takes a row that was left out for more than repeating a key. */
  void leaveOut(Row row, @Nullable Integer board) {
    if (board != null && row.sheet().table().equals("governor_places")) {
      joins.boardsLeftOut.add(board);
    }
  }
}
